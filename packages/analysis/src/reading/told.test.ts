import { chains, coverageTemplates, type GapRuleId, type Language, type readingSentences, type Severity } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { type Finding, findingOf } from '../gap/index.ts'
import type { Reliability } from '../measure/index.ts'
import type { ReadingFacts } from './readingFacts.ts'
import { readingOf } from './readingOf.ts'
import { sentenceOf } from './sentenceOf.ts'

// What networks of different standing are told, word for word: these pages are what a council hears.

const template = coverageTemplates[0]!
const covered = (count: number): ReadingFacts['coverage'] => ({
  template,
  items: template.items.map((item, i) => ({
    item,
    status: i < count ? 'COVERED' : i === count ? 'PARTIAL' : 'NOT_DOCUMENTED',
    reason: null,
    presentBy: [],
    missing: [],
  })),
  counts: {
    covered: Math.min(count, template.items.length),
    partial: count < template.items.length ? 1 : 0,
    notDocumented: Math.max(0, template.items.length - count - 1),
    confirmedAbsent: 0,
    notApplicable: 0,
  },
})
const trusted = (badge: Reliability['badge'], responseShare = 0.8): Reliability => ({
  badge,
  reason: 'enough',
  needed: null,
  responseShare,
  interval: null,
})
const gap = (rule: GapRuleId, severity: Severity, of: string, facts: Finding['facts'] = {}): Finding =>
  findingOf({
    rule,
    severity,
    scope: { concept: 'network', key: 'net.a' },
    subjects: [],
    discriminator: of,
    facts,
    grounds: [],
    evidence: [],
  })
const group = (de: string, en: string) => gap('G01', 'CRITICAL', en, { item: { de, en }, norm: 'x' })
const ending = (title: string, day: '2026-03-31' | '2026-05-31') => gap('G07', 'MEDIUM', title, { title, date: { day, precision: 'DAY' } })
const many = (count: number, rule: GapRuleId) => Array.from({ length: count }, (_, i) => gap(rule, 'LOW', String(i)))

const usual: ReadingFacts = {
  asOf: '2026-01-01',
  network: { key: 'net.a', name: 'Netzwerk „A“', meetingsPerYearMin: 2 },
  basis: 'MEMBERSHIP',
  institutions: 20,
  sectors: 5,
  agreements: 0,
  meetings: 0,
  coverage: covered(3),
  chains: chains.map((chain, i) => ({ chain, state: i === 0 ? 'HOLDS' : i === 1 ? 'WEAK' : 'BROKEN' })),
  before: null,
  gaps: [],
  ownOnly: false,
  trust: { density: 0.25, ofDensity: trusted('SAFE'), ofArticulation: trusted('SAFE') },
}
const told = (given: Partial<ReadingFacts>, language: Language = 'DE') =>
  readingOf({ ...usual, ...given }).flatMap(({ kind, statements }) =>
    statements.map((one) => `${kind} ${one.kind}: ${sentenceOf(one, language).replaceAll('\u00a0', ' ')}`),
  )
const ofKind = (given: Partial<ReadingFacts>, kind: keyof typeof readingSentences) =>
  readingOf({ ...usual, ...given })
    .flatMap(({ statements }) => statements)
    .find((one) => one.kind === kind)

describe('word for word', () => {
  test('a network with much to do', () => {
    const facts: Partial<ReadingFacts> = {
      gaps: [
        group('Schulen', 'Schools'),
        group('Polizei', 'Police'),
        gap('G05', 'CRITICAL', 'c', { traeger: 'Kinderhaus e. V.' }),
        ending('Alpha', '2026-05-31'),
        ending('Beta', '2026-03-31'),
        ...many(3, 'G28'),
      ],
      before: { asOf: '2025-01-01', institutions: 18, covered: [template.items[0]!.key] },
    }
    expect(told(facts)).toMatchInlineSnapshot(`
      [
        "AT_THE_TABLE MEMBERS: Am 1. Januar 2026 gehören „Netzwerk ‚A‘“ 20 Institutionen aus fünf Sektoren an.",
        "AT_THE_TABLE COVERAGE: Nach § 3 Abs. 2 KKG werden hier 19 Gruppen erwartet: Drei sind dokumentiert, eine ist teilweise dokumentiert und 15 sind nicht dokumentiert.",
        "STANDS_OUT GAPS: Acht Lücken sind offen, davon drei dringend.",
        "STANDS_OUT FINDINGS: Drei Dinge fallen auf.",
        "STANDS_OUT MISSING_GROUPS: Zwei Gruppen, die hier vorgeschrieben sind, sind nicht dokumentiert: Schulen und Polizei.",
        "STANDS_OUT NO_PROTECTION_AGREEMENT: In einem Fall ist zwischen Jugendamt und Träger keine gültige Vereinbarung nach § 8a Abs. 4 SGB VIII dokumentiert: Kinderhaus e. V.",
        "STANDS_OUT ONE_SIDED: Zu drei Kooperationen hat sich bisher nur die eine Seite geäußert.",
        "GOOD MORE_GROUPS: Es sind mehr Gruppen vollständig dokumentiert als ein Jahr zuvor: drei statt einer; hinzugekommen: „Einrichtungen und Dienste der freien Jugendhilfe“ und „Leistungserbringer mit Verträgen nach § 125 SGB IX“.",
        "GOOD MORE_MEMBERS: Der Kreis der Mitwirkenden ist größer als ein Jahr zuvor: 20 statt 18.",
        "GOOD CHAINS_HOLD: Von elf Meldeketten tragen zwei für alle, die am Anfang stehen.",
        "TRUST ANSWERS: Von den erbetenen Angaben zu Kooperationen liegen 80 Prozent vor.",
        "TRUST DENSITY: Das genügt, um den Zusammenhalt zu beziffern: Von allen möglichen Kooperationen zwischen den Mitwirkenden bestehen 25 Prozent.",
      ]
    `)
    expect(told(facts, 'EN')).toMatchInlineSnapshot(`
      [
        "AT_THE_TABLE MEMBERS: On 1 January 2026, 20 institutions from five sectors belong to “Netzwerk ‘A’”.",
        "AT_THE_TABLE COVERAGE: § 3 Abs. 2 KKG expects 19 groups here: three are documented, one is partly documented and 15 are not documented.",
        "STANDS_OUT GAPS: Eight gaps are open, three of them critical.",
        "STANDS_OUT FINDINGS: Three things stand out.",
        "STANDS_OUT MISSING_GROUPS: Two groups that are required here are not documented: Schools and Police.",
        "STANDS_OUT NO_PROTECTION_AGREEMENT: In one case no agreement in force under s. 8a(4) SGB VIII is documented between youth welfare office and carrier: Kinderhaus e. V.",
        "STANDS_OUT ONE_SIDED: On three cooperations only one side has spoken so far.",
        "GOOD MORE_GROUPS: More groups are fully documented than a year before: three instead of one; new: “Facilities and services of non-statutory youth welfare” and “Providers with contracts under s. 125 SGB IX”.",
        "GOOD MORE_MEMBERS: The circle is larger than a year before: 20 instead of 18.",
        "GOOD CHAINS_HOLD: Two of eleven chains of hand-overs hold for everybody at their beginning.",
        "TRUST ANSWERS: Of the answers asked for about cooperations, 80 percent are there.",
        "TRUST DENSITY: That is enough to put a number to cohesion: 25 percent of all possible cooperations among those who take part exist.",
      ]
    `)
  })

  test('a network that has lost', () => {
    const facts: Partial<ReadingFacts> = {
      basis: 'ATTENDANCE',
      institutions: 1,
      sectors: 1,
      coverage: covered(1),
      chains: [],
      before: { asOf: '2025-01-01', institutions: 4, covered: template.items.slice(0, 2).map(({ key }) => key) },
      trust: { density: null, ofDensity: trusted('DO_NOT_USE', 0.2), ofArticulation: null },
    }
    expect(told(facts)).toMatchInlineSnapshot(`
      [
        "AT_THE_TABLE ATTENDANTS: Wer „Netzwerk ‚A‘“ als Mitglied angehört, ist nicht dokumentiert; an den Treffen bis zum 1. Januar 2026 hat eine Institution teilgenommen.",
        "AT_THE_TABLE COVERAGE: Nach § 3 Abs. 2 KKG werden hier 19 Gruppen erwartet: Eine ist dokumentiert, eine ist teilweise dokumentiert und 17 sind nicht dokumentiert.",
        "STANDS_OUT NO_GAPS: Offene Lücken sind an diesem Tag nicht festgestellt.",
        "STANDS_OUT FINDINGS: Zwei Dinge fallen auf.",
        "STANDS_OUT FEWER_MEMBERS: Der Kreis der Mitwirkenden ist kleiner als ein Jahr zuvor: eine statt vier.",
        "STANDS_OUT FEWER_GROUPS: Es sind weniger Gruppen vollständig dokumentiert als ein Jahr zuvor: eine statt zwei.",
        "GOOD NOTHING_BETTER: Eine Verbesserung gegenüber dem Jahr davor ist nicht dokumentiert.",
        "TRUST ANSWERS: Von den erbetenen Angaben zu Kooperationen liegen 20 Prozent vor.",
      ]
    `)
    expect(told(facts, 'EN')).toMatchInlineSnapshot(`
      [
        "AT_THE_TABLE ATTENDANTS: Who belongs to “Netzwerk ‘A’” as a member is not documented; one institution took part in its meetings up to 1 January 2026.",
        "AT_THE_TABLE COVERAGE: § 3 Abs. 2 KKG expects 19 groups here: one is documented, one is partly documented and 17 are not documented.",
        "STANDS_OUT NO_GAPS: No open gaps were found on this day.",
        "STANDS_OUT FINDINGS: Two things stand out.",
        "STANDS_OUT FEWER_MEMBERS: The circle is smaller than a year before: one instead of four.",
        "STANDS_OUT FEWER_GROUPS: Fewer groups are fully documented than a year before: one instead of two.",
        "GOOD NOTHING_BETTER: An improvement over the year before is not documented.",
        "TRUST ANSWERS: Of the answers asked for about cooperations, 20 percent are there.",
      ]
    `)
  })

  test('a network without a fault', () => {
    const facts: Partial<ReadingFacts> = {
      coverage: covered(template.items.length),
      agreements: 7,
      meetings: 2,
      chains: chains.map((chain) => ({ chain, state: 'HOLDS' })),
      before: { asOf: '2025-01-01', institutions: 12, covered: template.items.map(({ key }) => key) },
    }
    expect(told(facts)).toMatchInlineSnapshot(`
      [
        "AT_THE_TABLE MEMBERS: Am 1. Januar 2026 gehören „Netzwerk ‚A‘“ 20 Institutionen aus fünf Sektoren an.",
        "AT_THE_TABLE COVERAGE: Nach § 3 Abs. 2 KKG werden hier 19 Gruppen erwartet: 19 sind dokumentiert.",
        "STANDS_OUT NO_GAPS: Offene Lücken sind an diesem Tag nicht festgestellt.",
        "GOOD ALL_COVERED: Alle 19 erwarteten Gruppen sind dokumentiert.",
        "GOOD MORE_MEMBERS: Der Kreis der Mitwirkenden ist größer als ein Jahr zuvor: 20 statt zwölf.",
        "GOOD CHAINS_HOLD: Von elf Meldeketten tragen elf für alle, die am Anfang stehen.",
        "TRUST ANSWERS: Von den erbetenen Angaben zu Kooperationen liegen 80 Prozent vor.",
        "TRUST DENSITY: Das genügt, um den Zusammenhalt zu beziffern: Von allen möglichen Kooperationen zwischen den Mitwirkenden bestehen 25 Prozent.",
      ]
    `)
    expect(told(facts, 'EN')).toMatchInlineSnapshot(`
      [
        "AT_THE_TABLE MEMBERS: On 1 January 2026, 20 institutions from five sectors belong to “Netzwerk ‘A’”.",
        "AT_THE_TABLE COVERAGE: § 3 Abs. 2 KKG expects 19 groups here: 19 are documented.",
        "STANDS_OUT NO_GAPS: No open gaps were found on this day.",
        "GOOD ALL_COVERED: All 19 expected groups are documented.",
        "GOOD MORE_MEMBERS: The circle is larger than a year before: 20 instead of twelve.",
        "GOOD CHAINS_HOLD: Eleven of eleven chains of hand-overs hold for everybody at their beginning.",
        "TRUST ANSWERS: Of the answers asked for about cooperations, 80 percent are there.",
        "TRUST DENSITY: That is enough to put a number to cohesion: 25 percent of all possible cooperations among those who take part exist.",
      ]
    `)
  })

  test('a network of which next to nothing is documented, to somebody who is told of own gaps alone', () => {
    const facts: Partial<ReadingFacts> = {
      institutions: 0,
      sectors: 0,
      coverage: null,
      chains: [],
      ownOnly: true,
      trust: { density: null, ofDensity: null, ofArticulation: null },
    }
    expect(told(facts)).toMatchInlineSnapshot(`
      [
        "AT_THE_TABLE NOBODY: Wer am 1. Januar 2026 in „Netzwerk ‚A‘“ mitwirkt, ist nicht dokumentiert.",
        "AT_THE_TABLE NO_TEMPLATE: Welche Gruppen das Gesetz in diesem Netzwerk erwartet, ist für diesen Tag nicht hinterlegt.",
        "STANDS_OUT NO_GAPS: Was Ihre Institution betrifft: Offene Lücken sind an diesem Tag nicht festgestellt.",
        "TRUST NO_COOPERATION: Zu Kooperationen der Mitwirkenden untereinander liegen keine Angaben vor; über den Zusammenhalt ist damit nichts gesagt.",
      ]
    `)
    expect(told(facts, 'EN')).toMatchInlineSnapshot(`
      [
        "AT_THE_TABLE NOBODY: Who takes part in “Netzwerk ‘A’” on 1 January 2026 is not documented.",
        "AT_THE_TABLE NO_TEMPLATE: Which groups the law expects in this network is not recorded for this day.",
        "STANDS_OUT NO_GAPS: As far as your institution is concerned: No open gaps were found on this day.",
        "TRUST NO_COOPERATION: There are no answers about cooperations among those who take part; nothing is said about cohesion with that.",
      ]
    `)
  })
})

test('of agreements that end soon the first to end is named', () => {
  const gaps = [ending('Alpha', '2026-05-31'), ending('Beta', '2026-03-31')]
  expect(told({ gaps }).filter((one) => one.includes('AGREEMENTS_ENDING'))).toMatchInlineSnapshot(`
    [
      "STANDS_OUT AGREEMENTS_ENDING: Zwei Vereinbarungen enden bald, ohne dass eine für die Zeit danach dokumentiert ist; als erste „Beta“ am 31. März 2026.",
    ]
  `)
})

describe('what is told', () => {
  const kinds = (given: Partial<ReadingFacts>) =>
    readingOf({ ...usual, ...given }).flatMap(({ statements }) => statements.map(({ kind }) => kind))

  test('of statements that one side alone has made, or that are old, those that are more, from a tenth of the members on', () => {
    expect(kinds({ gaps: many(2, 'G28') })).toContain('ONE_SIDED')
    expect(kinds({ gaps: many(1, 'G28') })).not.toContain('ONE_SIDED')
    expect(kinds({ gaps: [...many(3, 'G27'), ...many(2, 'G28')] })).toContain('STALE')
    expect(kinds({ gaps: [...many(3, 'G27'), ...many(2, 'G28')] })).not.toContain('ONE_SIDED')
    expect(kinds({ gaps: [...many(2, 'G27'), ...many(2, 'G28')] })).toContain('ONE_SIDED')
  })

  test('of those on whom others hang: surely, roughly or not at all, as the answers carry it', () => {
    const hanging = (badge: Reliability['badge'] | null) =>
      kinds({
        gaps: [gap('G20', 'MEDIUM', 'x', { institution: 'Jugendamt' })],
        trust: { ...usual.trust, ofArticulation: badge && trusted(badge) },
      }).filter((kind) => kind.startsWith('SINGLE_POINT'))
    expect(hanging('SAFE')).toEqual(['SINGLE_POINT'])
    expect(hanging('DIRECTION_ONLY')).toEqual(['SINGLE_POINT_ROUGHLY'])
    expect(hanging(null)).toEqual(['SINGLE_POINT_ROUGHLY'])
    expect(hanging('DO_NOT_USE')).toEqual([])
  })

  test('of density: the number, a direction, or that it cannot be used', () => {
    const trusting = (ofDensity: Reliability | null, density: number | null = 0.25) =>
      readingOf({ ...usual, trust: { ...usual.trust, density, ofDensity } })
        .find(({ kind }) => kind === 'TRUST')!
        .statements.map(({ kind }) => kind)
    expect(trusting(trusted('SAFE'))).toEqual(['ANSWERS', 'DENSITY'])
    expect(trusting(trusted('SAFE'), 0.004)).toEqual(['ANSWERS'])
    expect(trusting(trusted('SAFE'), null)).toEqual(['ANSWERS'])
    expect(trusting(trusted('DIRECTION_ONLY'))).toEqual(['ANSWERS', 'DENSITY_ROUGHLY'])
    expect(trusting(trusted('DO_NOT_USE'))).toEqual(['ANSWERS', 'DENSITY_UNSAFE'])
    expect(trusting(trusted('DO_NOT_USE', 0.009))).toEqual(['NO_ANSWERS', 'DENSITY_UNSAFE'])
    expect(trusting(null)).toEqual(['NO_COOPERATION'])
  })

  test('of what went better: nothing for a circle nobody had documented, that nothing did where nothing did', () => {
    const good = (given: Partial<ReadingFacts>) =>
      readingOf({ ...usual, chains: [], ...given })
        .filter(({ kind }) => kind === 'GOOD')
        .flatMap(({ statements }) => statements.map(({ kind }) => kind))
    const before = { asOf: '2025-01-01' as const, institutions: 20, covered: template.items.slice(0, 3).map(({ key }) => key) }
    expect(good({})).toEqual([])
    expect(good({ before })).toEqual(['NOTHING_BETTER'])
    expect(good({ before: { ...before, institutions: 19 } })).toEqual(['MORE_MEMBERS'])
    expect(good({ before: { ...before, institutions: 0 } })).toEqual(['NOTHING_BETTER'])
    expect(good({ before: { ...before, covered: before.covered.slice(1) } })).toEqual(['MORE_GROUPS'])
    expect(good({ meetings: 2 })).toEqual(['MEETINGS'])
    expect(good({ meetings: 1 })).toEqual([])
    expect(good({ meetings: 5, network: { ...usual.network, meetingsPerYearMin: 0 } })).toEqual([])
    expect(good({ agreements: 1, meetings: 3, before: { ...before, institutions: 10, covered: [] } })).toEqual([
      'MORE_GROUPS',
      'MORE_MEMBERS',
      'AGREEMENTS',
    ])
  })

  test('of other critical gaps the first of each rule, and none that is not critical', () => {
    const one = (rule: GapRuleId, severity: Severity, of: string) =>
      gap(rule, severity, of, { jugendamt: 'Amt', institution: 'Kita', name: 'N', network: 'N', traeger: 'T', norm: 'x', pair: 'x' })
    const found = readingOf({ ...usual, gaps: [one('G06', 'CRITICAL', 'a'), one('G06', 'CRITICAL', 'b'), one('G16', 'HIGH', 'c')] })
      .flatMap(({ statements }) => statements)
      .filter(({ kind }) => kind === 'CRITICAL_GAP')
    expect(found.map(({ subjects }) => subjects.map(({ key }) => key))).toEqual([['G06:net.a::a']])
    expect(found[0]).toMatchObject({ n: null, numbers: [], variables: { network: 'net.a', rules: ['G06'], severities: ['CRITICAL'] } })
  })
})

describe('the question behind it', () => {
  test('names the network, the day and what was looked for; its answer holds the numbers', () => {
    expect(ofKind({}, 'MEMBERS')).toMatchObject({
      n: 20,
      subjects: [{ concept: 'network', key: 'net.a' }],
      variables: { network: 'net.a', template: template.key, asOf: '2026-01-01' },
      numbers: [
        { value: 20, path: 'network.circle.institutions.length', unit: 'COUNT' },
        { value: 5, path: 'network.keyFigures[key=sectors].value', unit: 'COUNT' },
      ],
    })
    expect(ofKind({ institutions: 1, sectors: 1 }, 'MEMBERS')!.numbers).toHaveLength(1)
    expect(ofKind({ coverage: null }, 'NO_TEMPLATE')!.variables).toEqual({ network: 'net.a', template: null, asOf: '2026-01-01' })
    expect(ofKind({}, 'COVERAGE')!.numbers.map(({ value, path }) => [path, value])).toEqual([
      ['network.coverage.items.length', template.items.length],
      ['network.coverage.counts.covered', 3],
      ['network.coverage.counts.partial', 1],
      ['network.coverage.counts.notDocumented', template.items.length - 4],
    ])
    expect(ofKind({ gaps: [group('a', 'b'), ...many(4, 'G28')] }, 'GAPS')!.numbers.map(({ value, path }) => [path, value])).toEqual([
      ['network.gaps.totalCount', 5],
      ['network.gaps.bySeverity[severity=CRITICAL].count', 1],
    ])
    expect(ofKind({ gaps: many(4, 'G28') }, 'GAPS')!.numbers).toHaveLength(1)
    expect(ofKind({ gaps: [ending('A', '2026-03-31')] }, 'AGREEMENTS_ENDING')).toMatchObject({
      n: 1,
      isFinding: true,
      variables: { network: 'net.a', rules: ['G07'], asOf: '2026-01-01' },
      subjects: [{ concept: 'gap', key: 'G07:net.a::A' }],
    })
    expect(ofKind({ gaps: many(3, 'G28') }, 'ONE_SIDED')!.variables).toEqual({ network: 'net.a', asOf: '2026-01-01' })
    expect(ofKind({ gaps: many(3, 'G27') }, 'STALE')!.variables).toEqual({ network: 'net.a', rules: ['G27'], asOf: '2026-01-01' })
    expect(ofKind({}, 'CHAINS_BROKEN')!.numbers.map(({ value, path }) => [path, value])).toEqual([
      ['network.chains[state=BROKEN].length', chains.length - 2],
      ['network.chains.length', chains.length],
    ])
    expect(ofKind({}, 'CHAINS_HOLD')!.numbers[0]).toMatchObject({ path: 'network.chains[state=HOLDS|WEAK].length', value: 2 })
    expect(ofKind({}, 'ANSWERS')!.numbers).toEqual([
      { value: 80, path: 'network.measures[key=density].reliability.responseShare', unit: 'PERCENT_REACHED' },
    ])
    expect(ofKind({}, 'DENSITY')!.numbers).toEqual([{ value: 25, path: 'network.measures[key=density].value', unit: 'PERCENT' }])
    const before = { asOf: '2025-01-01' as const, institutions: 22, covered: template.items.slice(0, 5).map(({ key }) => key) }
    expect(ofKind({ before, gaps: [] }, 'FEWER_GROUPS')).toMatchObject({
      variables: { network: 'net.a', template: template.key, before: '2025-01-01', after: '2026-01-01' },
      numbers: [
        { value: 3, path: 'now.coverage.items.length' },
        { value: 5, path: 'then.coverage.items.length' },
      ],
    })
  })
})
