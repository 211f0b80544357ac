import type { Evidenced } from '@geflecht/domain'
import {
  cooperationFormByKey,
  institutionTypeByKey,
  meetingKindByKey,
  networkKindByKey,
  normByKey,
  participationRoleByKey,
  personalDataIn,
  professionByKey,
  sectorByKey,
} from '@geflecht/domain'
import { describe, expect, it } from 'vitest'
import { documentedSet } from './index.ts'

const set = documentedSet
const evidenced: readonly (Evidenced & { key: string })[] = [
  ...set.territory,
  ...set.neighbourhood,
  ...set.institution,
  ...set.professionPresence,
  ...set.project,
  ...set.programme,
  ...set.network,
  ...set.body,
  ...set.mandate,
  ...set.meeting,
  ...set.participation,
  ...set.cooperation,
  ...set.need,
  ...set.commitment,
]
const ownWords = [
  ...set.need.map(({ key, text }) => ({ key, text: `${text}.` })),
  ...set.commitment.map(({ key, summary }) => ({ key, text: `${summary}.` })),
  ...evidenced.flatMap((fact) => fact.provenance.map((each) => ({ key: fact.key, text: each.statement ?? '' }))),
  ...set.statement.flatMap((each) => [
    { key: each.key, text: each.textDe },
    { key: each.key, text: each.textEn },
  ]),
  ...set.source.map((each) => ({ key: each.key, text: each.note ?? '' })),
]

describe('the documented set is whole', () => {
  it('has every key once per concept', () => {
    for (const facts of Object.values<readonly { key: string }[]>({ ...set }))
      expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length)
  })

  it('refers only to what it holds', () => {
    const keys = (facts: readonly { key: string }[]) => new Set<string | null>([null, ...facts.map(({ key }) => key)])
    const [territory, institution, network] = [keys(set.territory), keys(set.institution), keys(set.network)]
    const anySubject = new Set([...territory, ...institution, ...network])
    const references: [Set<string | null>, (string | null)[]][] = [
      [territory, set.territory.map((each) => each.parent)],
      [territory, set.neighbourhood.flatMap((each) => [each.a, each.b])],
      [territory, set.institution.flatMap((each) => [each.territory, ...each.serviceArea])],
      [institution, set.institution.flatMap((each) => [each.parent, each.carrier, each.successor])],
      [institution, set.professionPresence.map((each) => each.institution)],
      [territory, [...set.project, ...set.programme, ...set.meeting].map((each) => each.territory)],
      [institution, set.project.flatMap((each) => [each.lead, ...each.partners])],
      [institution, set.programme.map((each) => each.owner)],
      [territory, set.network.flatMap((each) => [each.territory, ...each.areas])],
      [keys(set.programme), set.network.map((each) => each.programme)],
      [network, [...set.body, ...set.mandate, ...set.meeting, ...set.cooperation].map((each) => each.network)],
      [institution, set.mandate.map((each) => each.host)],
      [institution, set.meeting.flatMap((each) => [each.venue, ...each.organisers, ...each.funders])],
      [keys(set.meeting), set.participation.map((each) => each.meeting)],
      [institution, set.participation.map((each) => each.institution)],
      [institution, set.cooperation.flatMap((each) => [each.from, each.to])],
      [keys(set.project), set.cooperation.map((each) => each.project)],
      [anySubject, [...set.statement, ...set.need].map((each) => each.subject)],
      [new Set([...anySubject, ...keys(set.programme)]), set.commitment.map((each) => each.subject)],
      [
        keys(set.source),
        [...set.statement.map((each) => each.source), ...evidenced.flatMap((fact) => fact.provenance.map((each) => each.source))],
      ],
    ]
    for (const [known, used] of references) expect(used.filter((key) => !known.has(key))).toEqual([])
  })

  it('uses only words of the catalogues', () => {
    const used: [ReadonlyMap<string, unknown>, readonly (string | null)[]][] = [
      [institutionTypeByKey, set.institution.map((each) => each.type)],
      [sectorByKey, set.institution.map((each) => each.sector)],
      [professionByKey, set.professionPresence.map((each) => each.profession)],
      [networkKindByKey, set.network.map((each) => each.kind)],
      [normByKey, set.network.flatMap((each) => each.legalBasis)],
      [meetingKindByKey, set.meeting.map((each) => each.kind)],
      [participationRoleByKey, set.participation.map((each) => each.role)],
      [cooperationFormByKey, set.cooperation.map((each) => each.documentedForm)],
    ]
    for (const [catalogue, keys] of used) expect(keys.filter((key) => key === null || !catalogue.has(key))).toEqual([])
  })

  it('places only four institutions and one venue in another sector than their type', () => {
    const elsewhere = set.institution.filter((each) => institutionTypeByKey.get(each.type)?.sector !== each.sector)
    expect(elsewhere.map((each) => [each.key, each.sector])).toEqual([
      ['inst.wuppertal.zentrum-fuer-erziehende', 'arbeit_soziales'],
      ['inst.wuppertal.gruppe-andere-aemter', 'kommunalverwaltung'],
      ['inst.wuppertal.gruppe-freie-traeger', 'jugendhilfe'],
      ['inst.wuppertal.gruppe-initiativen', 'zivilgesellschaft'],
      ['inst.potsdam.buergerhaus-schlaatz', 'zivilgesellschaft'],
    ])
  })

  it('[INV 2] ties no institution to itself and no pair twice within a network or project', () => {
    expect(set.cooperation.filter((each) => each.from === each.to)).toEqual([])
    const pairs = set.cooperation.map((each) => [...[each.from, each.to].sort(), each.network, each.project].join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it('[INV 6] gives every fact at least one provenance with a statement', () => {
    expect(evidenced.filter((fact) => fact.provenance.length === 0)).toEqual([])
    expect(evidenced.filter((fact) => fact.provenance.some((each) => !each.statement))).toEqual([])
  })

  it('uses every source', () => {
    const used = new Set([
      ...evidenced.flatMap((fact) => fact.provenance.map((each) => each.source)),
      ...set.statement.map((each) => each.source),
    ])
    expect(set.source.filter((each) => !used.has(each.key)).map((each) => each.key)).toEqual([])
  })

  it('puts the official key (AGS) of every municipality under that of its Kreis', () => {
    const byKey = new Map(set.territory.map((each) => [each.key, each]))
    for (const each of set.territory.filter(({ level }) => level === 'GEMEINDE'))
      expect(each.ags?.slice(0, 5)).toBe(byKey.get(each.parent ?? '')?.ags?.slice(0, 5))
    for (const each of set.territory.filter(({ ags }) => ags !== null)) expect([each.ags?.length, each.ars?.length]).toEqual([8, 12])
  })

  it('[INV 9] leaves the three anonymous professionals without a name and hidden from the public', () => {
    const anonymous = set.institution.filter((each) => each.anonymous)
    expect(anonymous.map((each) => [each.name, each.isPublic])).toEqual(Array(3).fill([null, false]))
    expect(set.institution.filter((each) => each.name === null)).toEqual(anonymous)
  })

  it('never shows a collective group to the public, and every office', () => {
    expect(set.institution.filter((each) => each.type === 'sammelgruppe' && each.isPublic)).toEqual([])
    expect(set.institution.filter((each) => each.carrierKind === 'OEFFENTLICH' && each.type !== 'sammelgruppe' && !each.isPublic)).toEqual(
      [],
    )
  })
})

describe('the documented set speaks in its own words', () => {
  it('says each in at most 300 characters and ends it as a sentence', () => {
    expect(ownWords.filter(({ text }) => text.length > 300)).toEqual([])
    expect(ownWords.filter(({ text }) => text !== '' && !text.endsWith('.'))).toEqual([])
  })

  it('[INV 10] names no person, no e-mail address and no telephone number', () => {
    const person = /\b(Frau|Herrn?|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?)\s+\p{Lu}|\[Name\]/u
    const title =
      /(minister(in)?|meister(in)?|leiter(in)?|sekretär(in)?|dezernent(in)?|vorsitzende[rn]?|berater(in)?|koordinator(in)?)\s+(\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+)/u
    for (const pattern of [person, title]) expect(ownWords.filter(({ text }) => pattern.test(text))).toEqual([])
    expect(ownWords.filter(({ text }) => personalDataIn(text).length > 0)).toEqual([])
  })
})
