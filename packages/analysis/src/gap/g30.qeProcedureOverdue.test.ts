import { describe, expect, test } from 'vitest'
import { anInstitution, inNrw } from '../situation/situation.factory.ts'
import { qeProcedureOverdue } from './g30.qeProcedureOverdue.ts'
import { foundInTerritory } from './gap.factory.ts'

const find = (given: Parameters<typeof anInstitution>[2], asOf = '2026-01-01', place = 'ter.nrw', type = 'jugendamt') =>
  foundInTerritory(qeProcedureOverdue, inNrw({ asOf, institutions: [anInstitution('inst.jugendamt', type, given)] }), place)

describe('the quality development procedure of a Jugendamt in NRW', () => {
  test('[G30] is overdue more than five years after the last one', () => {
    expect(find({ qualityReviewedOn: '2021-01-01' })).toEqual([])
    expect(find({ qualityReviewedOn: '2020-12-31' })).toMatchObject([
      {
        key: 'G30:ter.town:inst.jugendamt',
        severity: 'MEDIUM',
        facts: { jugendamt: 'inst.jugendamt' },
        grounds: [{ norm: 'norm.lkischg-nrw.8', citation: '§ 8 Abs. 2 LKiSchG NRW', verification: 'VERIFIED' }],
      },
    ])
  })

  test('[G30] of which none is documented is overdue five years after the law came into force', () => {
    expect(find({}, '2028-07-01')).toEqual([])
    expect(find({}, '2028-07-02')).toHaveLength(1)
    expect(find({ qualityReviewedOn: '2029-01-01' }, '2028-07-02')).toHaveLength(1)
  })

  test('[G30] is asked of a Jugendamt in NRW only, once the law was in force, and seen from the territories around it', () => {
    const old = { qualityReviewedOn: '2015-01-01' }
    expect(find(old, '2023-06-30')).toEqual([])
    expect(find(old, '2023-07-01')).toHaveLength(1)
    expect(find({ ...old, territory: 'ter.brandenburg-town' }, '2026-01-01', 'ter.de')).toEqual([])
    expect(find(old, '2026-01-01', 'ter.nrw', 'asd')).toEqual([])
    expect(find(old, '2026-01-01', 'ter.town')).toHaveLength(1)
    expect(find(old, '2026-01-01', 'ter.neighbour')).toEqual([])
  })
})
