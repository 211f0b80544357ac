import { readingNames, readingPhrases, type ReadingSentenceKind } from '@geflecht/domain'
import type { ReadBefore, ReadingFacts } from './readingFacts.ts'
import { counted, statement, type Statement } from './statement.ts'
import { countedWords, named, quoted } from './words.ts'

const ofThem = (n: number) => countedWords(readingPhrases.ofThem, n)
const insteadOf = (n: number) => countedWords(readingPhrases.insteadOfThem, n)

const coveredNow = ({ coverage }: ReadingFacts): readonly string[] =>
  (coverage?.items ?? []).filter(({ status }) => status === 'COVERED').map(({ item }) => item.key)

/** What the same document answers for both days. */
const variablesOf = ({ network, asOf, coverage }: ReadingFacts, { asOf: before }: ReadBefore) => ({
  network: network.key,
  template: coverage?.template.key ?? null,
  before,
  after: asOf,
})

/** What has become less within a year; nothing where the network was not there then. */
export function changesForWorse(facts: ReadingFacts): readonly Statement[] {
  const { before } = facts
  if (!before) return []
  const covered = coveredNow(facts).length
  return [
    ...(facts.institutions < before.institutions ? [members('FEWER_MEMBERS', facts, before)] : []),
    ...(covered < before.covered.length ? [groups('FEWER_GROUPS', facts, before)] : []),
  ]
}

/** What has become more within a year. Of a circle that was not documented then nobody knows. */
export function changesForBetter(facts: ReadingFacts): readonly Statement[] {
  const { before } = facts
  if (!before) return []
  const covered = coveredNow(facts).length
  return [
    ...(covered > before.covered.length ? [groups('MORE_GROUPS', facts, before)] : []),
    ...(facts.institutions > before.institutions && before.institutions > 0 ? [members('MORE_MEMBERS', facts, before)] : []),
  ]
}

/** That nothing has become better, for a network that was there a year ago. */
export const nothingBetter = (facts: ReadingFacts): readonly Statement[] =>
  facts.before ? [statement('NOTHING_BETTER', { variables: variablesOf(facts, facts.before) })] : []

function members(kind: ReadingSentenceKind, facts: ReadingFacts, before: ReadBefore): Statement {
  return statement(kind, {
    facts: { nowMembers: ofThem(facts.institutions), beforeMembers: insteadOf(before.institutions) },
    variables: variablesOf(facts, before),
    numbers: [
      counted(facts.institutions, 'now.circle.institutions.length'),
      counted(before.institutions, 'then.circle.institutions.length'),
    ],
  })
}

function groups(kind: ReadingSentenceKind, facts: ReadingFacts, before: ReadBefore): Statement {
  const now = coveredNow(facts)
  const added = (facts.coverage?.items ?? []).filter(({ item }) => now.includes(item.key) && !before.covered.includes(item.key))
  return statement(kind, {
    facts: {
      nowGroups: ofThem(now.length),
      beforeGroups: insteadOf(before.covered.length),
      added: named(
        added.map(({ item }) => quoted(item)),
        readingNames.added,
      ),
    },
    variables: variablesOf(facts, before),
    numbers: [counted(now.length, 'now.coverage.items.length'), counted(before.covered.length, 'then.coverage.items.length')],
  })
}
