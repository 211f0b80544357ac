import { viewerBehind } from '../account/index.ts'
import type { Row } from '../fact/concepts.ts'
import { mayTakeGap } from '../gap/gap.policy.ts'
import { gapNamed, lastingGap } from '../gap/lastingGap.ts'
import type { RequestContext } from '../graphql/context.ts'
import { badInput, notFound } from '../graphql/fault.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { factIdOf } from '../graphql/subject.ts'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import { carryOut, found, resultOf } from '../mutation/index.ts'
import { type Rights, rightsOf } from '../rights/rights.ts'
import type { Viewer } from '../rights/viewer.ts'
import { AnswerCommentInput, CommentInput, EditCommentInput, WriteCommentInput } from './comment.inputs.ts'
import { mayAnswerComment, mayDiscuss, mayEditComment } from './comment.policy.ts'
import { Comment } from './comment.type.ts'

const CommentResult = resultOf('Comment', () => Comment)

const participants = 'Who coordinates the thing may, or who speaks for an institution that it concerns.'
const mostMentioned = 10

@root()
export class CommentMutations {
  @does(() => CommentResult, decidedByCommand, `Say something about a thing; that begins a thread. ${participants}`)
  async writeComment(
    @takes('input', () => WriteCommentInput, 'What, about what.') input: WriteCommentInput,
    @inContext() context: RequestContext,
  ) {
    const mentioned = await mentionedIn(context, input.mentions)
    const gap = /^Gap:(.+)$/.exec(input.about)?.[1] ?? null
    const day = input.asOf ?? context.today
    return carryOut(context, {
      command: 'writeComment',
      day,
      whoMay: participants,
      may: (rights, draft) => (gap === null ? mayDiscussFact(rights, draft, input.about) : mayTakeGap(rights, gapNamed(draft, gap))),
      decide: (draft) => {
        const about = gap === null ? factIdOf(input.about)! : lastingGap(draft, gap, day)
        return say(draft, context, { about, thread: null, text: input.text, mentioned })
      },
    })
  }

  @does(() => CommentResult, decidedByCommand, `Answer in a thread. ${participants}`)
  async answerComment(
    @takes('input', () => AnswerCommentInput, 'What, in which thread.') input: AnswerCommentInput,
    @inContext() context: RequestContext,
  ) {
    const mentioned = await mentionedIn(context, input.mentions)
    return carryOut(context, {
      command: 'answerComment',
      whoMay: participants,
      may: (rights, draft) => mayAnswerComment(rights, draft, commentNamed(draft, rights, input.comment)),
      decide: (draft, rights) => {
        const { id, about, thread } = commentNamed(draft, rights, input.comment)
        return say(draft, context, { about, thread: thread ?? id, text: input.text, mentioned })
      },
    })
  }

  @does(() => CommentResult, decidedByCommand, 'Put into other words what you have written yourself.')
  async editComment(
    @takes('input', () => EditCommentInput, 'Which, and what it says now.') input: EditCommentInput,
    @inContext() context: RequestContext,
  ) {
    const mentioned = await mentionedIn(context, input.mentions)
    return amending(context, 'editComment', input, mayEditComment, ({ about, mentions }, draft) => {
      maySeeIt(draft, about, mentioned)
      return { text: said(input.text), editedOn: context.today, mentions: input.mentions ? mentioned.map(({ id }) => id) : mentions }
    })
  }

  @does(() => CommentResult, decidedByCommand, 'Remove what you have written yourself; its place in the thread stays.')
  deleteComment(@takes('input', () => CommentInput, 'Which.') input: CommentInput, @inContext() context: RequestContext) {
    return amending(context, 'deleteComment', input, mayEditComment, () => ({ text: null, mentions: [], removedOn: context.today }))
  }

  @does(() => CommentResult, decidedByCommand, `Say that a thread is settled. ${participants}`)
  resolveThread(@takes('input', () => CommentInput, 'Its first comment.') input: CommentInput, @inContext() context: RequestContext) {
    return amending(context, 'resolveThread', input, mayAnswerComment, (comment) => ({ ...ofThread(comment), resolvedOn: context.today }))
  }

  @does(() => CommentResult, decidedByCommand, `Take up a thread again that was settled. ${participants}`)
  reopenThread(@takes('input', () => CommentInput, 'Its first comment.') input: CommentInput, @inContext() context: RequestContext) {
    return amending(context, 'reopenThread', input, mayAnswerComment, (comment) => ({ ...ofThread(comment), resolvedOn: null }))
  }
}

type CommentRow = Row<'comment'>

/** Changes a comment that is there. */
const amending = (
  context: RequestContext,
  command: string,
  { comment: key, version }: CommentInput,
  may: (rights: Rights, draft: Draft, comment: CommentRow) => boolean,
  change: (comment: CommentRow, draft: Draft) => Partial<CommentRow>,
) =>
  carryOut(context, {
    command,
    version,
    whoMay: may === mayEditComment ? 'Only who has written it may, as long as it is there.' : participants,
    may: (rights, draft) => may(rights, draft, commentNamed(draft, rights, key)),
    decide: (draft, rights) => {
      const comment = commentNamed(draft, rights, key)
      draft.amend('comment', comment.id, change(comment, draft))
      return comment.id
    },
  })

/** @throws the fault NOT_FOUND also for one that the viewer may not see. */
const commentNamed = (draft: Draft, rights: Rights, key: string): CommentRow => {
  const comment = draft.get('comment', found(draft, rights, 'comment', key))!
  if (!mayAnswerComment(rights, draft, comment)) throw notFound('comment with the key', key, 'Take keys from earlier answers.')
  return comment
}

/** @throws the fault NOT_FOUND also for a thing that the viewer may not discuss: nobody learns more of it here. */
const mayDiscussFact = (rights: Rights, draft: Draft, publicId: string): boolean => {
  const id = factIdOf(publicId)
  const concept = id === null ? null : draft.conceptOf(id)
  if (concept === null || !mayDiscuss(rights, draft, concept, draft.fact(id!)!))
    throw notFound(
      'thing that you may discuss with the id',
      publicId,
      'Take ids from earlier answers; viewerMay says where writeComment is possible.',
    )
  return true
}

/** Only the first comment of a thread says whether it is settled. */
const ofThread = ({ key, thread }: CommentRow): Partial<CommentRow> => {
  if (thread === null) return {}
  throw Refused.because(key, {
    en: 'It is an answer; name the first comment of its thread.',
    de: 'Das ist eine Antwort. Nennen Sie den ersten Beitrag des Strangs.',
    field: 'comment',
  })
}

interface Mentioned {
  id: string
  viewer: Viewer
}

const mentionedIn = async (context: RequestContext, keys: readonly string[] | null | undefined): Promise<Mentioned[]> => {
  const ids = [...new Set(keys ?? [])]
  if (ids.length > mostMentioned)
    throw badInput(`mentions has ${ids.length} accounts.`, `Mention at most ${mostMentioned}.`, { argument: 'mentions' })
  return Promise.all(ids.map(async (id) => ({ id, viewer: await viewerBehind(context, id) })))
}

/** Nobody is called to a discussion that they may not see. */
const maySeeIt = (draft: Draft, about: number, mentioned: readonly Mentioned[]): void => {
  for (const { id, viewer } of mentioned) {
    if (mayAnswerComment(rightsOf(draft.atlas, viewer), draft, { about })) continue
    throw Refused.because(id, {
      en: 'Not everybody who is mentioned may take part in this discussion; leave them out.',
      de: 'Nicht alle genannten Personen dürfen an diesem Gespräch teilnehmen. Lassen Sie sie weg.',
      field: 'mentions',
    })
  }
}

const said = (text: string): string => {
  if (text.trim() !== '') return text.trim()
  throw Refused.because('comment', {
    en: 'It says nothing; write a text.',
    de: 'Der Beitrag ist leer. Schreiben Sie einen Text.',
    field: 'text',
  })
}

interface Saying {
  about: number
  thread: number | null
  text: string
  mentioned: readonly Mentioned[]
}

const say = (draft: Draft, { viewer }: RequestContext, { about, thread, text, mentioned }: Saying): number => {
  maySeeIt(draft, about, mentioned)
  return draft.add('comment', `comment.${draft.revision}`, {
    about,
    thread,
    author: viewer.account!.id,
    text: said(text),
    writtenAt: draft.at,
    mentions: mentioned.map(({ id }) => id),
    editedOn: null,
    removedOn: null,
    resolvedOn: null,
  })
}
