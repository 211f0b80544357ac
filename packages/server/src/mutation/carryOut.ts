import type { Day } from '@geflecht/domain'
import type { EntityManager } from '@mikro-orm/sql'
import { View } from '../atlas/view.ts'
import type { RequestContext } from '../graphql/context.ts'
import { badInput, forbidden, unauthenticated } from '../graphql/fault.ts'
import { unionType } from '../graphql/field.ts'
import { type Subject, subjectOfFact } from '../graphql/subject.ts'
import type { Draft } from '../log/draft.ts'
import { refusal } from '../log/refusal.ts'
import type { Writer } from '../log/writer.ts'
import { type Rights, rightsOf } from '../rights/rights.ts'
import { EditConflict } from './editConflict.type.ts'
import { Refused } from './refused.type.ts'

/** What a mutation asks for. */
export interface Errand {
  /** The mutation's name, which is the user's verb; it stands in the log. */
  command: string
  /** The version that the writer saw of the thing that is changed; left out where nothing that is there is changed. 0: nothing was seen. */
  version?: number | null
  /** Whether the viewer may, judged on the facts as they stand in the very transaction; asked before anything is decided. */
  may(rights: Rights, draft: Draft): boolean
  /** Who may, for the one who may not. */
  whoMay: string
  /** Does it on the draft and gives the id of the fact that is answered, or the answer itself where the fact will be gone. */
  decide(draft: Draft, rights: Rights, tx: EntityManager): number | Subject | Promise<number | Subject>
  /** The day on which the answer is seen; today when left out. */
  day?: Day | null
  /** Fields of the input that are called otherwise than the columns in which they are kept, by column. */
  fields?: Readonly<Record<string, string>>
}

export type Carried = Subject | EditConflict | Refused

/** The result of a mutation: the thing, or why not. */
export const resultOf = (name: string, thing: () => abstract new (...args: never[]) => Subject) =>
  unionType(
    `${name}Result`,
    'What became of what was asked: the thing as it stands now, a conflict with what others did, or why it was refused.',
    () => [thing(), EditConflict, Refused],
  )

/**
 * Carries a command out on behalf of the viewer: signed in, allowed, decided, kept to the rules, without overwriting others.
 *
 * @throws faults UNAUTHENTICATED, FORBIDDEN; NOT_FOUND and BAD_USER_INPUT as the command throws them.
 */
export const carryOut = async (
  context: RequestContext,
  { command, version, may, whoMay, decide, day, fields = {} }: Errand,
): Promise<Carried> => {
  const { viewer, atlas, today } = context
  const { writer, actor } = writingFor(context)
  const written = await writer.run(
    { actor, command, through: viewer.through, edit: nameOfEdit(context) },
    (draft, tx) => {
      const rights = rightsOf(atlas, viewer)
      if (!may(rights, draft)) throw forbidden(`carry out ${command} here`, whoMay)
      return decide(draft, rights, tx)
    },
    version === undefined ? null : (version ?? 0),
  )
  const view = new View(atlas, day ?? today, viewer)
  if (written.done) {
    const answer = typeof written.value === 'number' ? subjectOfFact(view, written.value) : written.value
    const isThere = typeof written.value === 'number' && atlas.conceptOf(written.value) !== null
    return answer ?? new Refused([isThere ? notYoursToSee : goneSince])
  }
  return written.conflict
    ? new EditConflict(view, written.conflict, fields)
    : new Refused(written.refusals.map((refusal) => ({ ...refusal, field: fields[refusal.field ?? ''] ?? refusal.field })))
}

/**
 * The way to write for the viewer, and how she stands in the log.
 *
 * @throws faults UNAUTHENTICATED, FORBIDDEN for a token that only reads, BAD_USER_INPUT where nothing can be written.
 */
export const writingFor = ({ viewer, writer }: RequestContext): { writer: Pick<Writer, 'run'>; actor: string } => {
  if (!viewer.account) throw unauthenticated()
  if (!viewer.mayWrite) throw forbidden('write with this token', 'Make one with the scope WRITE.')
  if (!writer) throw badInput('Nothing can be written here.', 'This server only reads.')
  return { writer, actor: actorOf(viewer.account.id) }
}

/** What the client calls this edit; a document with several has them in its order. Null when it gave no name. */
export const nameOfEdit = ({ edit }: RequestContext): string | null => (edit.name === null ? null : `${edit.name}.${edit.next++}`)

const goneSince = refusal(null, 'edit', {
  en: 'This was done already, and what came of it has been removed since.',
  de: 'Das ist bereits geschehen; was daraus entstand, wurde inzwischen entfernt.',
})

const notYoursToSee = refusal(null, 'edit', {
  en: 'This has been done; what came of it lies outside of what your account may see.',
  de: 'Das ist geschehen; was daraus entstand, liegt außerhalb dessen, was Ihr Konto sehen darf.',
})

/** How a person stands in the log: by the account, whose name can be erased. */
export const actorOf = (account: string): string => `account:${account}`
