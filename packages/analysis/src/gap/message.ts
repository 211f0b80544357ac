import { gapRules, labelOf, type GapRuleEntry, type Language } from '@geflecht/domain'
import type { DocumentedDay, Finding, MessageFact } from './finding.ts'

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
  return 'day' in fact ? dayText(fact, language) : labelOf(fact, language)
}

/** Array.isArray does not tell a readonly array from the rest of the union. */
const isList = (fact: MessageFact): fact is Extract<MessageFact, readonly unknown[]> => Array.isArray(fact)

const unknownDay = { de: 'Datum nicht bekannt', en: 'date not known' }

/** A day as exactly as it is known: 3. Mai 2023, Oktober 2018, 2018, spätestens 2014. */
function dayText({ day, precision }: DocumentedDay, language: Language): string {
  if (day === null || precision === 'UNKNOWN' || precision === 'PLANNED') return labelOf(unknownDay, language)
  const year = String(Number(day.slice(0, 4)))
  if (precision === 'YEAR') return year
  if (precision === 'BEFORE_OR_AT_YEAR') return language === 'DE' ? `spätestens ${year}` : `${year} at the latest`
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (precision === 'DAY') shown.day = 'numeric'
  return new Intl.DateTimeFormat(language === 'DE' ? 'de-DE' : 'en-GB', shown).format(new Date(`${day}T00:00:00Z`))
}
