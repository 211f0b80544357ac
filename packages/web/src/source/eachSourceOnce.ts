import type { Confidence } from '@geflecht/domain'

interface Evidence {
  confidence: Confidence
  statement: string | null
  lastConfirmedOn: string | null
  source: { key: string }
}

/** From the surest to the least sure. */
const bySureness: readonly Confidence[] = ['CONFIRMED', 'STATED', 'DERIVED', 'INFERRED']

/** The same evidence with each source once: all that it says, as sure as the least sure of it, confirmed when all of it was. */
export function eachSourceOnce<Each extends Evidence>(evidence: readonly Each[]): Each[] {
  const bySource = new Map<string, Each[]>()
  for (const each of evidence) bySource.set(each.source.key, [...(bySource.get(each.source.key) ?? []), each])
  return [...bySource.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const days = all.map(({ lastConfirmedOn }) => lastConfirmedOn).sort()
    return [
      {
        ...first,
        confidence: bySureness.findLast((confidence) => all.some((each) => each.confidence === confidence)) ?? first.confidence,
        statement: [...new Set(all.flatMap(({ statement }) => statement ?? []))].join(' ') || null,
        lastConfirmedOn: days.includes(null) ? null : (days[0] ?? null),
      },
    ]
  })
}
