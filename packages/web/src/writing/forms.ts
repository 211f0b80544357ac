import type { FormMaker } from './form.ts'

/** Every form, by the mutation that it sends: `cooperation/claimCooperation.form.ts` is `claimCooperation`. Each is loaded when it is first opened. */
const files = import.meta.glob<FormMaker>('../*/*.form.ts', { import: 'form' })
const forms = new Map(Object.entries(files).map(([path, load]) => [/([^/]+)\.form\.ts$/.exec(path)?.[1] ?? '', load]))

/** What the address says of an open form: the mutation, and what it is about. */
export function readForm(address: string): { verb: string; of: string } {
  const [, verb = address, of = ''] = /^([^:]+):(.*)$/.exec(address) ?? []
  return { verb, of }
}

/** Brings in a form; null when there is none of that name. */
export async function loadForm(name: string): Promise<FormMaker | null> {
  const own = forms.get(name)
  if (own) return own()
  const [{ verbsNamed }, { verbForm }] = await Promise.all([import('./verbs.ts'), import('./verbForm.ts')])
  const verbs = verbsNamed(name)
  return verbs[0] ? verbForm(verbs) : null
}
