import type { ChainPartKind, WeekTime } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import type { SituationFacts } from '../situation/index.ts'
import {
  aClaim,
  aContact,
  aCooperation,
  aHandover,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  aSituation,
  aTerritory,
  inferred,
} from '../situation/situation.factory.ts'
import { chainsOf } from './chainsOf.ts'

const friday: WeekTime = { weekday: 'FRIDAY', time: '17:00' }
const tuesday: WeekTime = { weekday: 'TUESDAY', time: '10:00' }

const school = anInstitution('inst.school', 'schule')
const social = anInstitution('inst.social', 'schulsozialarbeit')
const office = anInstitution('inst.office', 'jugendamt', { carrierKind: 'OEFFENTLICH', parent: 'inst.town' })
const service = anInstitution('inst.service', 'asd', { parent: 'inst.office' })
const court = anInstitution('inst.court', 'familiengericht')
const kita = anInstitution('inst.kita', 'kita', { carrier: 'inst.caritas' })
const caritas = anInstitution('inst.caritas', 'verein')

const member = (key: string) => aMembership('net.a', key)
const desk = aContact('con.desk', 'inst.service', { availability: 'OFFICE_HOURS', deputy: 'con.lead' })
const lead = aContact('con.lead', 'inst.service', { availability: 'OFFICE_HOURS' })
const registry = aContact('con.registry', 'inst.court', { availability: 'OFFICE_HOURS', deputy: 'con.judge' })
const judge = aContact('con.judge', 'inst.court', { availability: 'ALWAYS' })
const toService = aHandover('hand.school', 'schule', 'inst.service', { network: 'net.a', contact: 'con.desk', availability: null })
const toCourt = aHandover('hand.court', 'inst.office', 'inst.court', { network: 'net.a', contact: 'con.registry', availability: null })

const base = {
  asOf: '2026-01-01',
  territories: [aTerritory('ter.town')],
  networks: [aNetwork('net.a')],
  institutions: [school, office, service, court],
  memberships: ['inst.school', 'inst.office', 'inst.service', 'inst.court'].map(member),
  cooperations: [aCooperation('coop.school', 'inst.school', 'inst.office'), aCooperation('coop.court', 'inst.court', 'inst.service')],
  handovers: [toService, toCourt],
  contacts: [desk, lead, registry, judge],
} satisfies Partial<SituationFacts>

const chain = (key: string, facts: Partial<SituationFacts> = {}, at: WeekTime | null = null) => {
  const found = chainsOf(aSituation({ ...base, ...facts }), 'net.a', at).find((each) => each.chain.key === key)
  if (!found) throw new Error(key)
  return found
}
const first = (facts: Partial<SituationFacts> = {}, at: WeekTime | null = null) => chain('SCHULE', facts, at).steps[0]!
const part = (kind: ChainPartKind, facts: Partial<SituationFacts> = {}, at: WeekTime | null = null) => {
  const { state, reason, concerns } = first(facts, at).parts.find((each) => each.kind === kind)!
  return [state, reason, ...concerns]
}
const changed = (given: Partial<typeof toService>) => ({ handovers: [{ ...toService, ...given }, toCourt] })

describe('A chain of which everything is laid down', () => {
  test('holds, step by step, and names what each step rests on', () => {
    const { state, steps } = chain('SCHULE')
    expect(state).toBe('HOLDS')
    expect(steps).toMatchObject([
      {
        givers: ['inst.school'],
        takers: ['inst.office', 'inst.service'],
        ways: [
          {
            from: 'inst.school',
            to: 'inst.service',
            handover: 'hand.school',
            cooperation: 'coop.school',
            contact: 'con.desk',
            deputy: 'con.lead',
            usable: true,
          },
        ],
        reason: 'ALL_THERE',
      },
      // What the Jugendamt or its general social service has holds for both: one gives, in the name of both.
      { givers: ['inst.office'], takers: ['inst.court'], ways: [{ handover: 'hand.court', cooperation: 'coop.court' }] },
    ])
  })

  test('takes over also by somebody who stands outside of the circle but is named by a hand-over of the network', () => {
    const memberships = ['inst.school', 'inst.court'].map(member)
    const { steps } = chain('SCHULE', { memberships })
    expect(steps[0]).toMatchObject({ takers: ['inst.service'], state: 'WEAK', reason: 'TIE_NONE' })
    expect(steps[1]!.givers).toEqual(['inst.service'])
    const none = { memberships, handovers: [toCourt] }
    expect(first(none)).toMatchObject({ takers: [], state: 'NO_SIDE', reason: 'NO_TAKER', parts: [], ways: [] })
    expect(chain('SCHULE', none).state).toBe('NO_SIDE')
  })

  test('is asked of every chain; where nobody stands at the beginning, that is what is said', () => {
    expect(chain('POLIZEI')).toMatchObject({ state: 'NO_SIDE', steps: [{ state: 'NO_SIDE', reason: 'NO_GIVER' }, { state: 'HOLDS' }] })
    expect(chainsOf(aSituation(base), 'net.none')).toEqual([])
  })
})

describe('A step', () => {
  test('is broken without a hand-over, and partly without one for some of those who give', () => {
    expect(first({ handovers: [toCourt] })).toMatchObject({ state: 'BROKEN', reason: 'HANDOVER_NONE' })
    expect(part('AVAILABILITY', { handovers: [toCourt] })).toEqual(['MISSING', 'NO_WAY', 'inst.school'])
    const both = { institutions: [...base.institutions, social], memberships: [...base.memberships, member('inst.social')] }
    expect(first(both)).toMatchObject({ state: 'PARTLY', reason: 'HANDOVER_NONE' })
    expect(part('HANDOVER', both)).toEqual(['PARTLY', 'HANDOVER_NONE', 'inst.social'])
    expect(first(both, friday)).toMatchObject({ state: 'BROKEN', reason: 'NOT_AT_THIS_TIME' })
  })

  test('says of a cooperation whether it is documented, denied, or only inferred', () => {
    const claims = [aClaim('coop.school', 'inst.school', 0)]
    expect(part('TIE')).toEqual(['HOLDS', 'TIE_DOCUMENTED'])
    expect(part('TIE', { claims })).toEqual(['BROKEN', 'TIE_DENIED', 'inst.school'])
    expect(part('TIE', { cooperations: [aCooperation('coop.school', 'inst.school', 'inst.office', { provenance: inferred })] })).toEqual([
      'MISSING',
      'TIE_NONE',
      'inst.school',
    ])
    expect(first({ claims })).toMatchObject({ state: 'WEAK', reason: 'TIE_DENIED' })
  })

  test('needs a function that exists and is staffed, and somebody who stands in for it', () => {
    expect(part('FUNCTION', changed({ contact: null }))).toEqual(['MISSING', 'FUNCTION_NONE', 'inst.school'])
    expect(part('FUNCTION', changed({ contact: 'con.gone' }))).toEqual(['BROKEN', 'FUNCTION_GONE', 'inst.school'])
    const vacant = { contacts: [{ ...desk, vacantSince: '2025-11-01' }, lead, registry, judge] }
    expect(part('FUNCTION', vacant)).toEqual(['BROKEN', 'FUNCTION_VACANT', 'inst.school'])
    expect(first(vacant)).toMatchObject({ state: 'WEAK', reason: 'FUNCTION_VACANT', ways: [{ usable: true }] })
    expect(part('AVAILABILITY', vacant)).toEqual(['HOLDS', 'REACHABLE_BY_DEPUTY'])
    const bothVacant = { contacts: [...vacant.contacts.slice(0, 1), { ...lead, vacantSince: '2025-11-01' }] }
    expect(part('DEPUTY', bothVacant)).toEqual(['BROKEN', 'DEPUTY_VACANT', 'inst.school'])
    expect(first(bothVacant)).toMatchObject({ state: 'BROKEN', reason: 'NOBODY_STAFFED' })
    expect(part('DEPUTY', { contacts: [{ ...desk, deputy: null }] })).toEqual(['MISSING', 'DEPUTY_NONE', 'inst.school'])
  })

  test('of which the law asks nothing needs no agreement, but one that does not bind is told', () => {
    expect(part('AGREEMENT')).toEqual(['NOT_NEEDED', 'AGREEMENT_NOT_REQUIRED'])
    const made = (given: object) => ({
      ...changed({ agreement: 'agr.x' }),
      agreements: [anAgreement('VERFAHRENSABSPRACHE_9_3', ['inst.school'], { key: 'agr.x', ...given })],
    })
    expect(part('AGREEMENT', made({}))).toEqual(['HOLDS', 'AGREEMENT_IN_FORCE'])
    expect(part('AGREEMENT', made({ validTo: '2025-12-31' }))).toEqual(['BROKEN', 'AGREEMENT_NOT_BINDING', 'inst.school'])
    const between = { agreements: [anAgreement('SCHULE_JUGENDAMT', ['inst.school', 'inst.office'])] }
    expect(first(between).ways).toMatchObject([{ agreement: between.agreements[0]!.key }])
  })

  test('from a day-care centre needs the agreement of its carrier with the Jugendamt (§ 8a Abs. 4 SGB VIII)', () => {
    const facts = {
      institutions: [...base.institutions, kita, caritas],
      memberships: [...base.memberships, member('inst.kita')],
      handovers: [aHandover('hand.kita', 'kita', 'inst.service', { network: 'net.a', contact: 'con.desk' }), toCourt],
    }
    const agreement = (more: Partial<SituationFacts>) =>
      chain('KITA', { ...facts, ...more }).steps[0]!.parts.find(({ kind }) => kind === 'AGREEMENT')
    expect(agreement({})).toMatchObject({ state: 'MISSING', reason: 'AGREEMENT_REQUIRED' })
    expect(agreement({ agreements: [anAgreement('SCHULE_JUGENDAMT', ['inst.caritas', 'inst.office'])] })).toMatchObject({
      state: 'MISSING',
    })
    expect(agreement({ agreements: [anAgreement('VEREINBARUNG_8A_4', ['inst.caritas', 'inst.office'])] })).toMatchObject({ state: 'HOLDS' })
    const own = [
      ...base.institutions,
      { ...kita, carrier: 'inst.town', carrierKind: 'OEFFENTLICH' as const },
      anInstitution('inst.town', 'kommunalverwaltung', { carrierKind: 'OEFFENTLICH' }),
    ]
    expect(agreement({ institutions: own })).toMatchObject({ state: 'NOT_NEEDED' })
  })
})

describe('At a moment of the week', () => {
  test('a step holds while the function or its deputy can be reached', () => {
    expect(part('AVAILABILITY', {}, tuesday)).toEqual(['HOLDS', 'REACHABLE'])
    expect(part('AVAILABILITY', {}, friday)).toEqual(['BROKEN', 'NOT_AT_THIS_TIME', 'inst.school'])
    const { state, steps } = chain('SCHULE', {}, friday)
    expect([state, ...steps.map((step) => step.state)]).toEqual(['BROKEN', 'BROKEN', 'HOLDS'])
    expect(steps[1]!.parts.at(-1)).toMatchObject({ kind: 'AVAILABILITY', reason: 'REACHABLE_BY_DEPUTY' })
  })

  test('the hand-over and the function must both be open; where one says nothing, the other counts', () => {
    const always = { contacts: [{ ...desk, availability: 'ALWAYS' as const, deputy: null }] }
    expect(part('AVAILABILITY', always, friday)).toEqual(['HOLDS', 'REACHABLE'])
    expect(part('AVAILABILITY', { ...always, ...changed({ availability: 'OFFICE_HOURS' }) }, friday)[0]).toBe('BROKEN')
    const silent = { contacts: [{ ...desk, availability: null, deputy: null }] }
    expect(part('AVAILABILITY', silent, tuesday)).toEqual(['MISSING', 'HOURS_NOT_STATED', 'inst.school'])
    expect(part('AVAILABILITY', { ...silent, ...changed({ availability: 'ALWAYS' }) }, friday)).toEqual(['HOLDS', 'REACHABLE'])
    expect(part('AVAILABILITY', changed({ contact: null, availability: 'ALWAYS' }), friday)).toEqual(['HOLDS', 'REACHABLE'])
  })

  test('of several ways the one counts that can be used then', () => {
    const onCall = aContact('con.call', 'inst.service')
    const night = aHandover('hand.night', 'inst.school', 'inst.service', { network: 'net.a', contact: 'con.call' })
    const facts = { handovers: [toService, night, toCourt], contacts: [...base.contacts, onCall] }
    expect(first(facts, friday)).toMatchObject({ state: 'WEAK', reason: 'DEPUTY_NONE', ways: [{ handover: 'hand.night' }] })
    expect(first(facts, tuesday)).toMatchObject({ state: 'HOLDS', ways: [{ handover: 'hand.school' }] })
  })
})
