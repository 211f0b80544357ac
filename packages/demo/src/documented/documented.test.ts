import type { Institution } from '@geflecht/domain'
import { describe, expect, it } from 'vitest'
import { documentedSet } from './index.ts'

const set = documentedSet
const notAnActor = new Set(['sammelgruppe', 'veranstaltungsort'])
const actors = new Map(set.institution.filter((each) => !notAnActor.has(each.type)).map((each) => [each.key, each]))
const amongActors = set.cooperation.filter((each) => actors.has(each.from) && actors.has(each.to))
const tally = (values: readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const each of values) counts[each] = (counts[each] ?? 0) + 1
  return counts
}

describe('the documented set has the numbers of the extraction', () => {
  it('holds 20 sources and 2 registers, 31 territories with 6 common borders, 51 institutions, 14 networks and 11 meetings', () => {
    expect(set.source.filter((each) => each.kind === 'SEED')).toHaveLength(5)
    expect(set.source.filter((each) => each.kind === 'WEB')).toHaveLength(15)
    expect(set.source.filter((each) => each.kind === 'REGISTER')).toHaveLength(2)
    expect(set.territory).toHaveLength(31)
    expect(set.neighbourhood).toHaveLength(6)
    expect(set.institution).toHaveLength(51)
    expect(set.network).toHaveLength(14)
    expect(set.meeting).toHaveLength(11)
    expect(set.participation).toHaveLength(43)
    expect([set.programme.length, set.project.length, set.body.length, set.mandate.length]).toEqual([1, 1, 2, 9])
  })

  it('holds 46 actors; 16 of the institutions come from the supplement on Olsberg 2018', () => {
    expect(actors.size).toBe(46)
    expect(set.institution.filter((each) => each.provenance[0]?.source === 'X02')).toHaveLength(16)
  })

  it('holds 9 cooperations, 6 of them between actors, one of these only inferred', () => {
    expect(set.cooperation).toHaveLength(9)
    expect(amongActors).toHaveLength(6)
    expect(
      amongActors.filter((each) => each.provenance.every(({ confidence }) => confidence === 'INFERRED')).map(({ key }) => key),
    ).toEqual(['coop.hsk.kreisjugendamt-dksb-unna'])
  })

  it('has 41 components and 38 isolates among the actors, the largest of three', () => {
    const group = new Map([...actors.keys()].map((key) => [key, key]))
    for (const { from, to } of amongActors) {
      const [kept, merged] = [group.get(from) ?? from, group.get(to) ?? to]
      for (const [key, of] of group) if (of === merged) group.set(key, kept)
    }
    const sizes = Object.values(tally([...group.values()]))
    expect([sizes.length, sizes.filter((size) => size === 1).length, Math.max(...sizes)]).toEqual([41, 38, 3])
  })

  it('lists 15 parties at the kick-off in Ratingen with their sectors and carriers', () => {
    const parties = set.participation.filter((each) => each.meeting === 'evt.ratingen.2023-05-03-auftakt')
    const there = parties.map((each) => actors.get(each.institution)).filter((each): each is Institution => each !== undefined)
    expect(there).toHaveLength(15)
    expect(tally(there.map((each) => each.sector))).toEqual({
      jugendhilfe: 4,
      gesundheit: 3,
      justiz: 2,
      beratung: 1,
      schule_bildung: 1,
      kita: 1,
      polizei_ordnung: 1,
      sucht: 1,
      behindertenhilfe: 1,
    })
    expect(tally(there.map((each) => each.carrierKind))).toEqual({ OEFFENTLICH: 9, FREI: 4, PRIVAT: 1, UNBEKANNT: 1 })
  })

  it('holds 5 statements about classes, 6 duties, 14 functions and 12 professions', () => {
    expect(tally(set.statement.map((each) => each.kind))).toEqual({ COOPERATION_OF_TYPES: 5, LEGAL_DUTY: 6, FUNCTION: 14, PROFESSION: 12 })
  })

  it('holds 22 needs and 7 commitments; of none does a source say that it is met', () => {
    expect(tally(set.need.map((each) => each.subject))).toEqual({ 'net.olsberg.fh-ks': 8, 'net.ratingen.ks': 2, 'ter.bb': 7, 'ter.nrw': 5 })
    expect(set.need.filter((each) => each.metOn !== null || each.withdrawnOn !== null)).toEqual([])
    expect(set.commitment).toHaveLength(7)
    expect(set.commitment.filter((each) => each.dueOn !== null || each.keptOn !== null)).toEqual([])
  })

  it('holds nothing that no source says: no membership, agreement, claim, hand-over, district or ruling', () => {
    expect([set.membership, set.agreement, set.claim, set.handover, set.district, set.ruling]).toEqual([[], [], [], [], [], []])
  })
})

describe('the documented set knows how exactly its dates are known', () => {
  it.each([
    ['net.olsberg.fh-ks', '2014-10-22', 'DAY'],
    ['net.wuelfrath.ks', '2024-06-01', 'MONTH'],
    ['net.brilon.fh-ks', '2013-01-01', 'YEAR'],
    ['net.ratingen.fh-ks', '2014-01-01', 'BEFORE_OR_AT_YEAR'],
    ['net.rkn.ks', null, 'UNKNOWN'],
    ['net.bestwig.starke-kinder', null, 'PLANNED'],
  ])('%s was founded %s (%s)', (key, day, precision) => {
    const found = set.network.find((each) => each.key === key)
    expect([found?.validFrom, found?.validFromPrecision]).toEqual([day, precision])
  })

  it('holds the small groups of the kick-off in Olsberg for that one day, and plans the others', () => {
    expect(set.body.map((each) => [each.key, each.validFrom, each.validTo, each.validFromPrecision])).toEqual([
      ['wg.olsberg.kleingruppen', null, null, 'PLANNED'],
      ['wg.olsberg.ziele', '2014-10-22', '2014-10-23', 'DAY'],
    ])
  })

  it('neither ends the ministry of 2018 nor names its successor, for no source does', () => {
    const ministry = set.institution.find((each) => each.key === 'inst.nrw.mkffi')
    expect([ministry?.validTo, ministry?.successor]).toEqual([null, null])
    expect(ministry?.provenance.filter((each) => each.confidence === 'INFERRED').map((each) => each.source)).toEqual(['S001'])
  })
})
