import { readingPhrases } from '@geflecht/domain'
import type { ReadingFacts } from './readingFacts.ts'
import { counted, statement, type Statement } from './statement.ts'
import { capital, countedWords, inRow, quotedName } from './words.ts'

/** Who takes part, and how many of those whom the law expects. */
export const atTheTable = (facts: ReadingFacts): readonly Statement[] => [circleTold(facts), coverageTold(facts)]

/** The document answers all of it at once. */
export const tableVariables = ({ network, asOf, coverage }: ReadingFacts) => ({
  network: network.key,
  template: coverage?.template.key ?? null,
  asOf,
})

function circleTold(facts: ReadingFacts): Statement {
  const { network, asOf, institutions: n, sectors, basis } = facts
  const variables = tableVariables(facts)
  const told = { network: quotedName(network.name), day: { day: asOf, precision: 'DAY' as const } }
  const subjects = [{ concept: 'network' as const, key: network.key }]
  if (n === 0) return statement('NOBODY', { facts: told, variables, subjects })
  return statement(basis === 'MEMBERSHIP' ? 'MEMBERS' : 'ATTENDANTS', {
    n,
    facts: { ...told, sectors: countedWords(readingPhrases.sectors, sectors) },
    variables,
    subjects,
    numbers: [
      counted(n, 'network.circle.institutions.length'),
      // Of one institution its sector goes without saying.
      ...(n === 1 ? [] : [counted(sectors, 'network.keyFigures[key=sectors].value')]),
    ],
  })
}

const statuses = ['covered', 'partial', 'notDocumented', 'confirmedAbsent', 'notApplicable'] as const

function coverageTold(facts: ReadingFacts): Statement {
  const { coverage } = facts
  const variables = tableVariables(facts)
  if (!coverage) return statement('NO_TEMPLATE', { variables })
  const there = statuses.filter((status) => coverage.counts[status] > 0)
  const { de, en } = inRow(there.map((status) => countedWords(readingPhrases[status], coverage.counts[status])))
  return statement('COVERAGE', {
    n: coverage.items.length,
    facts: {
      citation: coverage.template.citation,
      standing: { de: capital(de), en },
    },
    variables,
    numbers: [
      counted(coverage.items.length, 'network.coverage.items.length'),
      ...there.map((status) => counted(coverage.counts[status], `network.coverage.counts.${status}`)),
    ],
  })
}
