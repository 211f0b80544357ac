import type { GapRuleId } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { type Finding, type FindingSubject, gapsOfNetwork } from '../gap/index.ts'
import type { SituationFacts } from '../situation/index.ts'
import { aCooperation, aMandate, aMembership, anAgreement, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { candidatesFor, wantedTypes } from './candidates.ts'

const network = aNetwork('net.a')
const members = (...names: string[]) => names.map((name) => aMembership('net.a', `inst.${name}`))
const tied = (...pairs: string[]) =>
  pairs.map((pair) => aCooperation(`coop.${pair}`, `inst.${pair[0]}`, `inst.${pair[1]}`, { documentedLevel: 2 }))
/** A gap of a rule about these things. */
const gap = (rule: GapRuleId, ...subjects: FindingSubject[]): Finding => ({
  key: `${rule}:net.a`,
  rule,
  severity: 'MEDIUM',
  scope: { concept: 'network', key: 'net.a' },
  subjects,
  wording: 'message',
  facts: {},
  grounds: [],
  evidence: [],
  thresholds: [],
})
const institutions = (...names: string[]): FindingSubject[] => names.map((name) => ({ concept: 'institution', key: `inst.${name}` }))

/** What is suggested, in short: kind, whom, and what is named. */
const suggested = (facts: Partial<SituationFacts>, ...gaps: Finding[]) =>
  candidatesFor(inNrw({ networks: [network], ...facts }), network, gaps).map(({ kind, institutions: of, ...more }) =>
    [kind, of.map((key) => key.replace('inst.', '')).join('+'), more.agreementKind, more.network, more.type, more.level]
      .filter((part) => part !== null)
      .join(' '),
  )
/** Six of one circle, of three sectors. */
const six = {
  institutions: [
    anInstitution('inst.a', 'kita'),
    anInstitution('inst.b', 'kita'),
    anInstitution('inst.c', 'kita'),
    anInstitution('inst.d', 'polizei'),
    anInstitution('inst.e', 'polizei'),
    anInstitution('inst.f', 'jugendamt'),
  ],
  memberships: members('a', 'b', 'c', 'd', 'e', 'f'),
}

describe('what a gap suggests', () => {
  test('between two: that they cooperate, in whichever order the gap names them; of one or three nothing', () => {
    expect(suggested(six, gap('G15', ...institutions('b', 'a')))).toEqual(['ADD_TIE a+b 2'])
    expect(suggested(six, gap('G15', ...institutions('a')))).toEqual([])
    expect(suggested(six, gap('G15', ...institutions('a', 'b', 'c')))).toEqual([])
    expect(suggested(six, gap('G15', { concept: 'network', key: 'net.a' }, ...institutions('c', 'a')))).toEqual(['ADD_TIE a+c 2'])
  })

  test('without an agreement that the law asks for: that one', () => {
    expect(suggested(six, gap('G05', ...institutions('f', 'a')))).toEqual(['ADD_AGREEMENT a+f VEREINBARUNG_8A_4'])
    expect(suggested(six, gap('G06', ...institutions('f', 'b')))).toEqual(['ADD_AGREEMENT b+f VEREINBARUNG_8A_5'])
    expect(suggested(six, gap('G05', ...institutions('f')))).toEqual([])
  })

  test('with somebody outside the network: that they join', () => {
    expect(suggested(six, gap('G03', ...institutions('x', 'y')))).toEqual(['ADD_MEMBERSHIP x', 'ADD_MEMBERSHIP y'])
  })

  test('where both have to answer themselves: nothing', () => {
    expect(suggested(six, gap('G28', ...institutions('a', 'b')))).toEqual([])
  })

  test('the same twice: once', () => {
    expect(suggested(six, gap('G15', ...institutions('a', 'b')), gap('G16', ...institutions('b', 'a')))).toEqual(['ADD_TIE a+b 2'])
  })
})

describe('a network that hangs on one institution', () => {
  test('is tied past it, from the largest piece to each of the others, by those with the most ties', () => {
    // Without f: a–b–c, of which b has two ties, and d–e.
    const cooperations = tied('ab', 'bc', 'bf', 'af', 'de', 'df')
    expect(suggested({ ...six, cooperations }, gap('G20', ...institutions('f')))).toEqual([
      'ADD_TIE b+d 2',
      'ADD_TIE a+d 2',
      'ADD_TIE b+e 2',
      'ADD_TIE a+e 2',
    ])
  })

  test('no piece is taken for two, and who is not tied to it is none of its pieces', () => {
    expect(suggested({ ...six, cooperations: tied('ab', 'bc', 'af', 'bf', 'cf') }, gap('G20', ...institutions('f')))).toEqual([])
    expect(suggested({ ...six, cooperations: tied('af', 'bc') }, gap('G20', ...institutions('f')))).toEqual([])
  })
})

describe('a sector that keeps to itself', () => {
  const cooperations = tied('ab', 'bc', 'de')
  const sector = (key: string): FindingSubject => ({ concept: 'sector', key })
  const sectorOfKita = anInstitution('inst.x', 'kita').sector

  test('is tied to whoever coordinates, and to whoever has the most ties elsewhere', () => {
    const mandates = [aMandate('net.a', 'inst.f')]
    expect(suggested({ ...six, cooperations, mandates }, gap('G21', { concept: 'network', key: 'net.a' }, sector(sectorOfKita)))).toEqual([
      'ADD_TIE b+f 2',
      'ADD_TIE b+d 2',
      'ADD_TIE a+f 2',
      'ADD_TIE a+d 2',
    ])
  })

  test('a coordination that is of the sector, or of no institution of the circle, is not elsewhere', () => {
    const only = (host: string) =>
      suggested({ ...six, cooperations, mandates: [aMandate('net.a', host)] }, gap('G21', sector(sectorOfKita)))[0]
    expect(only('inst.a')).toBe('ADD_TIE b+d 2')
    expect(only('inst.elsewhere')).toBe('ADD_TIE b+d 2')
    expect(only('inst.d')).toBe('ADD_TIE b+d 2')
  })
})

describe('two networks that do not know each other', () => {
  const other = aNetwork('net.b', { territory: 'ter.neighbour' })
  const both: FindingSubject[] = [
    { concept: 'territory', key: 'ter.town' },
    { concept: 'network', key: 'net.a' },
    { concept: 'network', key: 'net.b' },
  ]
  const facts = { ...six, networks: [network, other], memberships: [...six.memberships, aMembership('net.b', 'inst.e')] }

  test('who coordinates one joins the other; where nobody does, the first of its circle', () => {
    expect(suggested({ ...facts, mandates: [aMandate('net.a', 'inst.f')] }, gap('G24', ...both))).toEqual([
      'ADD_MEMBERSHIP f net.b',
      'ADD_MEMBERSHIP e net.a',
    ])
    expect(suggested(facts, gap('G24', ...both))).toEqual(['ADD_MEMBERSHIP a net.b', 'ADD_MEMBERSHIP e net.a'])
  })
})

test('an inter-municipal network: two of its Jugendämter agree; with one alone nothing', () => {
  const offices = ['z', 'y', 'x'].map((name, i) =>
    anInstitution(`inst.${name}`, 'jugendamt', { territory: ['ter.town', 'ter.neighbour', 'ter.third'][i] as string }),
  )
  const wide = (areas: string[]) => {
    const shared = aNetwork('net.a', { areas })
    return candidatesFor(inNrw({ networks: [shared], institutions: offices }), shared, [gap('G19')]).map(
      ({ institutions: of, agreementKind }) => `${of.join('+')} ${agreementKind}`,
    )
  }
  expect(wide(['ter.neighbour', 'ter.third'])).toEqual(['inst.x+inst.y INTERKOMMUNAL_9_1'])
  expect(wide(['ter.neighbour'])).toEqual(['inst.y+inst.z INTERKOMMUNAL_9_1'])
  expect(wide([])).toEqual([])
})

describe('a group that is not there', () => {
  const gapsOf = (facts: Partial<SituationFacts>, item: string) => {
    const situation = inNrw({ networks: [network], ...facts })
    return { situation, found: gapsOfNetwork(situation, 'net.a').filter(({ key }) => key.endsWith(`:${item}`)) }
  }
  const prosecutor = (name: string, territory = 'ter.town') => anInstitution(`inst.${name}`, 'staatsanwaltschaft', { territory })
  const office = anInstitution('inst.office', 'jugendamt')
  const joining = (facts: Partial<SituationFacts>) => {
    const { situation, found } = gapsOf({ memberships: members('office'), ...facts }, 'staatsanwaltschaften')
    expect(found).toHaveLength(1)
    return candidatesFor(situation, network, found).map(({ kind, institutions: of, territory, type, network: into }) => [
      kind,
      ...of,
      territory,
      type,
      into,
    ])
  }

  test('two of its type in the territory are tried, by their keys; none from elsewhere, and nobody of another type', () => {
    const known = [prosecutor('c'), prosecutor('b'), prosecutor('a'), prosecutor('0', 'ter.brandenburg-town'), office]
    expect(joining({ institutions: [...known, anInstitution('inst.1', 'polizei')] })).toEqual([
      ['ADD_MEMBERSHIP', 'inst.a', null, null, null],
      ['ADD_MEMBERSHIP', 'inst.b', null, null, null],
    ])
  })

  test('where nobody is known, somebody still to be found', () => {
    expect(joining({ institutions: [office, prosecutor('0', 'ter.brandenburg-town')] })).toEqual([
      ['ADD_INSTITUTION', 'inst.assumed.staatsanwaltschaft', 'ter.town', 'staatsanwaltschaft', 'net.a'],
    ])
  })

  test('a key has no underscore', () => {
    const { situation, found } = gapsOf({ memberships: members('office'), institutions: [office] }, 'beratungsstellen')
    for (const { institutions: of } of candidatesFor(situation, network, found)) expect(of[0]).not.toContain('_')
  })

  test('its types are wanted, and those of no other gap', () => {
    const { situation, found } = gapsOf({ memberships: members('office'), institutions: [office] }, 'staatsanwaltschaften')
    expect([...wantedTypes(situation, network, found)]).toEqual(['staatsanwaltschaft'])
    expect([...wantedTypes(situation, network, [gap('G15', ...found[0]!.subjects)])]).toEqual([])
    expect([...wantedTypes(situation, network, [])]).toEqual([])
  })

  test('a gap whose group is in no template suggests nothing', () => {
    expect(suggested(six, gap('G01', { concept: 'templateItem', key: 'nowhere' }))).toEqual([])
  })
})

test('who has an agreement is not asked for it again by what suggests ties', () => {
  const agreements = [anAgreement('KOOPERATIONSVEREINBARUNG', ['inst.a', 'inst.b'])]
  expect(suggested({ ...six, agreements, cooperations: tied('af', 'df') }, gap('G20', ...institutions('f')))).toEqual(['ADD_TIE a+d 2'])
})
