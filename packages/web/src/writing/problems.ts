import { isDay } from '../time/index.ts'
import type { LaterWords } from '../shell/words/later/words.ts'
import type { Field, Value, Values } from './form.ts'

/** What is wrong with a form: at its fields, and beyond them. */
export interface Problems {
  at: Readonly<Record<string, string>>
  beyond: readonly string[]
}

export const noProblems: Problems = { at: {}, beyond: [] }

const isEmpty = (value: Value | undefined): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** What can be said before the server is asked; null when nothing is wrong with the field. */
function problemOf({ control, required }: Field, value: Value | undefined, words: LaterWords['writing']): string | null {
  if (isEmpty(value)) return required ? words.required : null
  if (control.as === 'day' && !isDay(String(value))) return words.notADay
  if ((control.as === 'text' || control.as === 'longText') && String(value).length > control.longest) return words.tooLong(control.longest)
  if (control.as === 'number') {
    if (!Number.isInteger(Number(value))) return words.notANumber
    if (Number(value) < control.least || Number(value) > control.most) return words.outOfRange(control.least, control.most)
  }
  return null
}

/** What can be said of a whole form before the server is asked. */
export function problemsOf(fields: readonly Field[], values: Values, words: LaterWords['writing']): Problems {
  const at = fields.flatMap((field) => {
    const problem = problemOf(field, values[field.name], words)
    return problem === null ? [] : [[field.name, problem] as const]
  })
  return { at: Object.fromEntries(at), beyond: [] }
}

/** Puts what the server refused to the fields that it names; the rest stands above the form. */
export function problemsTold(fields: readonly Field[], problems: readonly { field: string | null; message: string }[]): Problems {
  const names = new Set(fields.map(({ name }) => name))
  const at: Record<string, string> = {}
  const beyond: string[] = []
  for (const { field, message } of problems)
    if (field !== null && names.has(field)) at[field] = at[field] ? `${at[field]} ${message}` : message
    else beyond.push(message)
  return { at, beyond: [...new Set(beyond)] }
}
