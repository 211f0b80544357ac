import {
  assumptionSentence,
  type Finding,
  isToldIn,
  messageOf,
  outcomeOf,
  type PackedSituation,
  type Situation,
  unpacked,
} from '@geflecht/analysis'
import { assumptionFaultByKey, assumptionIn, assumptionText, citationIn, gapRules, labelOf, type Language } from '@geflecht/domain'
import type { Answering, Asking, Told, ToldGap } from './told.ts'

/** The facts that were unpacked last: as long as only assumptions change, they are the same. */
let kept: { content: string; snapshot: PackedSituation; situation: Situation } | null = null

function keptFor(content: string): NonNullable<typeof kept> {
  if (kept?.content === content) return kept
  const snapshot = JSON.parse(content) as PackedSituation
  kept = { content, snapshot, situation: unpacked(snapshot) }
  return kept
}

/** Computes a scenario with the same code as the server. */
function answer({ content, network: key, assumptions: words, language }: Asking): Told {
  const { snapshot, situation } = keptFor(content)
  const network = situation.network(key)
  if (!network) throw new Error(`The facts have no network ${key}.`)
  const assumptions = words.flatMap((word) => assumptionIn(word) ?? [])
  const { faults, gaps, weight, institutions, coverage, measures } = outcomeOf(situation, network, assumptions, isToldIn(snapshot))
  const gapsTold = (found: readonly Finding[]) => found.map((finding) => gapTold(finding, language))
  const titled = (list: readonly { key: string; title: string }[]) => list.map(({ key: of, title }) => ({ key: of, title }))
  return {
    by: 'BROWSER',
    lines: Object.fromEntries(
      assumptions.map((assumption, place) => {
        const fault = faults.find((one) => one.place === place)
        const said = fault && assumptionFaultByKey.get(fault.reason)
        const line = {
          label: assumptionSentence(situation, network, assumption, language),
          fault: said ? labelOf(said, language).replace('{named}', fault.named) : null,
        }
        return [assumptionText(assumption), line]
      }),
    ),
    closed: gapsTold(gaps.closed),
    opened: gapsTold(gaps.opened),
    moved: gapsTold(gaps.moved.map(({ after }) => after)),
    staying: gaps.staying,
    weight,
    institutions,
    coverage: coverage && { before: coverage.before.score, after: coverage.after.score },
    measures: measures.map(({ key: of, before, after }) => ({ key: of, before: before.value, after: after.value })),
    things: {
      agreements: titled(situation.agreementsMadeIn(key)),
      handovers: titled(situation.handoversOf(key)),
      meetings: titled(situation.meetingsOf(key)),
    },
  }
}

function gapTold(finding: Finding, language: Language): ToldGap {
  const rule = gapRules.find(({ id }) => id === finding.rule)
  return {
    key: finding.key,
    severity: finding.severity,
    rule: finding.rule,
    title: rule ? labelOf({ de: rule.titleDe, en: rule.titleEn }, language) : finding.rule,
    message: messageOf(finding, language),
    legalBasis: [...new Set(finding.grounds.map(({ citation }) => citationIn(citation, language)))].join('; '),
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Asking>) => {
  const answered = (): Answering => {
    try {
      return { id: data.id, told: answer(data) }
    } catch (bug) {
      return { id: data.id, failed: String(bug) }
    }
  }
  self.postMessage(answered())
})
