import { tableVariables } from './atTheTable.ts'
import type { ReadingFacts } from './readingFacts.ts'
import { counted, statement, type Statement } from './statement.ts'

/** That every group that the law expects is documented. */
export function allCovered(facts: ReadingFacts): readonly Statement[] {
  const { coverage } = facts
  const n = coverage?.items.length ?? 0
  if (n === 0 || coverage?.counts.covered !== n) return []
  return [statement('ALL_COVERED', { n, variables: tableVariables(facts), numbers: [counted(n, 'network.coverage.counts.covered')] })]
}

/** How many agreements bind. */
export function agreementsInForce(facts: ReadingFacts): readonly Statement[] {
  const { agreements: n } = facts
  if (n === 0) return []
  return [
    statement('AGREEMENTS', { n, variables: tableVariables(facts), numbers: [counted(n, 'network.keyFigures[key=agreements].value')] }),
  ]
}

/** That it met as often in a year as it has set itself; nothing where it has set itself nothing. */
export function atLeastPlanned(facts: ReadingFacts): readonly Statement[] {
  const { meetings: n, asOf, network } = facts
  if (network.meetingsPerYearMin === 0 || n < network.meetingsPerYearMin) return []
  return [
    statement('MEETINGS', {
      n,
      facts: { day: { day: asOf, precision: 'DAY' } },
      variables: tableVariables(facts),
      numbers: [counted(n, 'network.keyFigures[key=meetings].value')],
    }),
  ]
}
