import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Draft } from '../log/draft.ts'
import { carryOut, changeThing, entered, foundAll, foundOrNone, newKey, reportedBy, resultOf } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import { answerNeed, meetNeed, rewordNeed, voiceNeed, withdrawNeed } from './need.commands.ts'
import { AnswerNeedInput, MeetNeedInput, RewordNeedInput, VoiceNeedInput, WithdrawNeedInput } from './need.inputs.ts'
import { mayVoiceNeedFor } from './need.policy.ts'
import { Need } from './need.type.ts'
import { subjectIn } from './subject.ts'

const NeedResult = resultOf('Need', () => Need)

@root()
export class NeedMutations {
  @does(
    () => NeedResult,
    decidedByCommand,
    'Says what is needed, never about a case. Coordinators of what it is about may, and an institution in its own name about itself and its networks.',
  )
  voiceNeed(@takes('input', () => VoiceNeedInput, 'What is needed.') input: VoiceNeedInput, @inContext() context: RequestContext) {
    const voicedOn = input.voicedOn ?? context.today
    const about = (draft: Draft, rights: Rights) => ({
      subject: subjectIn(draft, rights, ['network', 'institution', 'territory'], input.subject),
      by: foundOrNone(draft, rights, 'institution', input.by),
    })
    return carryOut(context, {
      command: 'voiceNeed',
      day: voicedOn,
      whoMay: 'Who coordinates what it is about may, and who speaks for an institution, in its name, about it and its networks.',
      may: (rights, draft) => mayVoiceNeedFor(rights, draft, about(draft, rights)),
      decide(draft, rights) {
        const { subject, by } = about(draft, rights)
        const { category, text } = input
        return voiceNeed(draft, {
          key: newKey(draft, 'need', 'need', `${input.subject} ${category}`),
          category,
          text,
          subject: input.subject,
          voicedOn,
          voicedOnPrecision: 'DAY',
          metOn: null,
          withdrawnOn: null,
          agreements: [],
          meetings: [],
          provenance: by === null ? entered(draft, rights, subject, voicedOn) : reportedBy(draft, by, voicedOn),
        })
      },
    })
  }

  @does(() => NeedResult, decidedByCommand, 'Words a need anew. Its coordinators may, and who has voiced it.')
  rewordNeed(@takes('input', () => RewordNeedInput, 'The words.') input: RewordNeedInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'need',
      command: 'rewordNeed',
      change: (draft, { key }) => rewordNeed(draft, { key, text: input.text ?? null, category: input.category ?? null }),
    })
  }

  @does(() => NeedResult, decidedByCommand, 'Says which agreements and meetings answer a need. Its coordinators may.')
  answerNeed(
    @takes('input', () => AnswerNeedInput, 'Which need, and what answers it.') input: AnswerNeedInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'need',
      command: 'answerNeed',
      change: (draft, { key, ...need }, rights) => {
        foundAll(draft, rights, 'agreement', input.agreements ?? [])
        foundAll(draft, rights, 'meeting', input.meetings ?? [])
        const named = (ids: readonly number[]) => ids.map((id) => draft.fact(id)!.key)
        answerNeed(draft, {
          key,
          agreements: input.agreements ?? named(need.agreements),
          meetings: input.meetings ?? named(need.meetings),
        })
      },
    })
  }

  @does(() => NeedResult, decidedByCommand, 'Says that a need is met.')
  meetNeed(@takes('input', () => MeetNeedInput, 'The day.') input: MeetNeedInput, @inContext() context: RequestContext) {
    const day = input.metOn ?? context.today
    return changeThing(context, input, {
      concept: 'need',
      command: 'meetNeed',
      day,
      change: (draft, { key }) => meetNeed(draft, { key, day }),
    })
  }

  @does(() => NeedResult, decidedByCommand, 'Says that a need is no longer felt. Its coordinators may, and who has voiced it.')
  withdrawNeed(@takes('input', () => WithdrawNeedInput, 'The day.') input: WithdrawNeedInput, @inContext() context: RequestContext) {
    const day = input.withdrawnOn ?? context.today
    return changeThing(context, input, {
      concept: 'need',
      command: 'withdrawNeed',
      day,
      change: (draft, { key }) => withdrawNeed(draft, { key, day }),
    })
  }
}
