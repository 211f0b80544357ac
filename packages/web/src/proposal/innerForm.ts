import type { Form, Sending } from '../writing/form.ts'
import { verbForm } from '../writing/verbForm.ts'
import { verbsNamed } from '../writing/verbs.ts'

/** The form of the change that a proposal is about; null where there is no such change. */
export function innerForm(command: string, thing: string): Form | null {
  const verbs = verbsNamed(command)
  return verbs[0] ? verbForm(verbs)(thing) : null
}

/** The input that a form would send. */
export const inputIn = ({ variables }: Sending): unknown => variables['input']

/** The input of a proposal, as it was proposed; nothing where it cannot be read. */
export function inputOf({ input }: { input: string }): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(input) as Record<string, unknown>
  } catch {
    return {}
  }
}
