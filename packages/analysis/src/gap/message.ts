import { dateText, gapRules, labelOf, type GapRuleEntry, type Language } from '@geflecht/domain'
import type { Finding, MessageFact } from './finding.ts'

/** What a finding says, in one language: the rule's message with its placeholders filled. */
export function messageOf(finding: Finding, language: Language): string {
  const rule = gapRules.find(({ id }) => id === finding.rule)
  const filled = wordsOf(rule, finding.wording, language).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const fact = finding.facts[name]
    return fact === undefined ? placeholder : factText(fact, language)
  })
  // A name such as „… e. V.“ at the end brings the full stop with it.
  return filled.replace(/\.\.$/, '.')
}

function wordsOf(rule: GapRuleEntry | undefined, wording: Finding['wording'], language: Language): string {
  if (!rule) return ''
  const usual = language === 'DE' ? rule.messageDe : rule.messageEn
  const none = language === 'DE' ? rule.messageNoneDe : rule.messageNoneEn
  return wording === 'messageNone' ? (none ?? usual) : usual
}

function factText(fact: MessageFact, language: Language): string {
  if (typeof fact !== 'object') return String(fact)
  if (isList(fact)) return fact.map((one) => factText(one, language)).join(', ')
  return 'day' in fact ? dateText(fact.day, fact.precision, language) : labelOf(fact, language)
}

/** Array.isArray does not tell a readonly array from the rest of the union. */
const isList = (fact: MessageFact): fact is Extract<MessageFact, readonly unknown[]> => Array.isArray(fact)
