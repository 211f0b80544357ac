import { citationIn, gapRules, labelOf, type Language } from '@geflecht/domain'
import type { Finding } from '../gap/index.ts'
import type { Recommendation } from './recommend.ts'

/** Why something is recommended: which gaps it closes, on what those rest, which it opens, and how the weight of all of them changes. */
export function reasonOf({ closes, opens, gain }: Pick<Recommendation, 'closes' | 'opens' | 'gain'>, language: Language): string {
  const said = (de: string, en: string) => labelOf({ de, en }, language)
  const sentences = [
    closes.length === 0 ? null : said(`Schließt ${kindsOf(closes, language)}.`, `Closes ${kindsOf(closes, language)}.`),
    opens.length === 0 ? null : said(`Öffnet dafür ${kindsOf(opens, language)}.`, `Opens ${kindsOf(opens, language)} instead.`),
    said(`Gewicht der Lücken: ${changeBy(gain, 'unverändert')}.`, `Weight of the gaps: ${changeBy(gain, 'unchanged')}.`),
  ]
  return sentences.filter((sentence) => sentence !== null).join(' ')
}

/** Among all choices the best may hold a step that by itself lessens nothing, or adds weight that a later one takes away. */
const changeBy = (gain: number, unchanged: string): string => (gain === 0 ? unchanged : gain > 0 ? `−${gain}` : `+${-gain}`)

/** The rules of the gaps, each once with how many it found and what they rest on: „2 × Vereinbarung nach § 8a fehlt (§ 8a Abs. 4 SGB VIII)“. */
function kindsOf(findings: readonly Finding[], language: Language): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  return rules
    .map((id) => {
      const of = findings.filter(({ rule }) => rule === id)
      const rule = gapRules.find((one) => one.id === id)
      const title = rule ? labelOf({ de: rule.titleDe, en: rule.titleEn }, language) : id
      const citations = [...new Set(of.flatMap(({ grounds }) => grounds.map(({ citation }) => citationIn(citation, language))))]
      return `${of.length} × ${title} [${id}] (${citations.join('; ')})`
    })
    .join(', ')
}
