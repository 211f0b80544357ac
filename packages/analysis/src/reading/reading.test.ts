import {
  chains,
  chainStates,
  coverageStatuses,
  coverageTemplates,
  gapRules,
  type Language,
  numberText,
  readingParagraphs,
  reliabilityBadges,
  severities,
} from '@geflecht/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Finding, findingOf } from '../gap/index.ts'
import type { Reliability } from '../measure/index.ts'
import type { ReadingFacts } from './readingFacts.ts'
import { readingOf } from './readingOf.ts'
import { sentenceOf } from './sentenceOf.ts'
import type { Statement } from './statement.ts'
import { quotedName } from './words.ts'

const anonymous = { de: 'Hebamme (anonym)', en: 'Midwife (anonymous)' }
const names = fc.constantFrom('Jugendamt Ort', 'Kinderhaus e. V.', 'Haus „Anker“', anonymous)

const finding: fc.Arbitrary<Finding> = fc
  .record({
    rule: fc.constantFrom(...gapRules.map(({ id }) => id)),
    severity: fc.constantFrom(...severities),
    a: names,
    b: names,
    n: fc.nat(40),
  })
  .map(({ rule, severity, a, b, n }) =>
    findingOf({
      rule,
      severity,
      scope: { concept: 'network', key: 'net.a' },
      subjects: [],
      discriminator: String(n),
      // Everything that any rule's message names.
      facts: {
        ...Object.fromEntries(
          [
            'network',
            'norm',
            'missing',
            'present',
            'k',
            'of',
            'jugendamt',
            'name',
            'when',
            'uses',
            'days',
            'status',
            'clauses',
            'pair',
            'a',
            'b',
          ].map((word) => [word, 'Wort']),
        ),
        ...Object.fromEntries(['cadence', 'district', 'sector', 'steps', 'fact', 'need', 'lost'].map((word) => [word, 'Wort'])),
        item: { de: 'Schulen', en: 'Schools' },
        traeger: a,
        institution: b,
        title: `Vereinbarung ${'Ä'.repeat(1 + (n % 3))}`,
        date: { day: `2026-0${1 + (n % 9)}-11`, precision: 'DAY' },
      },
      grounds: [],
      evidence: [],
    }),
  )

const share = fc.double({ min: 0, max: 1, noNaN: true })
const reliability: fc.Arbitrary<Reliability | null> = fc.option(
  fc.record({
    badge: fc.constantFrom(...reliabilityBadges),
    reason: fc.constant('enough' as const),
    needed: fc.constant(null),
    responseShare: share,
    interval: fc.constant(null),
  }),
)

const coverage: fc.Arbitrary<ReadingFacts['coverage']> = fc.option(
  fc.constantFrom(...coverageTemplates).chain((template) =>
    fc
      .array(fc.constantFrom(...coverageStatuses), { minLength: template.items.length, maxLength: template.items.length })
      .map((statuses) => {
        const count = (status: string) => statuses.filter((one) => one === status).length
        return {
          template,
          items: template.items.map((item, i) => ({ item, status: statuses[i]!, reason: null, presentBy: [], missing: [] })),
          counts: {
            covered: count('COVERED'),
            partial: count('PARTIAL'),
            notDocumented: count('NOT_DOCUMENTED'),
            confirmedAbsent: count('CONFIRMED_ABSENT'),
            notApplicable: count('NOT_APPLICABLE'),
          },
        }
      }),
  ),
)

const facts: fc.Arbitrary<ReadingFacts> = fc.record({
  asOf: fc.constantFrom('2026-01-01', '2024-02-29'),
  network: fc.record({
    key: fc.constant('net.a'),
    name: fc.constantFrom('Netzwerk A', 'Runder Tisch e. V.', 'Netzwerk „A“'),
    meetingsPerYearMin: fc.nat(4),
  }),
  basis: fc.constantFrom('MEMBERSHIP' as const, 'ATTENDANCE' as const),
  institutions: fc.nat(60),
  sectors: fc.nat(17).map((n) => n + 1),
  agreements: fc.nat(30),
  meetings: fc.nat(6),
  coverage,
  chains: fc
    .constantFrom(...chainStates)
    .chain((all) => fc.array(fc.constantFrom(...chainStates, all), { minLength: chains.length, maxLength: chains.length }))
    .map((states) => chains.map((chain, i) => ({ chain, state: states[i]! }))),
  before: fc.option(
    fc.record({
      asOf: fc.constant('2025-01-01'),
      institutions: fc.nat(60),
      covered: fc.subarray(coverageTemplates[0]!.items.map(({ key }) => key)),
    }),
  ),
  gaps: fc.uniqueArray(finding, { maxLength: 30, selector: ({ key }) => key }),
  ownOnly: fc.boolean(),
  trust: fc.record({ density: fc.option(share), ofDensity: reliability, ofArticulation: reliability }),
})

const languages: readonly Language[] = ['DE', 'EN']
const statementsOf = (one: ReadingFacts): readonly Statement[] => readingOf(one).flatMap(({ statements }) => statements)
const holds = (say: (one: ReadingFacts, told: readonly Statement[]) => void) =>
  fc.assert(
    fc.property(facts, (one) => say(one, statementsOf(one))),
    { numRuns: 300 },
  )

test('the same facts always give the same reading, paragraph by paragraph, none of them empty', () => {
  holds((one) => {
    const told = readingOf(one)
    expect(readingOf({ ...one, gaps: [...one.gaps] })).toEqual(told)
    const kinds = told.map(({ kind }) => kind)
    expect(kinds).toEqual(readingParagraphs.filter((kind) => kinds.includes(kind)))
    expect(told.every(({ statements }) => statements.length > 0)).toBe(true)
  })
})

test('every sentence is whole: begins with a capital, ends with one full stop, holds no placeholder and nothing that has no value', () => {
  holds((_, told) => {
    for (const statement of told)
      for (const language of languages) {
        const text = sentenceOf(statement, language)
        expect(text).toMatch(/^[\p{Lu}§„“\d].*[^.\s]\.$/u)
        expect(text).not.toMatch(/[{}]|NaN|undefined|null |Infinity|Invalid|\[object| {2}|: \.|, \./)
      }
  })
})

test('never more than three findings, and the sentence before them says how many', () => {
  holds((one) => {
    const paragraph = readingOf(one).find(({ kind }) => kind === 'STANDS_OUT')!.statements
    const [, announced, ...findings] = paragraph
    expect(findings.length).toBe(announced?.n ?? 0)
    expect(findings.length).toBeLessThanOrEqual(3)
  })
})

test('each number of a statement stands in its sentence, the same in both languages', () => {
  holds((_, told) => {
    for (const { numbers, ...statement } of told)
      for (const { value } of numbers)
        for (const language of languages) {
          const text = sentenceOf({ ...statement, numbers }, language)
            .replaceAll('\u00a0', ' ')
            .toLowerCase()
          const singular = language === 'DE' ? /\bein(e|em|er|es)?\b/ : /\bone\b/
          const none = language === 'DE' ? /\bkeiner?\b/ : /\bnone\b/
          if (value === 0) expect(text).toMatch(none)
          else if (value === 1) expect(text).toMatch(singular)
          else expect(` ${text} `).toMatch(new RegExp(`[ (,]${numberText(value, language).replace('.', '\\.')}[ ,.;]`))
        }
  })
})

test('what the answers do not carry is never told as a fact', () => {
  holds(({ trust: { ofDensity, ofArticulation } }, told) => {
    const kinds = told.map(({ kind }) => kind)
    if (ofDensity?.badge !== 'SAFE') expect(kinds).not.toContain('DENSITY')
    if (ofArticulation?.badge !== 'SAFE') expect(kinds).not.toContain('SINGLE_POINT')
    if (ofArticulation?.badge === 'DO_NOT_USE') expect(kinds).not.toContain('SINGLE_POINT_ROUGHLY')
  })
})

test('a finding that holds a critical gap comes before all others, the weightiest first', () => {
  holds((one) => {
    const findings = readingOf(one)
      .find(({ kind }) => kind === 'STANDS_OUT')!
      .statements.slice(2)
    const severityOf = new Map(one.gaps.map(({ key, severity }) => [key, severity]))
    const ranks = findings.map(({ subjects, weight }) => (subjects.some(({ key }) => severityOf.get(key) === 'CRITICAL') ? weight : -1))
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
  })
})

test('gaps are told only as far as they were handed in, and of own institutions only with these words', () => {
  holds(({ gaps, ownOnly }, told) => {
    const known = new Set(gaps.map(({ key }) => key))
    const spoken = told.flatMap(({ subjects }) => subjects.filter(({ concept }) => concept === 'gap'))
    expect(spoken.every(({ key }) => known.has(key))).toBe(true)
    for (const statement of told.filter(({ subjects }) => subjects.some(({ concept }) => concept === 'gap')))
      expect(sentenceOf(statement, 'DE').startsWith('Was Ihre Institution betrifft: ')).toBe(ownOnly)
  })
})

test('a name that holds quotation marks stands in others', () => {
  expect(quotedName('Netzwerk „Frühe Hilfen“ Olsberg')).toEqual({
    de: '„Netzwerk ‚Frühe Hilfen‘ Olsberg“',
    en: '“Netzwerk ‘Frühe Hilfen’ Olsberg”',
  })
})
