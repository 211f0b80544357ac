import type { EntityManager } from '@mikro-orm/sql'
import { coerceInputValue, type GraphQLField, type GraphQLResolveInfo } from 'graphql'
import { AccountMutations } from '../account/account.mutations.ts'
import { CalendarFeedMutations } from '../account/calendarFeed.resolver.ts'
import { CommentMutations } from '../comment/comment.mutations.ts'
import { GapMutations } from '../gap/gap.mutations.ts'
import type { RequestContext } from '../graphql/context.ts'
import { badInput, shortened } from '../graphql/fault.ts'
import { madeSchema } from '../graphql/madeSchema.ts'
import { HistoryMutations } from '../history/history.mutations.ts'
import { invariants } from '../invariants.ts'
import { Conflicting, conflictOf } from '../log/conflict.ts'
import { Draft } from '../log/draft.ts'
import { refusalsOf } from '../log/invariant.ts'
import { Refused } from '../log/refusal.ts'
import type { Writer } from '../log/writer.ts'
import type { Viewer } from '../rights/viewer.ts'
import { SavedMutations } from '../saved/saved.mutations.ts'

/** What is no change of the facts is not proposed: it is done, or left. */
const notProposed = new Set(
  [AccountMutations, CalendarFeedMutations, HistoryMutations, GapMutations, CommentMutations, SavedMutations]
    .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
    .concat(['proposeChange', 'acceptProposal', 'declineProposal', 'withdrawProposal']),
)

/** A mutation and the input with which it would be run. */
export interface ProposedChange {
  command: string
  /** JSON of the mutation's input. */
  input: string
}

/** Runs the change on a draft, on behalf of a viewer and inside the transaction of another command. */
type Runs = (context: RequestContext, viewer: Viewer, draft: Draft, tx: EntityManager) => Promise<void>

/**
 * The change as something that can be run: every mutation is called by its name as a client would call it, with a way to write that
 * leads into the draft instead of to a commit.
 *
 * @throws faults BAD_USER_INPUT for a mutation that there is not, or that takes another input.
 */
export const changeOf = ({ command, input }: ProposedChange): Runs => {
  const field = proposable(command)
  const given = inputOf(field, input)
  return async (context, viewer, draft, tx) => {
    const within: RequestContext = {
      ...context,
      viewer,
      writer: writerInto(draft, tx),
      accountKeeper: null,
      edit: { ...context.edit, name: null },
    }
    await field.resolve!(undefined, { input: given }, within, {} as GraphQLResolveInfo)
  }
}

/** Finds out whether the change could be carried out now, without anything of it staying. @throws what speaks against it. */
export const rehearse = async (
  run: Runs,
  context: RequestContext,
  viewer: Viewer,
  { atlas, highestId, revision, at }: Draft,
  tx: EntityManager,
) => {
  const aside = new Draft(atlas, highestId, revision, at)
  await run(context, viewer, aside, tx)
  const changes = aside.changes()
  if (changes.length === 0)
    throw Refused.because('proposal', { en: 'It would change nothing.', de: 'Das würde nichts ändern.', field: 'input' })
  const refusals = refusalsOf(aside, changes, invariants)
  if (refusals.length > 0) throw new Refused(refusals)
}

const proposable = (command: string): GraphQLField<unknown, unknown> => {
  const field = notProposed.has(command) ? undefined : madeSchema.current?.getMutationType()?.getFields()[command]
  if (!field?.args.some(({ name }) => name === 'input'))
    throw badInput(`“${shortened(command)}” is no change that could be proposed.`, 'Name a mutation that changes facts.', {
      argument: 'command',
    })
  return field
}

const inputOf = ({ args, name }: GraphQLField<unknown, unknown>, text: string): unknown => {
  const type = args.find((arg) => arg.name === 'input')!.type
  const wrong = (what: string) =>
    badInput(`The input of ${name} is not right: ${shortened(what)}`, `Write JSON of ${String(type)}.`, { argument: 'input' })
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw wrong('it is no JSON.')
  }
  return coerceInputValue(given, type, (path, _value, { message }) => {
    throw wrong(`${path.join('.')} ${message}`)
  })
}

/** What is written goes into the draft; what speaks against it ends the whole transaction. */
const writerInto = (draft: Draft, tx: EntityManager): Pick<Writer, 'run'> => ({
  async run(_writing, decide, seen = null) {
    const value = await decide(draft, tx)
    const changes = draft.changes()
    const conflict = await conflictOf(tx, changes, seen)
    if (conflict) throw new Conflicting(conflict)
    return { done: true, value, revision: draft.revision, changes: changes.length }
  },
})
