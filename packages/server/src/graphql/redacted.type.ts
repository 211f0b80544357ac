import type { RedactionReason } from '../rights/redaction.ts'
import { enumType, objectType, shows } from './field.ts'
import { open } from './policy.ts'

export const RedactionReasonEnum = enumType<RedactionReason>('RedactionReason', 'Why something is not shown.', {
  SIGN_IN: 'The public does not see it; sign in.',
  OUT_OF_SCOPE: 'It lies outside of what your account may see.',
  SINGLE_PROFESSIONAL:
    'It would tell which single professional is meant; shown to those who coordinate here and to members of the same network.',
  PARTIES_ONLY: 'Documents of agreements are for their parties and for coordinators in scope.',
  NOT_PUBLIC: 'This way to reach the function is not for the public.',
  TOO_FEW: 'Fewer than five statements of this kind are there; the words could tell who said it.',
  REPORTER: 'Who reported it is told to coordinators in scope only.',
})

@objectType(
  'Redacted',
  'A field that is not shown, and why. A list that is not shown comes empty, a text as words that say so, anything else as null.',
)
export class Redacted {
  @shows(() => String, open, 'Name of the field.')
  field!: string

  @shows(() => RedactionReasonEnum, open, 'Why it is not shown.')
  reason!: RedactionReason
}
