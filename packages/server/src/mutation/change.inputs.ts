import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'

/** What every input says that changes one thing which is there. */
@inputType('ChangeInput', 'What is changed, and the version of it that was seen.')
export abstract class ChangeInput {
  @holds(() => String, 'Key of what is changed.')
  key!: string

  @holds(() => Int, 'The version of it that was seen.')
  version!: number
}
