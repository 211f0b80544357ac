import type { RuleSet } from '@geflecht/domain'
import { addFact, amendFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'

/** Says for the first time how gaps are looked for in a network or territory. */
export const beginRuleSet = (draft: Draft, ruleSet: RuleSet) => addFact(draft, 'ruleSet', ruleSet)

/** Says otherwise how gaps are looked for; what is left out stays, a number that is null holds no longer. */
export const changeRuleSet = (draft: Draft, { key, ...said }: { key: string } & Partial<Omit<RuleSet, 'key' | 'subject' | 'provenance'>>) =>
  amendFact(draft, 'ruleSet', key, said)
