import { coverageTemplates, gapRuleById, handoverTemplateByKey } from '@geflecht/domain'
import { describe, expect, it } from 'vitest'
import { documentedGaps, documentedGapsDay, documentedSet } from './index.ts'

const count = (rule: string, network?: string) =>
  documentedGaps.filter((gap) => gap.rule === rule && (network === undefined || gap.subjects[0] === network)).length

describe('the list of the documented gaps', () => {
  it('is made for the first day of 2026', () => {
    expect(documentedGapsDay).toBe('2026-01-01')
  })

  it('names each gap once, with a reason', () => {
    expect(new Set(documentedGaps.map((gap) => [gap.rule, ...gap.subjects].join(' '))).size).toBe(documentedGaps.length)
    expect(documentedGaps.filter((gap) => gap.reason === '')).toEqual([])
  })

  it('is about networks, territories and institutions of the set, never about the planned network', () => {
    const { network, territory, institution, mandate, need } = documentedSet
    const known = new Set([...network, ...territory, ...institution, ...mandate, ...need].map(({ key }) => key))
    const subjects = documentedGaps.flatMap((gap) => (['G01', 'G02', 'G12'].includes(gap.rule) ? gap.subjects.slice(0, 1) : gap.subjects))
    expect(subjects.filter((key) => !known.has(key))).toEqual([])
    expect(subjects).not.toContain('net.bestwig.starke-kinder')
  })

  it('uses rules of the catalogue and items of templates that apply on the day', () => {
    expect(documentedGaps.filter((gap) => !gapRuleById.has(gap.rule))).toEqual([])
    for (const gap of documentedGaps.filter(({ rule }) => rule === 'G01' || rule === 'G02')) {
      const kind = documentedSet.network.find((each) => each.key === gap.subjects[0])?.kind ?? ''
      const applicable = coverageTemplates.filter(
        (each) =>
          !each.benchmark &&
          each.appliesTo.includes(kind) &&
          each.validFrom <= documentedGapsDay &&
          (each.validTo === null || documentedGapsDay < each.validTo),
      )
      expect(applicable.flatMap((each) => each.items.map((item) => item.key))).toContain(gap.subjects[1])
    }
  })

  it.each([
    ['net.olsberg.fh-ks', 11, 1],
    ['net.ratingen.ks', 13, 4],
    ['net.ratingen.fh-ks', 19, 0],
    ['net.brilon.fh-ks', 19, 0],
    ['net.medebach.fh-ks', 19, 0],
    ['net.winterberg.fh-ks', 19, 0],
    ['net.hallenberg.fh-ks', 19, 0],
    ['net.marsberg.fh-ks', 19, 0],
    ['net.kreis-mettmann.erkrath-haan-mettmann', 12, 0],
    ['net.wuelfrath.ks', 27, 0],
    ['net.wuppertal.ks', 27, 0],
    ['net.rkn.ks', 12, 0],
    ['net.kreis-olpe.ks', 27, 0],
  ])('[G01] [G02] %s has %i groups not documented and %i only partly', (network, open, partly) => {
    expect([count('G01', network), count('G02', network)]).toEqual([open, partly])
  })

  it('[G15] [G16] [G18] [G24] finds eight overdue meetings, five networks without a coordinating institution, three borders and one pair', () => {
    expect([count('G15'), count('G16'), count('G18'), count('G24')]).toEqual([8, 5, 3, 1])
  })

  it('[G16] agrees with the mandates of the set', () => {
    const coordinated = new Set(documentedSet.mandate.map((each) => each.network))
    const without = documentedSet.network.filter((each) => !coordinated.has(each.key)).map((each) => each.key)
    expect(new Set(documentedGaps.filter((gap) => gap.rule === 'G16').map((gap) => gap.subjects[0]))).toEqual(new Set(without))
  })

  it('[G05] [G12] [G19] finds six carriers, seven and four hand-overs, and two inter-municipal networks without an agreement', () => {
    expect(count('G05')).toBe(6)
    expect([count('G12', 'net.ratingen.ks'), count('G12', 'net.olsberg.fh-ks'), count('G12')]).toEqual([7, 4, 11])
    expect(count('G19')).toBe(2)
    const pairs = documentedGaps.filter(({ rule }) => rule === 'G12').map(({ subjects }) => subjects[1])
    expect(pairs.filter((pair) => !handoverTemplateByKey.has(pair ?? ''))).toEqual([])
  })

  it('[G22] [G23] [G25] [G26] [G29] finds ways, advice, pages and trainings that are not documented, and needs that nothing answers', () => {
    expect([count('G22', 'net.ratingen.ks'), count('G22', 'net.olsberg.fh-ks'), count('G22')]).toEqual([8, 5, 13])
    expect([count('G23', 'net.ratingen.ks'), count('G23', 'net.olsberg.fh-ks'), count('G23')]).toEqual([4, 8, 12])
    expect([count('G25'), count('G26'), count('G29')]).toEqual([12, 8, 20])
    expect(documentedSet.action).toEqual([])
  })

  it('[G27] finds each network, mandate and institution in a circle, for nobody has confirmed any', () => {
    const about = (concept: 'network' | 'mandate' | 'institution') => {
      const keys = new Set(documentedSet[concept].map(({ key }) => key))
      return documentedGaps.filter(({ rule, subjects }) => rule === 'G27' && keys.has(subjects.at(-1) ?? '')).length
    }
    expect([about('network'), about('mandate'), about('institution'), count('G27')]).toEqual([13, 8, 33, 54])
  })

  it('expects nothing of a rule whose facts no source holds', () => {
    const silent = ['G03', 'G04', 'G06', 'G07', 'G08', 'G09', 'G10', 'G11', 'G13', 'G14', 'G17', 'G20', 'G21', 'G28', 'G30']
    expect(silent.filter((rule) => count(rule) > 0)).toEqual([])
    const { membership, district, agreement, handover, claim } = documentedSet
    expect([membership, district, agreement, handover, claim]).toEqual([[], [], [], [], []])
  })
})
