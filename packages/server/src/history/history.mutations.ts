import { type RequestContext, seenToday } from '../graphql/context.ts'
import { does, inContext, root, takes, unionType } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { Refused as WriteRefused } from '../log/refusal.ts'
import type { Written } from '../log/writer.ts'
import { actorOf, EditConflict, nameOfEdit, Refused, writingFor } from '../mutation/index.ts'
import { rightsOf } from '../rights/rights.ts'
import { Edit } from './edit.type.ts'
import { RedoInput, RestoreVersionInput, UndoInput } from './history.inputs.ts'
import { editOf, nextStepsOf } from './history.resolver.ts'
import type { NameOfActor } from './obstacleReason.ts'
import { restoreVersion } from './restoreVersion.ts'
import { takeBackRevision } from './takeBackRevision.ts'

const EditResult = unionType(
  'EditResult',
  'What became of taking something back: what was done, a conflict with what others did, or why it was refused.',
  () => [Edit, EditConflict, Refused],
)

const nothing = {
  undo: { en: 'There is nothing of yours that could be undone.', de: 'Es gibt nichts von Ihnen, das sich zurücknehmen ließe.' },
  redo: { en: 'There is nothing of yours that could be redone.', de: 'Es gibt nichts von Ihnen, das sich wiederholen ließe.' },
}

@root()
export class HistoryMutations {
  @does(
    () => EditResult,
    decidedByCommand,
    'Takes an edit back by a new one: what it added goes, what it removed comes back, each field that it changed is as before. All of it or nothing: where others have built on it, it is refused and says what and who. Who made an edit may, and coordinators of all that it wrote, by its number.',
  )
  undo(@takes('input', () => UndoInput, 'What.') { revision }: UndoInput, @inContext() context: RequestContext) {
    return takenBack(context, 'undo', revision ?? null)
  }

  @does(() => EditResult, decidedByCommand, 'Does again what the viewer has undone, by a new edit and under the same rules.')
  redo(@takes('input', () => RedoInput, 'What.') { revision }: RedoInput, @inContext() context: RequestContext) {
    return takenBack(context, 'redo', revision ?? null)
  }

  @does(
    () => EditResult,
    decidedByCommand,
    'Brings back an earlier version of a thing as a new edit: each of its fields as it stood then, under today’s rules and rights. What belongs to the thing, such as claims or parties, has a history of its own and stays.',
  )
  async restoreVersion(
    @takes('input', () => RestoreVersionInput, 'What, and which version.') input: RestoreVersionInput,
    @inContext() context: RequestContext,
  ) {
    const { writer, actor } = writingFor(context)
    const { atlas, viewer } = context
    const written = await writer.run(
      { actor, command: 'restoreVersion', through: viewer.through, edit: nameOfEdit(context) },
      (draft, tx) => restoreVersion(draft, rightsOf(atlas, viewer), tx, input),
      input.version ?? null,
    )
    return answerOf(context, written)
  }
}

const takenBack = async (context: RequestContext, command: 'undo' | 'redo', named: number | null) => {
  const { writer, actor } = writingFor(context)
  const { atlas, viewer } = context
  const revision = named ?? (await nextStepsOf(context))[command]
  if (revision === null) return new Refused(WriteRefused.because(command, nothing[command]).refusals)
  const nameOf: NameOfActor = (one) => nameFor(context, one)
  const written = await writer.run({ actor, command, through: viewer.through, undoes: revision, edit: nameOfEdit(context) }, (draft, tx) =>
    takeBackRevision(draft, rightsOf(atlas, viewer), tx, { revision, actor, as: command, nameOf }),
  )
  return answerOf(context, written)
}

/** How whoever did something is called in a sentence to the viewer. */
const nameFor = ({ viewer, accounts }: RequestContext, actor: string) => {
  if (actor === actorOf(viewer.account!.id)) return { de: 'Ein späterer Schritt von Ihnen', en: 'A later step of your own' }
  const name = actor.startsWith('account:') ? accounts.displayNameOf(actor) : actor
  return { de: name, en: name }
}

const answerOf = async (context: RequestContext, written: Written<unknown>) => {
  if (written.done) return editOf(context, written.revision)
  return written.conflict ? new EditConflict(seenToday(context), written.conflict) : new Refused(written.refusals)
}
