import { type GapRuleId, type ThresholdKey, thresholds } from '@geflecht/domain'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Draft } from '../log/draft.ts'
import { carryOut, entered, newKey, resultOf, tailOf } from '../mutation/index.ts'
import { subjectIn } from '../need/index.ts'
import type { Rights } from '../rights/rights.ts'
import { beginRuleSet, changeRuleSet } from './ruleSet.commands.ts'
import { SetRulesInput } from './ruleSet.inputs.ts'
import { mayEditRuleSet } from './ruleSet.policy.ts'
import { RuleSet } from './ruleSet.type.ts'

const RuleSetResult = resultOf('RuleSet', () => RuleSet)
type Numbers = Record<ThresholdKey, number | null>
const none = Object.fromEntries(thresholds.map(({ key }) => [key, null])) as Numbers

@root()
export class RuleSetMutations {
  @does(
    () => RuleSetResult,
    decidedByCommand,
    'Says how gaps are looked for in a network or territory: which rules are switched off or on again, and which numbers hold. Its coordinators may.',
  )
  setRules(
    @takes('input', () => SetRulesInput, 'Where, and what holds there.') input: SetRulesInput,
    @inContext() context: RequestContext,
  ) {
    const subjectOf = (draft: Draft, rights: Rights) => subjectIn(draft, rights, ['network', 'territory'], input.subject)
    return carryOut(context, {
      command: 'setRules',
      version: input.version ?? 0,
      whoMay: 'Who coordinates the network or territory may.',
      may: (rights, draft) => mayEditRuleSet(rights, draft, { subject: subjectOf(draft, rights) }),
      decide(draft, rights) {
        const subject = subjectOf(draft, rights)
        const said = {
          ...(input.off ? { off: input.off as GapRuleId[] } : {}),
          ...(input.on ? { on: input.on as GapRuleId[] } : {}),
          ...(Object.fromEntries((input.thresholds ?? []).map(({ key, value }) => [key, value ?? null])) as Partial<Numbers>),
        }
        const [known] = [...draft.referring('ruleSet', 'subject', subject)]
        if (known) {
          changeRuleSet(draft, { key: known.key, ...said })
          return known.id
        }
        return beginRuleSet(draft, {
          key: newKey(draft, 'ruleSet', `rules.${tailOf(input.subject)}`),
          subject: input.subject,
          off: [],
          on: [],
          ...none,
          ...said,
          provenance: entered(draft, rights, subject, context.today),
        })
      },
    })
  }
}
