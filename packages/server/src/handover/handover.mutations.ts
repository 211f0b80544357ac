import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Draft } from '../log/draft.ts'
import { carryOut, changeThing, found, foundOrNone, resultOf } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import { amendHandover, endHandover, testHandover } from './handover.commands.ts'
import {
  ChangeHandoverInput,
  DescribeHandoverInput,
  EndHandoverInput,
  type HandoverPartsInput,
  TestHandoverInput,
} from './handover.inputs.ts'
import { mayDescribeHandover } from './handover.policy.ts'
import { Handover } from './handover.type.ts'
import { describeNewHandover, partsOf } from './handoverDescribed.ts'

const HandoverResult = resultOf('Handover', () => Handover)

@root()
export class HandoverMutations {
  @does(
    () => HandoverResult,
    decidedByCommand,
    'Describes a way from one institution, or type of institution, to another. Coordinators of its network may, or without one those in whose scope a side is.',
  )
  describeHandover(
    @takes('input', () => DescribeHandoverInput, 'The way.') input: DescribeHandoverInput,
    @inContext() context: RequestContext,
  ) {
    const validFrom = input.validFrom ?? context.today
    const ends = (draft: Draft, rights: Rights) => ({
      network: foundOrNone(draft, rights, 'network', input.network),
      fromInstitution: foundOrNone(draft, rights, 'institution', input.fromInstitution),
      toInstitution: foundOrNone(draft, rights, 'institution', input.toInstitution),
    })
    return carryOut(context, {
      command: 'describeHandover',
      day: validFrom,
      whoMay: 'Who coordinates the network may; without one, who coordinates one of the two sides.',
      may: (rights, draft) => mayDescribeHandover(rights, ends(draft, rights)),
      decide(draft, rights) {
        findParts(draft, rights, input)
        const { title, trigger, fromType = null, toType = null } = input
        return describeNewHandover(draft, rights, { ...ends(draft, rights), title, trigger, fromType, toType, validFrom }, partsOf(input))
      },
    })
  }

  @does(() => HandoverResult, decidedByCommand, 'Changes what a hand-over lays down.')
  changeHandover(
    @takes('input', () => ChangeHandoverInput, 'What is to be different.') input: ChangeHandoverInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'handover',
      command: 'changeHandover',
      change(draft, { key }, rights) {
        findParts(draft, rights, input)
        const { title, trigger } = input
        amendHandover(draft, {
          key,
          amendment: { ...partsOf(input), ...(title == null ? {} : { title }), ...(trigger == null ? {} : { trigger }) },
        })
      },
    })
  }

  @does(() => HandoverResult, decidedByCommand, 'Says that a hand-over was tried out.')
  testHandover(@takes('input', () => TestHandoverInput, 'The day.') input: TestHandoverInput, @inContext() context: RequestContext) {
    const day = input.lastTestedOn ?? context.today
    return changeThing(context, input, {
      concept: 'handover',
      command: 'testHandover',
      day,
      change: (draft, { key }) => testHandover(draft, { key, day }),
    })
  }

  @does(() => HandoverResult, decidedByCommand, 'A hand-over no longer holds after a day.')
  endHandover(@takes('input', () => EndHandoverInput, 'The last day.') input: EndHandoverInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'handover',
      command: 'endHandover',
      fields: { validTo: 'lastDay' },
      change: (draft, { key }) => endHandover(draft, { key, lastDay: input.lastDay }),
    })
  }
}

/** What parts of a hand-over refer to has to be there, for the viewer as well. */
const findParts = (draft: Draft, rights: Rights, { agreement, contact }: HandoverPartsInput): void => {
  foundOrNone(draft, rights, 'agreement', agreement)
  if (contact != null) found(draft, rights, 'functionContact', contact)
}
