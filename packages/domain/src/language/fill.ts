import type { DatePrecision, Day } from '../time/index.ts'
import { dateText } from './dateText.ts'
import { labelOf, type Label, type Language } from './label.ts'

/** A date that knows how exact it is. */
export interface DatedFact {
  readonly day: Day | null
  readonly precision: DatePrecision
}

/** What a placeholder can be filled with. */
export type TextFact = string | number | Label | DatedFact | readonly TextFact[]

/** What a template's placeholders are filled with, by name. */
export type TextFacts = Readonly<Record<string, TextFact>>

/** Puts the facts in the place of `{name}`; throws when the template names a fact that is not there. */
export const fill = (template: string, facts: TextFacts, language: Language): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
    if (fact === undefined)
      throw new Error(`The text “${template}” names {${name}}, but the facts hold only: ${Object.keys(facts).join(', ') || 'nothing'}.`)
    return textOf(fact, language)
  })

/** The names of a template's placeholders, in their order, each once. */
export const placeholdersOf = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '')),
]

function textOf(fact: TextFact, language: Language): string {
  if (typeof fact === 'string') return fact
  if (typeof fact === 'number') return new Intl.NumberFormat(language === 'DE' ? 'de-DE' : 'en-GB').format(fact)
  if (isList(fact))
    return joined(
      fact.map((each) => textOf(each, language)),
      language,
    )
  return 'day' in fact ? dateText(fact.day, fact.precision, language) : labelOf(fact, language)
}

const isList = (fact: TextFact): fact is readonly TextFact[] => Array.isArray(fact)

/** „A“, „A und B“, „A, B und C“; a dash for none. */
function joined(texts: readonly string[], language: Language): string {
  if (texts.length <= 1) return texts[0] ?? '–'
  return `${texts.slice(0, -1).join(', ')} ${language === 'DE' ? 'und' : 'and'} ${texts.at(-1)}`
}
