import type { Day } from '@geflecht/domain'
import { beginning } from '../fact/beginning.ts'
import { firstDayAfter } from '../fact/ending.ts'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { Refused } from '../log/refusal.ts'
import { type Carried, changeThing, entered, newKey, tailOf } from '../mutation/index.ts'
import { NetworkResult } from '../network/index.ts'
import { ruleOnItem, withdrawRuling } from './coverage.commands.ts'
import { ConfirmAbsentInput, MarkNotApplicableInput, WithdrawRulingInput } from './ruling.inputs.ts'

const whoMay = 'The coordinators of the network may.'

@root()
export class RulingMutations {
  @does(() => NetworkResult, decidedByCommand, `Confirms that a group that a template expects is missing in a network. ${whoMay}`)
  confirmAbsent(
    @takes('input', () => ConfirmAbsentInput, 'In which network, which group, and why.') input: ConfirmAbsentInput,
    @inContext() context: RequestContext,
  ) {
    return rule(context, 'confirmAbsent', 'CONFIRMED_ABSENT', input)
  }

  @does(() => NetworkResult, decidedByCommand, `Says that a group that a template expects need not be expected of a network. ${whoMay}`)
  markNotApplicable(
    @takes('input', () => MarkNotApplicableInput, 'In which network, which group, and why.') input: MarkNotApplicableInput,
    @inContext() context: RequestContext,
  ) {
    return rule(context, 'markNotApplicable', 'NOT_APPLICABLE', input)
  }

  @does(() => NetworkResult, decidedByCommand, `Rules on nothing of a group any longer: what is documented counts again. ${whoMay}`)
  withdrawRuling(
    @takes('input', () => WithdrawRulingInput, 'In which network, which group, and from when on.') input: WithdrawRulingInput,
    @inContext() context: RequestContext,
  ) {
    const { network, item, from } = input
    const day = from ?? context.today
    return changeThing(
      context,
      { key: network },
      {
        concept: 'network',
        command: 'withdrawRuling',
        day,
        fields: { validTo: 'from' },
        change: (draft, { id, key }) => {
          const held = [...draft.referring('ruling', 'network', id)].filter(
            (ruling) => ruling.item === item && (ruling.validTo === null || ruling.validTo > day),
          )
          if (held.length === 0) throw Refused.because(key, nothingRuled)
          for (const ruling of held) withdrawRuling(draft, { key: ruling.key, from: day })
          return id
        },
      },
    )
  }
}

const rule = (
  context: RequestContext,
  command: string,
  status: 'CONFIRMED_ABSENT' | 'NOT_APPLICABLE',
  { network, item, reason, since, lastDay }: ConfirmAbsentInput,
): Promise<Carried> => {
  const day: Day = since ?? context.today
  return changeThing(
    context,
    { key: network },
    {
      concept: 'network',
      command,
      day,
      fields: { validFrom: 'since', validTo: 'lastDay' },
      change: (draft, { id, key }, rights) => {
        ruleOnItem(draft, {
          key: newKey(draft, 'ruling', `ruling.${tailOf(key)}`, item),
          network: key,
          item,
          status,
          reason,
          ...beginning(day, null),
          ...(lastDay ? firstDayAfter(lastDay) : {}),
          provenance: entered(draft, rights, id, context.today),
        })
        return id
      },
    },
  )
}

const nothingRuled = {
  en: 'Nothing is ruled on this group from that day on.',
  de: 'Zu dieser Gruppe ist ab diesem Tag nichts festgelegt.',
  field: 'item',
}
