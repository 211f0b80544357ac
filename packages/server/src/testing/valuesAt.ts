/** What an answer says at a path of a reading: fields with dots between, lists passed through, `[field=a|b]` a choice among items, `.length` a count. */
export function valueAt(answer: unknown, path: string): unknown {
  const counts = path.endsWith('.length')
  const values = valuesAt([answer], (counts ? path.slice(0, -'.length'.length) : path).split(/\.(?![^[]*\])/))
  return counts ? values.length : values.length === 1 ? values[0] : values
}

function valuesAt(values: readonly unknown[], steps: readonly string[]): readonly unknown[] {
  const [step, ...rest] = steps
  if (step === undefined) return values
  const { name = '', field, wanted } = /^(?<name>\w+)(?:\[(?<field>\w+)=(?<wanted>[^\]]+)\])?$/.exec(step)?.groups ?? {}
  const found = values.flatMap((value) => (value as Record<string, unknown> | null)?.[name] ?? [])
  const kept =
    field === undefined ? found : found.filter((item) => wanted!.split('|').includes(String((item as Record<string, unknown>)[field])))
  return valuesAt(kept, rest)
}
