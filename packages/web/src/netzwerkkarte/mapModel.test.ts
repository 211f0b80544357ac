import { expect, test } from 'vitest'
import { nextSpot } from './keys.ts'
import { litBy } from './lit.ts'
import { type MapAnswer, mapModel, othersKey } from './mapModel.ts'

const sector = { key: 'jugendhilfe', label: 'Kinder- und Jugendhilfe' }
const office = (key: string) => ({ key, name: key, type: { label: 'Amt' }, sector })
const answer: MapAnswer = {
  coverage: {
    items: [
      { key: 'jugendamt', label: 'Jugendamt', status: 'COVERED', presentBy: [{ key: 'ja' }] },
      { key: 'schulen', label: 'Schulen', status: 'PARTIAL', presentBy: [{ key: 'soz' }] },
      { key: 'geheimnis', label: 'Geheimnisträger', status: 'COVERED', presentBy: [{ key: 'soz' }, { key: 'praxis' }] },
      { key: 'insofa', label: 'Fachkräfte', status: 'NOT_DOCUMENTED', presentBy: [] },
    ],
  },
  circle: { institutions: ['ja', 'soz', 'praxis', 'verein'].map(office) },
  coordination: [{ host: office('ja') }],
  graph: {
    ties: [
      { key: 't1', kind: 'COOPERATION', from: { key: 'ja' }, to: { key: 'soz' }, level: 4, confirmed: true },
      { key: 't2', kind: 'COOPERATION', from: { key: 'praxis' }, to: { key: 'ja' }, level: 2, confirmed: false },
      { key: 't3', kind: 'COOPERATION', from: { key: 'praxis' }, to: { key: 'soz' }, level: null, confirmed: false },
      { key: 't4', kind: 'AGREEMENT', from: { key: 'ja' }, to: { key: 'verein' }, level: null, confirmed: true },
      { key: 't5', kind: 'COOPERATION', from: { key: 'ja' }, to: { key: 'elsewhere' }, level: 1, confirmed: true },
    ],
  },
}
const model = mapModel(answer, 'Weitere', new Map([['t2', 1]]))

test('an institution stands in the first group that it counts for, and names all of them', () => {
  expect(model.groups.map(({ key, institutions }) => [key, institutions.map((each) => each.key)])).toEqual([
    ['jugendamt', []],
    ['schulen', ['soz']],
    ['geheimnis', ['praxis']],
    ['insofa', []],
    [othersKey, ['verein']],
  ])
  expect(model.groups[1]?.institutions[0]?.groups).toEqual(['schulen', 'geheimnis'])
})

test('the coordinating institution stands in the middle', () => {
  expect(model.centre?.key).toBe('ja')
})

test('the distance is the level with the coordinating institution, and null where none is stated', () => {
  expect(model.groups.flatMap(({ institutions }) => institutions.map(({ key, level }) => [key, level]))).toEqual([
    ['soz', 4],
    ['praxis', 2],
    ['verein', null],
  ])
})

test('a tie is drawn by who said so, and a tie that leaves the circle is not drawn', () => {
  expect(model.ties.map(({ look }) => look)).toEqual(['confirmed', 'oneSided', 'documented', 'agreement'])
})

test('without a template everybody stands under „Weitere“', () => {
  const bare = mapModel({ ...answer, coverage: null }, 'Weitere', new Map())
  expect(bare.groups.map(({ key, institutions }) => [key, institutions.length])).toEqual([[othersKey, 3]])
})

test('pointing at a group lights all who count for it, also those drawn elsewhere', () => {
  expect([...(litBy(model, { kind: 'group', key: 'geheimnis' }) ?? [])].sort()).toEqual(['geheimnis', 'praxis', 'soz'])
})

test('pointing at an institution lights its groups and those it is tied to', () => {
  expect([...(litBy(model, { kind: 'institution', key: 'praxis' }) ?? [])].sort()).toEqual(['geheimnis', 'ja', 'praxis', 'soz'])
})

test('right and left go around the ring and close it', () => {
  expect(nextSpot(model, { kind: 'group', key: othersKey }, 'ArrowRight')).toEqual({ kind: 'group', key: 'jugendamt' })
  expect(nextSpot(model, { kind: 'group', key: 'jugendamt' }, 'ArrowLeft')).toEqual({ kind: 'group', key: othersKey })
})

test('down leads into a group, then to the middle; up leads back', () => {
  expect(nextSpot(model, { kind: 'group', key: 'schulen' }, 'ArrowDown')).toEqual({ kind: 'institution', key: 'soz' })
  expect(nextSpot(model, { kind: 'institution', key: 'soz' }, 'ArrowDown')).toEqual({ kind: 'institution', key: 'ja' })
  expect(nextSpot(model, { kind: 'institution', key: 'soz' }, 'ArrowUp')).toEqual({ kind: 'group', key: 'schulen' })
  expect(nextSpot(model, { kind: 'institution', key: 'ja' }, 'ArrowUp')).toEqual({ kind: 'group', key: 'jugendamt' })
  expect(nextSpot(model, { kind: 'group', key: 'insofa' }, 'ArrowDown')).toEqual({ kind: 'institution', key: 'ja' })
})
