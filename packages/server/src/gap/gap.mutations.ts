import { viewerBehind } from '../account/index.ts'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Row } from '../fact/concepts.ts'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import { type Carried, carryOut, foundOrNone, resultOf } from '../mutation/index.ts'
import { type Rights, rightsOf } from '../rights/rights.ts'
import { gapVerbs } from '../rights/verbs.ts'
import { AcceptGapInput, AssignGapInput, GapInput, LinkGapInput, SetGapDueDateInput } from './gap.inputs.ts'
import { mayTakeGap } from './gap.policy.ts'
import { Gap } from './gap.type.ts'
import { gapAtHand } from './gapAtHand.ts'
import { gapNamed, lastingGap } from './lastingGap.ts'

const GapResult = resultOf('Gap', () => Gap)

type Decided = Partial<Omit<Row<'gap'>, 'id' | 'key' | 'version'>>

const coordinators = 'Who coordinates the network or territory in which it lies may.'
const takers = 'Who coordinates the network or territory in which it lies may, or who speaks for an institution that it is about.'
const workers = 'Who coordinates the network or territory in which it lies may, or who has taken the gap.'

@root()
export class GapMutations {
  @does(() => GapResult, decidedByCommand, `Take a gap: from now on you work on it. ${takers}`)
  takeGap(@takes('input', () => GapInput, 'Which.') input: GapInput, @inContext() context: RequestContext) {
    return decideOn(context, 'takeGap', input, takers, () => ({ assignee: context.viewer.account!.id }))
  }

  @does(() => GapResult, decidedByCommand, `Let go of a gap: nobody works on it any more; its due date stays. ${workers}`)
  releaseGap(@takes('input', () => GapInput, 'Which.') input: GapInput, @inContext() context: RequestContext) {
    return decideOn(context, 'releaseGap', input, workers, () => ({ assignee: null }))
  }

  @does(() => GapResult, decidedByCommand, `Assign a gap to somebody who may work on it. ${coordinators}`)
  async assignGap(
    @takes('input', () => AssignGapInput, 'Which, and to whom.') input: AssignGapInput,
    @inContext() context: RequestContext,
  ) {
    const { assignee } = input
    const chosen = await viewerBehind(context, assignee)
    return decideOn(context, 'assignGap', input, coordinators, (draft) => {
      if (!mayTakeGap(rightsOf(draft.atlas, chosen), gapAtHand(draft, input.gap)))
        throw Refused.because(input.gap, {
          en: 'It can be assigned to those who coordinate where it lies, or who speak for an institution that it is about; choose one of them.',
          de: 'Zuweisen können Sie die Lücke Personen, die dort koordinieren oder für eine betroffene Einrichtung sprechen. Wählen Sie eine davon.',
          field: 'assignee',
        })
      return { assignee }
    })
  }

  @does(() => GapResult, decidedByCommand, `Say until when a gap should be closed. ${workers}`)
  setGapDueDate(
    @takes('input', () => SetGapDueDateInput, 'Which, and until when.') input: SetGapDueDateInput,
    @inContext() context: RequestContext,
  ) {
    return decideOn(context, 'setGapDueDate', input, workers, () => {
      const dueOn = input.dueOn ?? null
      if (dueOn !== null && dueOn < (input.asOf ?? context.today))
        throw Refused.because(input.gap, {
          en: `${dueOn} has passed; name today or a later day.`,
          de: `Der Tag ${dueOn} liegt zurück. Nennen Sie heute oder einen späteren Tag.`,
          field: 'dueOn',
        })
      return { dueOn }
    })
  }

  @does(() => GapResult, decidedByCommand, `Say by which action a gap is to be closed, or which meeting deals with it. ${workers}`)
  linkGap(@takes('input', () => LinkGapInput, 'Which, and with what.') input: LinkGapInput, @inContext() context: RequestContext) {
    return decideOn(context, 'linkGap', input, workers, (draft, rights) => ({
      action: foundOrNone(draft, rights, 'action', input.action),
      meeting: foundOrNone(draft, rights, 'meeting', input.meeting),
    }))
  }

  @does(
    () => GapResult,
    decidedByCommand,
    'Accept a gap for a time, with a reason: it does not count as open until then, and is open again by itself the day after. ' +
      coordinators,
  )
  acceptGap(@takes('input', () => AcceptGapInput, 'Which, why, until when.') input: AcceptGapInput, @inContext() context: RequestContext) {
    const acceptedOn = input.asOf ?? context.today
    return decideOn(context, 'acceptGap', input, coordinators, () => {
      if (input.until < acceptedOn)
        throw Refused.because(input.gap, {
          en: `${input.until} has passed; name today or a later day.`,
          de: `Der Tag ${input.until} liegt zurück. Nennen Sie heute oder einen späteren Tag.`,
          field: 'until',
        })
      if (input.reason.trim() === '')
        throw Refused.because(input.gap, {
          en: 'Say why the gap is accepted.',
          de: 'Geben Sie an, warum die Lücke hingenommen wird.',
          field: 'reason',
        })
      return { acceptedOn, acceptedUntil: input.until, acceptedReason: input.reason.trim() }
    })
  }

  @does(() => GapResult, decidedByCommand, `Withdraw the acceptance of a gap: it is open again. ${coordinators}`)
  reopenGap(@takes('input', () => GapInput, 'Which.') input: GapInput, @inContext() context: RequestContext) {
    return decideOn(context, 'reopenGap', input, coordinators, (draft) => {
      const lasting = draft.get('gap', draft.idOfKey('gap', input.gap))
      if (!lasting?.acceptedOn)
        throw Refused.because(input.gap, {
          en: 'It is not accepted; there is nothing to withdraw.',
          de: 'Die Lücke ist nicht hingenommen; es gibt nichts zurückzunehmen.',
        })
      return { acceptedOn: null, acceptedUntil: null, acceptedReason: null }
    })
  }
}

/** Writes down what is decided about a gap; what lasts of it begins with the first decision. */
const decideOn = (
  context: RequestContext,
  command: string,
  { gap, version, asOf }: GapInput,
  whoMay: string,
  decision: (draft: Draft, rights: Rights) => Decided,
): Promise<Carried> => {
  const day = asOf ?? context.today
  return carryOut(context, {
    command,
    version,
    day,
    whoMay,
    fields: { acceptedReason: 'reason', acceptedUntil: 'until' },
    may: (rights, draft) => gapVerbs[command]!(rights, gapNamed(draft, gap)),
    decide: (draft, rights) => {
      const id = lastingGap(draft, gap, day)
      draft.amend('gap', id, decision(draft, rights))
      return id
    },
  })
}
