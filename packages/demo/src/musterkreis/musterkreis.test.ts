import { agreementStatuses, agreementStatusOn, gapRules, personalDataIn, sectors } from '@geflecht/domain'
import { describe, expect, it } from 'vitest'
import { deliberateGaps, musterkreisSet as set, storyEndsOn } from './index.ts'

const everything = Object.entries<readonly { key: string }[]>({ ...set })
const facts = everything.flatMap(([concept, all]) => all.map((fact) => ({ concept, fact })))
const own = facts.filter(({ fact }) => fact.key.includes('musterkreis'))

/** Every text in a fact, with the name of the field in which it stands. */
const textsIn = (value: unknown, field = ''): [string, string][] =>
  typeof value === 'string'
    ? [[field, value]]
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? field : name))
      : []

describe('the Musterkreis is rich enough to show everything', () => {
  it('holds six municipalities, about 150 institutions, 8 networks, 120 agreements, 45 hand-overs and 420 ties', () => {
    expect(set.territory.filter(({ level, fictional }) => level === 'GEMEINDE' && fictional)).toHaveLength(6)
    expect(set.institution.length).toBeGreaterThan(135)
    expect(set.institution.length).toBeLessThan(160)
    expect(set.network).toHaveLength(8)
    expect(set.agreement).toHaveLength(120)
    expect(set.handover).toHaveLength(45)
    expect(Math.abs(set.cooperation.length - 420)).toBeLessThan(15)
  })

  it('holds institutions of all 17 sectors', () => {
    expect(new Set(set.institution.map(({ sector }) => sector))).toEqual(new Set(sectors.map(({ key }) => key)))
  })

  it('holds agreements in every status on the day on which its story ends', () => {
    const successors = (key: string) => set.agreement.filter(({ predecessor }) => predecessor === key)
    expect(new Set(set.agreement.map((one) => agreementStatusOn(one, storyEndsOn, successors(one.key))))).toEqual(
      new Set(agreementStatuses),
    )
  })

  it('holds agreements with two parties at least, those under § 8a Abs. 4 with one Jugendamt', () => {
    const typeOf = new Map(set.institution.map(({ key, type }) => [key, type]))
    for (const { key, kind, signedOn, draftedOn } of set.agreement) {
      const parties = set.agreementParty.filter(({ agreement }) => agreement === key)
      expect(new Set(parties.map(({ institution }) => institution)).size).toBeGreaterThanOrEqual(2)
      if (kind === 'VEREINBARUNG_8A_4') expect(parties.filter(({ institution }) => typeOf.get(institution) === 'jugendamt')).toHaveLength(1)
      if (signedOn === null) continue
      expect(signedOn >= draftedOn).toBe(true)
      expect(parties.filter((party) => party.signedOn === null || party.signedOn > signedOn)).toEqual([])
    }
  })

  it('puts institutions on every ring around the coordination of its main network, and some on none', () => {
    const centre = 'inst.musterkreis.kreisjugendamt'
    const current = set.claim.filter(({ validTo }) => validTo === null)
    const lowest = set.cooperation
      .filter(({ from, to }) => from === centre || to === centre)
      .map(({ key }) => Math.min(...current.filter(({ cooperation }) => cooperation === key).map(({ level }) => level)))
    expect(new Set(lowest.filter((level) => level <= 5))).toEqual(new Set([0, 1, 2, 3, 4, 5]))
  })

  it('has one deliberate gap of each of the thirty rules, with a cause that is there', () => {
    expect(new Set(deliberateGaps.map(({ rule }) => rule)).size).toBe(30)
    expect(deliberateGaps.filter(({ rule, key }) => !gapRules.some(({ id }) => id === rule) || !key.startsWith(`${rule}:`))).toEqual([])
    const there = new Set(facts.map(({ concept, fact }) => `${concept} ${fact.key}`))
    expect(deliberateGaps.filter(({ fact }) => fact !== null && !there.has(`${fact.concept} ${fact.key}`))).toEqual([])
  })
})

describe('the Musterkreis is whole and says that it is invented', () => {
  it('has every key once and refers only to what it holds', () => {
    const keys = new Set(facts.map(({ fact }) => fact.key))
    expect(keys.size).toBe(facts.length)
    const references = facts.flatMap(({ fact }) => textsIn(fact).filter(([, text]) => /^[a-z]+\.musterkreis(\.|$)/.test(text)))
    expect(references.filter(([, text]) => !keys.has(text) && !text.includes('@'))).toEqual([])
  })

  it('rests on sources that say so, but for the Land around it', () => {
    const fictional = new Set(set.source.filter(({ title }) => title.includes('frei erfunden')).map(({ key }) => key))
    expect(facts.filter(({ fact }) => !own.some((one) => one.fact === fact)).map(({ fact }) => fact.key)).toEqual([
      'GEO-GV2018',
      'ter.de',
      'ter.nrw',
    ])
    for (const { concept, fact } of own) {
      if (concept === 'source') expect(fictional).toContain(fact.key)
      else
        expect((fact as unknown as { provenance: { source: string }[] }).provenance.map(({ source }) => fictional.has(source))).toEqual([
          true,
        ])
    }
    expect(set.territory.filter(({ key, fictional: invented }) => key.includes('musterkreis') !== invented)).toEqual([])
  })

  it('[INV 10] holds addresses only of functions, and no person', () => {
    const addresses = new Set(['mailbox', 'contactMailbox', 'contactUrl', 'documentUrl', 'publicUrl', 'key', 'ags', 'ars'])
    const prose = facts.flatMap(({ fact }) => textsIn(fact).filter(([field]) => !addresses.has(field)))
    expect(prose.filter(([, text]) => personalDataIn(text).length > 0 || /\b(Frau|Herrn?|Dr\.|Prof\.)\s/.test(text))).toEqual([])
    for (const { mailbox } of set.functionContact) expect(mailbox).toMatch(/@musterkreis\.example$/)
  })

  it('[INV 9] leaves practices and childminders without a name, a place or a contact', () => {
    const anonymous = set.institution.filter(({ anonymous: hidden }) => hidden)
    expect(anonymous.length).toBeGreaterThan(10)
    for (const { name, latitude, contactMailbox, contactUrl, isPublic } of anonymous)
      expect([name, latitude, contactMailbox, contactUrl, isPublic]).toEqual([null, null, null, null, false])
  })

  it('[INV 2] ties no institution to itself and no pair twice', () => {
    const pairs = set.cooperation.map(({ from, to }) => [from, to].sort().join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(set.cooperation.filter(({ from, to }) => from === to)).toEqual([])
  })
})
