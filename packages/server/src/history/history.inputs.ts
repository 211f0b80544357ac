import { ID, Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'

@inputType('UndoInput', 'What is to be taken back.')
export class UndoInput {
  @holds(() => Int, 'The revision of the edit; the viewer’s own last one that still stands when left out.', { nullable: true })
  revision?: number | null
}

@inputType('RedoInput', 'Which undo is to be taken back.')
export class RedoInput {
  @holds(() => Int, 'The revision of the undo; the viewer’s own last one when left out.', { nullable: true })
  revision?: number | null
}

@inputType('RestoreVersionInput', 'Which thing shall be as it was, and when.')
export class RestoreVersionInput {
  @holds(() => ID, 'The thing, by its id; one that was removed comes back.')
  id!: string

  @holds(() => Int, 'The thing is to be as it stood right after this revision; an entry of its history names it.')
  revision!: number

  @holds(() => Int, 'The version of the thing that was seen; left out for one that was removed.', { nullable: true })
  version?: number | null
}
