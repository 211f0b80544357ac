import type { Control, Value } from './form.ts'

/** What a control is given; `describedBy` names the texts that help with it or say what is wrong. */
export interface ControlProps<As extends Control['as']> {
  id: string
  control: Extract<Control, { as: As }>
  modelValue: Value
  describedBy?: string | undefined
  invalid: boolean
  required: boolean
}
