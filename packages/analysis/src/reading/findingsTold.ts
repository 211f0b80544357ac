import { type GapRuleId, type ReadingSentenceKind, severityWeight, type TextFact } from '@geflecht/domain'
import { type Finding, messageOf } from '../gap/index.ts'
import { changesForWorse } from './change.ts'
import { chainsBroken } from './chainsTold.ts'
import type { ReadingFacts } from './readingFacts.ts'
import { counted, statement, type Statement } from './statement.ts'
import { named, quotedName } from './words.ts'

/** A thing that could be told; one that holds a critical gap comes before all others. */
interface Candidate {
  told: Statement
  isCritical: boolean
}

/** Whole groups of gaps with words of their own; the others are told only where they are critical, each by its own message. */
const rulesToldTogether: readonly GapRuleId[] = ['G01', 'G05', 'G07', 'G20', 'G27', 'G28']

/** One of ten members: fewer unanswered or old statements are no news in any network. */
const worthTelling = 0.1

/**
 * Everything that stands out, in the order in which it is told: first what holds a critical gap, the weightiest first; then statements that
 * one side only has made or that are old, agreements that end soon, chains that carry for nobody, institutions on which others hang, and what
 * has become less within a year. Equals keep this order.
 */
export function findingsTold(facts: ReadingFacts): readonly Statement[] {
  const candidates = [
    ...criticalOnly(facts, 'G01', 'MISSING_GROUPS', ({ item }) => item),
    ...criticalOnly(facts, 'G05', 'NO_PROTECTION_AGREEMENT', ({ traeger }) => traeger),
    ...criticalOthers(facts),
    ...unanswered(facts),
    ...agreementsEnding(facts),
    ...chainsBroken(facts).map(plain),
    ...singlePoints(facts),
    ...changesForWorse(facts).map(plain),
  ]
  const rank = ({ isCritical, told }: Candidate): number => (isCritical ? told.weight : -1)
  return candidates.toSorted((a, b) => rank(b) - rank(a)).map(({ told }) => told)
}

const plain = (told: Statement): Candidate => ({ told, isCritical: false })

const isCritical = ({ severity }: Finding): boolean => severity === 'CRITICAL'
const ofRule = ({ gaps }: ReadingFacts, rule: GapRuleId): readonly Finding[] => gaps.filter((gap) => gap.rule === rule)

/** What is told of gaps together; none for none. `more` is what else their document is asked with. */
function gapsTogether(
  { network, asOf, ownOnly }: ReadingFacts,
  kind: ReadingSentenceKind,
  gaps: readonly Finding[],
  { told = {}, more = {} }: { told?: Readonly<Record<string, TextFact>>; more?: Readonly<Record<string, unknown>> } = {},
): Candidate[] {
  if (gaps.length === 0) return []
  return [
    {
      isCritical: gaps.some(isCritical),
      told: statement(kind, {
        n: gaps.length,
        facts: told,
        weight: gaps.reduce((sum, { severity }) => sum + severityWeight[severity], 0),
        ownOnly,
        subjects: gaps.map(({ key }) => ({ concept: 'gap', key })),
        variables: { network: network.key, ...more, asOf },
        numbers: [counted(gaps.length, 'network.gaps.totalCount')],
      }),
    },
  ]
}

const byRule = (rule: GapRuleId, onlyCritical = false) => ({ rules: [rule], ...(onlyCritical ? { severities: ['CRITICAL'] } : {}) })

function criticalOnly(
  facts: ReadingFacts,
  rule: GapRuleId,
  kind: ReadingSentenceKind,
  nameIn: (gap: Finding['facts']) => TextFact | undefined,
): Candidate[] {
  const gaps = ofRule(facts, rule).filter(isCritical)
  const names = gaps.flatMap((gap) => nameIn(gap.facts) ?? [])
  return gapsTogether(facts, kind, gaps, { told: { names: named(names) }, more: byRule(rule, true) })
}

/** Of each other rule the first of its critical gaps, in its own words. */
function criticalOthers(facts: ReadingFacts): Candidate[] {
  const others = facts.gaps.filter((gap) => isCritical(gap) && !rulesToldTogether.includes(gap.rule))
  const firsts = others.filter((gap, i) => others.findIndex(({ rule }) => rule === gap.rule) === i)
  return firsts.flatMap((gap) => {
    const message = { de: messageOf(gap, 'DE'), en: messageOf(gap, 'EN') }
    return gapsTogether(facts, 'CRITICAL_GAP', [gap], { told: { message }, more: byRule(gap.rule, true) }).map(
      ({ told }): Candidate => ({ isCritical: true, told: { ...told, n: null, numbers: [] } }),
    )
  })
}

/** Statements of one side only, or old ones: whichever are more. */
function unanswered(facts: ReadingFacts): Candidate[] {
  const [oneSided, stale] = [ofRule(facts, 'G28'), ofRule(facts, 'G27')]
  const more = stale.length > oneSided.length ? stale : oneSided
  if (more.length < worthTelling * facts.institutions) return []
  return more === stale ? gapsTogether(facts, 'STALE', stale, { more: byRule('G27') }) : gapsTogether(facts, 'ONE_SIDED', oneSided)
}

function agreementsEnding(facts: ReadingFacts): Candidate[] {
  const gaps = ofRule(facts, 'G07')
  const first = gaps.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1))[0]
  const { title = '', date = '' } = first?.facts ?? {}
  return gapsTogether(facts, 'AGREEMENTS_ENDING', gaps, { told: { title: quotedName(String(title)), date }, more: byRule('G07') })
}

/** The day, then the key, as one word that sorts. */
const endOf = ({ key, facts: { date } }: Finding): string => `${typeof date === 'object' && 'day' in date ? date.day : ''} ${key}`

/** Told only where the answers carry it: nobody should be called a bottleneck by chance. */
function singlePoints(facts: ReadingFacts): Candidate[] {
  const { ofArticulation } = facts.trust
  if (ofArticulation?.badge === 'DO_NOT_USE') return []
  const gaps = ofRule(facts, 'G20')
  const names = named(gaps.flatMap((gap) => gap.facts['institution'] ?? []))
  const kind = ofArticulation?.badge === 'SAFE' ? 'SINGLE_POINT' : 'SINGLE_POINT_ROUGHLY'
  return gapsTogether(facts, kind, gaps, { told: { names }, more: byRule('G20') })
}
