import type { Field, Form, Value } from './form.ts'
import type { ConflictingField } from './refusal.documents.ts'

/** The field of the form that holds a column over which two people disagree; null when the form does not show it. */
export function fieldInConflict(form: Pick<Form, 'fields' | 'fieldOf'>, conflicting: ConflictingField): Field | null {
  const named = form.fieldOf?.(conflicting)
  return (
    form.fields.value.find(({ name, columns }) =>
      named ? name === named : name === conflicting.field || columns?.includes(conflicting.field),
    ) ?? null
  )
}

/** What a field would hold for the text in which a conflict gives a value. */
export function valueOfText({ control }: Field, text: string | null): Value {
  if (control.as === 'choices') return text ? text.split(', ') : []
  if (control.as === 'yes') return text === 'true'
  if (control.as === 'level' || control.as === 'number') return text === null ? null : Number(text)
  return text
}

/** What people read for the value of a field; null is empty. */
export function textOfValue({ control }: Field, value: Value): string | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null
  if (control.as === 'choice') return control.of.find((choice) => choice.value === value)?.label ?? String(value)
  if (control.as === 'choices')
    return (value as readonly string[]).map((each) => control.of.find((choice) => choice.value === each)?.label ?? each).join(', ')
  if (control.as === 'things') return (value as readonly string[]).map((each) => control.known?.[each] ?? each).join(', ')
  if (control.as === 'thing') return control.known?.[String(value)] ?? String(value)
  return String(value)
}
