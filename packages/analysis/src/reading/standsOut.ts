import { readingPhrases } from '@geflecht/domain'
import { findingsTold } from './findingsTold.ts'
import type { ReadingFacts } from './readingFacts.ts'
import { counted, statement, type Statement } from './statement.ts'
import { countedWords } from './words.ts'

/** More than three things nobody keeps in mind. */
const mostFindings = 3

/** How many gaps are open, and the findings that come first, with a sentence that announces them. */
export function standsOut(facts: ReadingFacts): readonly Statement[] {
  const { network, asOf } = facts
  const findings = findingsTold(facts)
    .slice(0, mostFindings)
    .map((told) => ({ ...told, isFinding: true }))
  const announced = statement('FINDINGS', {
    n: findings.length,
    variables: { network: network.key, asOf },
    numbers: [counted(findings.length, 'network.reading.paragraphs[kind=STANDS_OUT].sentences[isFinding=true].length')],
  })
  return [gapsTold(facts), ...(findings.length > 0 ? [announced] : []), ...findings]
}

function gapsTold({ network, asOf, gaps, ownOnly }: ReadingFacts): Statement {
  const variables = { network: network.key, asOf }
  if (gaps.length === 0) return statement('NO_GAPS', { ownOnly, variables })
  const critical = gaps.filter(({ severity }) => severity === 'CRITICAL').length
  return statement('GAPS', {
    n: gaps.length,
    ownOnly,
    facts: { critical: critical > 0 ? countedWords(readingPhrases.critical, critical) : { de: '', en: '' } },
    variables,
    numbers: [
      counted(gaps.length, 'network.gaps.totalCount'),
      ...(critical > 0 ? [counted(critical, 'network.gaps.bySeverity[severity=CRITICAL].count')] : []),
    ],
  })
}
