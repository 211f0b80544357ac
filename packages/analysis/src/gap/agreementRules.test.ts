import { describe, expect, test } from 'vitest'
import {
  aCooperation,
  aHandover,
  aMembership,
  anAgreement,
  anAgreementFact,
  anInstitution,
  aNetwork,
  inferred,
  inNrw,
} from '../situation/situation.factory.ts'
import { agreementExpiring } from './g07.agreementExpiring.ts'
import { agreementExpiredInUse } from './g08.agreementExpiredInUse.ts'
import { agreementReviewOverdue } from './g09.agreementReviewOverdue.ts'
import { agreementStalled } from './g10.agreementStalled.ts'
import { agreementClauseMissing } from './g11.agreementClauseMissing.ts'
import { foundInNetwork, foundInTerritory, keysOf } from './gap.factory.ts'
import type { GapRuleFinder } from './gapRule.ts'
import { messageOf } from './message.ts'

/** A school in the circle of net.a, and a Kita in the neighbouring town that belongs to no network. */
const base = {
  networks: [aNetwork('net.a'), aNetwork('net.b')],
  institutions: [anInstitution('inst.school', 'schule'), anInstitution('inst.kita', 'kita', { territory: 'ter.neighbour' })],
  memberships: [aMembership('net.a', 'inst.school'), aMembership('net.b', 'inst.nobody')],
}
type Given = Parameters<typeof anAgreement>[2]
const between = ['inst.school', 'inst.kita']
const agreed = (given: Given = {}) => anAgreement('VEREINBARUNG_8A_4', between, { key: 'agr.1', title: 'Schutz', ...given })
const situation = (given: Given, more: Parameters<typeof inNrw>[0] = {}) => inNrw({ ...base, agreements: [agreed(given)], ...more })
const find = (rule: GapRuleFinder, given: Given = {}, more: Parameters<typeof inNrw>[0] = {}) =>
  foundInNetwork(rule, situation(given, more))

describe('a gap about an agreement', () => {
  const ending = { validTo: '2026-02-01' }

  test('is one of a network when a party stands in its circle or the agreement was made in it, and of no other', () => {
    expect(keysOf(find(agreementExpiring, ending))).toEqual(['G07:ter.kreis:agr.1'])
    expect(foundInNetwork(agreementExpiring, situation(ending), 'net.b')).toEqual([])
    const made = situation({ ...ending, networks: ['net.b'] })
    expect(keysOf(foundInNetwork(agreementExpiring, made, 'net.b'))).toEqual(['G07:net.b:agr.1'])
    expect(keysOf(foundInNetwork(agreementExpiring, made, 'net.a'))).toEqual(['G07:net.b:agr.1'])
  })

  test('lies in the network in which the agreement was made, else in the innermost territory around the parties, else with the agreement', () => {
    const scope = (facts: Parameters<typeof inNrw>[0]) => find(agreementExpiring, ending, facts).map((finding) => finding.scope)
    expect(scope({ agreements: [agreed({ ...ending, networks: ['net.b', 'net.a'] })] })).toEqual([{ concept: 'network', key: 'net.a' }])
    expect(scope({})).toEqual([{ concept: 'territory', key: 'ter.kreis' }])
    const abroad = anInstitution('inst.kita', 'kita', { territory: 'ter.abroad' })
    expect(scope({ institutions: [base.institutions[0]!, abroad] })).toEqual([{ concept: 'agreement', key: 'agr.1' }])
    expect(scope({ institutions: [base.institutions[0]!] })).toEqual([{ concept: 'territory', key: 'ter.town' }])
  })

  test('is about the agreement, and rests on it', () => {
    const agreement = { concept: 'agreement', key: 'agr.1' }
    expect(find(agreementExpiring, ending)).toMatchObject([
      { rule: 'G07', subjects: [agreement], evidence: [agreement], grounds: [{ verification: 'PRODUCT' }], wording: 'message' },
    ])
  })

  test('is one of each territory in which a party is seated', () => {
    for (const place of ['ter.town', 'ter.neighbour', 'ter.kreis', 'ter.nrw'])
      expect(keysOf(foundInTerritory(agreementExpiring, situation(ending), place))).toEqual(['G07:ter.kreis:agr.1'])
    expect(foundInTerritory(agreementExpiring, situation(ending), 'ter.third')).toEqual([])
  })
})

describe('an agreement that ends', () => {
  const severityEnding = (validTo: string) => find(agreementExpiring, { validTo }).map(({ severity }) => severity)

  test('[G07] is critical within 30 days of its last day, high within 90, and none before that', () => {
    expect(severityEnding('2026-02-01')).toEqual(['CRITICAL'])
    expect(severityEnding('2026-02-02')).toEqual(['HIGH'])
    expect(severityEnding('2026-04-02')).toEqual(['HIGH'])
    expect(severityEnding('2026-04-03')).toEqual([])
    expect(severityEnding('2026-01-01')).toEqual([])
  })

  test('[G07] says on which last day, and in how many days that is', () => {
    const said = (validTo: string) => find(agreementExpiring, { validTo }).map((finding) => messageOf(finding, 'DE'))
    expect(said('2026-01-31')).toEqual([
      '„Schutz“ endet in 29 Tagen (30. Januar 2026); eine Vereinbarung für die Zeit danach ist nicht dokumentiert.',
    ])
    expect(said('2026-01-03')[0]).toContain('endet morgen (2. Januar 2026)')
    expect(said('2026-01-02')[0]).toContain('endet heute (1. Januar 2026)')
    const inEnglish = (validTo: string) => messageOf(find(agreementExpiring, { validTo })[0]!, 'EN')
    expect(inEnglish('2026-01-02')).toContain('today (1 January 2026)')
    expect(inEnglish('2026-01-03')).toContain('tomorrow (2 January 2026)')
    expect(inEnglish('2026-01-31')).toContain('in 29 days (30 January 2026)')
  })

  test('[G07] is none when one that replaces it has been drafted, unless notice was given of that', () => {
    const successor = anAgreementFact('agr.2', 'VEREINBARUNG_8A_4', { predecessor: 'agr.1', draftedOn: '2025-12-01', signedOn: null })
    const followed = (given: Partial<typeof successor>) =>
      find(agreementExpiring, { validTo: '2026-02-01', replacedBy: [{ ...successor, ...given }] })
    expect(followed({})).toEqual([])
    expect(followed({ draftedOn: '2026-01-02' })).toHaveLength(1)
    expect(followed({ terminatedOn: '2025-12-15' })).toHaveLength(1)
  })

  test('[G07] may end by notice before its term', () => {
    expect(find(agreementExpiring, { terminatedOn: '2026-01-11', validTo: '2030-01-01' })).toMatchObject([
      { severity: 'CRITICAL', facts: { date: { day: '2026-01-10' } } },
    ])
  })

  test('[G07] is none when it does not bind anybody: not signed, not begun, or only inferred', () => {
    for (const given of [{ signedOn: null }, { validFrom: '2026-01-10' }, { provenance: inferred }])
      expect(find(agreementExpiring, { validTo: '2026-02-01', ...given })).toEqual([])
  })
})

describe('an agreement that has expired', () => {
  const expired = { validTo: '2025-07-01' }
  const uses = {
    cooperations: [aCooperation('coop.1', 'inst.school', 'inst.kita', { agreement: 'agr.1' })],
    handovers: ['hand.1', 'hand.2'].map((key) => aHandover(key, 'inst.kita', 'inst.school', { agreement: 'agr.1' })),
  }

  test('[G08] and on which cooperations or hand-overs still rest is a gap that counts them', () => {
    const found = find(agreementExpiredInUse, expired, uses)
    expect(found).toMatchObject([
      {
        key: 'G08:ter.kreis:agr.1',
        severity: 'HIGH',
        subjects: [{ concept: 'agreement' }, { concept: 'cooperation' }, { concept: 'handover' }, { concept: 'handover' }],
      },
    ])
    expect(found.map((finding) => messageOf(finding, 'DE'))).toEqual([
      '„Schutz“ ist seit 1. Juli 2025 abgelaufen, wird aber noch bei 1 Kooperation und 2 Meldewegen als Grundlage genannt.',
    ])
    expect(found.map((finding) => messageOf(finding, 'EN'))[0]).toContain('named as the basis of 1 cooperation and 2 handovers')
    const others = {
      cooperations: ['coop.1', 'coop.2'].map((key) => aCooperation(key, 'inst.school', 'inst.kita', { agreement: 'agr.1' })),
      handovers: uses.handovers.slice(0, 1),
    }
    const [other] = find(agreementExpiredInUse, expired, others)
    expect(messageOf(other!, 'DE')).toContain('noch bei 2 Kooperationen und 1 Meldeweg als')
    expect(messageOf(other!, 'EN')).toContain('of 2 cooperations and 1 handover')
    expect(messageOf(find(agreementExpiredInUse, expired, { ...others, cooperations: [] })[0]!, 'DE')).toContain('noch bei 1 Meldeweg als')
  })

  test('[G08] is none when nothing refers to it, while it binds, or once another has taken its place', () => {
    expect(find(agreementExpiredInUse, expired)).toEqual([])
    expect(find(agreementExpiredInUse, { validTo: '2026-07-01' }, uses)).toEqual([])
    const successor = anAgreementFact('agr.2', 'VEREINBARUNG_8A_4', { predecessor: 'agr.1', validFrom: '2025-07-01' })
    expect(find(agreementExpiredInUse, { ...expired, replacedBy: [successor] }, uses)).toEqual([])
  })
})

describe('the review of an agreement', () => {
  test('[G09] that was due before the day is a gap until it has been finished', () => {
    expect(find(agreementReviewOverdue, { nextReviewOn: '2025-12-31' })).toMatchObject([
      { key: 'G09:ter.kreis:agr.1', severity: 'MEDIUM', facts: { date: { day: '2025-12-31' } } },
    ])
    expect(find(agreementReviewOverdue, { nextReviewOn: '2025-12-31', reviewSince: '2025-12-01' })).toHaveLength(1)
    expect(find(agreementReviewOverdue, { nextReviewOn: '2025-12-01', reviewedOn: '2025-12-20' })).toEqual([])
    expect(find(agreementReviewOverdue, { nextReviewOn: '2025-12-01', reviewedOn: '2024-12-20' })).toHaveLength(1)
    const reviewed = (reviewedOn: string) => find(agreementReviewOverdue, { nextReviewOn: '2025-12-01', reviewedOn }).length
    expect(['2025-11-30', '2025-12-01', '2026-01-01', '2026-01-02'].map(reviewed)).toEqual([1, 0, 0, 1])
  })

  test('[G09] is none on the day on which it is due, without a date, or of an agreement that does not bind', () => {
    expect(find(agreementReviewOverdue, { nextReviewOn: '2026-01-01' })).toEqual([])
    expect(find(agreementReviewOverdue)).toEqual([])
    expect(find(agreementReviewOverdue, { nextReviewOn: '2025-01-01', validTo: '2025-07-01' })).toEqual([])
  })
})

describe('an agreement that is not concluded', () => {
  const begun = (draftedOn: string, negotiatedSince: string | null = null) =>
    find(agreementStalled, { draftedOn, negotiatedSince, signedOn: null, validFrom: null })

  test('[G10] is stalled more than 180 days after it was drafted, or negotiations began', () => {
    expect(begun('2025-07-05')).toEqual([])
    const [gap] = begun('2025-07-04')
    expect(gap).toMatchObject({ key: 'G10:ter.kreis:agr.1', severity: 'MEDIUM', facts: { days: 181 } })
    expect(messageOf(gap!, 'DE')).toBe('„Schutz“ steht seit 181 Tagen auf „Entwurf“.')
    expect(begun('2020-01-01', '2025-07-05')).toEqual([])
    expect(messageOf(begun('2020-01-01', '2025-07-04')[0]!, 'EN')).toBe('“Schutz” has been in “in negotiation” for 181 days.')
  })

  test('[G10] is none once it was signed or given up, or is only inferred', () => {
    expect(find(agreementStalled, { draftedOn: '2020-01-01' })).toEqual([])
    expect(find(agreementStalled, { draftedOn: '2020-01-01', signedOn: null, terminatedOn: '2025-01-01' })).toEqual([])
    expect(find(agreementStalled, { draftedOn: '2020-01-01', signedOn: null, provenance: inferred })).toEqual([])
  })
})

describe('the contents of an agreement', () => {
  const found = (given: Given) => find(agreementClauseMissing, given)

  test('[G11] that its kind asks for and that are not documented are one gap, resting on the norm of the kind', () => {
    expect(
      found({
        clauses: ['BETEILIGUNG', 'INSOFA_HINZUZIEHEN', 'GEFAEHRDUNGSEINSCHAETZUNG', 'QUALIFIKATION_INSOFA', 'INFORMATION_JUGENDAMT'],
      }),
    ).toMatchObject([
      {
        key: 'G11:ter.kreis:agr.1',
        severity: 'HIGH',
        facts: { clauses: [{ de: 'Schutzbedürfnisse von Kindern mit Behinderungen' }, { de: 'Hinwirken auf Hilfen' }] },
        grounds: [{ citation: '§ 8a Abs. 4 SGB VIII', norm: 'norm.sgb8.8a' }],
      },
    ])
    expect(found({})).toEqual([])
  })

  test('[G11] are asked for from its signature to its end, not of a draft', () => {
    expect(found({ clauses: [], validFrom: '2026-02-01' })).toHaveLength(1)
    expect(found({ clauses: [], signedOn: null })).toEqual([])
    expect(found({ clauses: [], validTo: '2025-01-01' })).toEqual([])
  })

  test('[G11] are not asked for where no law prescribes any', () => {
    const agreements = [anAgreement('GRUNDSATZVEREINBARUNG_KKG', between, { clauses: [] })]
    expect(find(agreementClauseMissing, {}, { agreements })).toEqual([])
  })
})
