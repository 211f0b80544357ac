import { expect, test } from 'vitest'
import { spotOfGap } from './gapSpot.ts'
import { nextAlongTies, nextSpot, type Spot } from './keys.ts'
import { litBetween, litBy, litBySectors } from './lit.ts'
import { type MapAnswer, mapModel, othersKey } from './mapModel.ts'

const sector = { key: 'jugendhilfe', label: 'Kinder- und Jugendhilfe' }
const office = (key: string) => ({ key, name: key, type: { label: 'Amt' }, sector })
const gap = (key: string, title: string, subjects: readonly string[]) => ({
  node: { key, title, subjects: subjects.map((each) => ({ __typename: 'Institution', key: each })) },
})
const answer: MapAnswer = {
  territory: { name: 'Bergfeld', ancestors: [] },
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
    institutions: [
      { cooperations: [{ key: 't2', perceptionGap: null, claims: [{ level: 2, by: { key: 'praxis' } }] }] },
      {
        cooperations: [
          {
            key: 't1',
            perceptionGap: 2,
            claims: [
              { level: 4, by: { key: 'ja' } },
              { level: 2, by: { key: 'soz' } },
            ],
          },
        ],
      },
    ],
    ties: [
      {
        key: 't1',
        kind: 'COOPERATION',
        directed: false,
        from: { key: 'ja' },
        to: { key: 'soz' },
        level: 4,
        confirmed: true,
        agreement: null,
      },
      {
        key: 't2',
        kind: 'COOPERATION',
        directed: false,
        from: { key: 'praxis' },
        to: { key: 'ja' },
        level: 2,
        confirmed: false,
        agreement: null,
      },
      {
        key: 't3',
        kind: 'COOPERATION',
        directed: false,
        from: { key: 'praxis' },
        to: { key: 'soz' },
        level: null,
        confirmed: false,
        agreement: null,
      },
      {
        key: 't4',
        kind: 'AGREEMENT',
        directed: false,
        from: { key: 'ja' },
        to: { key: 'verein' },
        level: null,
        confirmed: true,
        agreement: null,
      },
      {
        key: 't5',
        kind: 'COOPERATION',
        directed: false,
        from: { key: 'ja' },
        to: { key: 'elsewhere' },
        level: 1,
        confirmed: true,
        agreement: null,
      },
      {
        key: 't6',
        kind: 'AGREEMENT',
        directed: false,
        from: { key: 'soz' },
        to: { key: 'ja' },
        level: null,
        confirmed: true,
        agreement: null,
      },
      {
        key: 't7',
        kind: 'HANDOVER',
        directed: true,
        from: { key: 'praxis' },
        to: { key: 'ja' },
        level: null,
        confirmed: true,
        agreement: null,
      },
    ],
  },
  expectedHandovers: [{ template: { key: 'SCHULE' }, from: [{ key: 'soz' }], to: [{ key: 'verein' }, { key: 'ja' }] }],
  gaps: {
    edges: [
      gap('G05:verein', 'Keine Vereinbarung', ['praxis', 'verein']),
      gap('G12:ja', 'Kein Meldeweg', ['ja', 'praxis']),
      gap('G05:net', 'Keine Vereinbarung', ['ja']),
      { node: { key: 'G12:path', title: 'Kein Meldeweg', subjects: [{ __typename: 'HandoverTemplate', key: 'SCHULE' }] } },
    ],
  },
}
const model = mapModel(answer, 'Weitere')
const tie = (key: string) => model.ties.find((each) => each.key === key)

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

test('a pair is one tie, drawn by the strongest that is said of it, and a tie that leaves the circle is not drawn', () => {
  expect(model.ties.map(({ key, look }) => [key, look])).toEqual([
    ['ja~soz', 'agreement'],
    ['ja~praxis', 'oneSided'],
    ['praxis~soz', 'documented'],
    ['ja~verein', 'agreement'],
    ['praxis~verein', 'gap'],
    ['soz~verein', 'gap'],
  ])
})

test('a tie keeps its level and who stated which, also under an agreement, and shows when the two differ by two levels or more', () => {
  expect(tie('ja~soz')).toMatchObject({ level: 4 })
  expect(tie('ja~soz')?.claims.map(({ by, level }) => `${by} ${level}`)).toEqual(['ja 4', 'soz 2'])
  expect([...(tie('ja~soz')?.signs ?? [])]).toEqual(['agreement', 'differing'])
})

test('a hand-over points the way it goes, and a gap between two is shown beside what ties them', () => {
  expect(tie('ja~praxis')).toMatchObject({
    from: 'ja',
    to: 'praxis',
    handsOver: { there: false, back: true },
    gaps: [{ key: 'G12:ja', title: 'Kein Meldeweg' }],
  })
  expect([...(tie('ja~praxis')?.signs ?? [])]).toEqual(['oneSided', 'handover', 'gap'])
})

test('a gap about one institution alone is no tie, one for want of a hand-over is, to one of those who could receive it', () => {
  expect(model.ties.flatMap(({ gaps }) => gaps.map(({ key }) => key))).toEqual(['G12:ja', 'G05:verein', 'G12:path'])
})

test('without a template everybody stands under „Weitere“', () => {
  const bare = mapModel({ ...answer, coverage: null }, 'Weitere')
  expect(bare.groups.map(({ key, institutions }) => [key, institutions.length])).toEqual([[othersKey, 3]])
})

test('pointing at a group lights all who count for it, also those drawn elsewhere, and their ties', () => {
  const lit = litBy(model, model.ties, { kind: 'group', key: 'geheimnis' })
  expect([...(lit?.spots ?? [])].sort()).toEqual(['geheimnis', 'praxis', 'soz'])
  expect([...(lit?.ties ?? [])].sort()).toEqual(['ja~praxis', 'ja~soz', 'praxis~soz', 'praxis~verein', 'soz~verein'])
})

test('pointing at an institution lights its groups, those it is tied to and no tie between those', () => {
  const lit = litBy(model, model.ties, { kind: 'institution', key: 'praxis' })
  expect([...(lit?.spots ?? [])].sort()).toEqual(['geheimnis', 'ja', 'praxis', 'soz', 'verein'])
  expect([...(lit?.ties ?? [])].sort()).toEqual(['ja~praxis', 'praxis~soz', 'praxis~verein'])
})

test('pointing at a tie lights its two ends and nothing else', () => {
  const lit = litBy(model, model.ties, { kind: 'tie', key: 'ja~soz' })
  expect([[...(lit?.spots ?? [])], [...(lit?.ties ?? [])]]).toEqual([['ja', 'soz'], ['ja~soz']])
})

test('looking at one sector lights its institutions with all their ties', () => {
  expect(litBySectors(model, model.ties, ['jugendhilfe']).ties.size).toBe(model.ties.length)
  expect(litBySectors(model, model.ties, ['kita']).ties.size).toBe(0)
})

test('a selected cell of the matrix lights the ties between its two sectors, or within one', () => {
  expect(litBetween(model, model.ties, ['jugendhilfe', 'jugendhilfe']).ties.size).toBe(model.ties.length)
  expect(litBetween(model, model.ties, ['jugendhilfe', 'kita']).ties.size).toBe(0)
})

test('a gap has its place where it is missed: at a tie, a group, or the institution that its key names; else nowhere', () => {
  expect(spotOfGap('G05:verein', model)).toEqual({ kind: 'tie', key: 'praxis~verein' })
  expect(spotOfGap('G01:net.a:insofa', model)).toEqual({ kind: 'group', key: 'insofa' })
  expect(spotOfGap('G28:net.a:soz+ja', model)).toEqual({ kind: 'tie', key: 'ja~soz' })
  expect(spotOfGap('G22:net.a:soz+elsewhere', model)).toEqual({ kind: 'institution', key: 'soz' })
  expect(spotOfGap('G04:net.a:ja', model)).toEqual({ kind: 'institution', key: 'ja' })
  expect(spotOfGap('G15:net.a', model)).toBeNull()
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

test('page down goes along the ties of an institution, an arrow to their other end or back', () => {
  const walk = (keys: readonly string[], from: Spot) =>
    keys.reduce<Spot | null>((spot, key) => spot && nextAlongTies(model.ties, spot, key), from)
  const soz: Spot = { kind: 'institution', key: 'soz' }
  expect(walk(['PageDown'], soz)).toEqual({ kind: 'tie', key: 'ja~soz', by: 'soz' })
  expect(walk(['PageDown', 'PageDown'], soz)).toEqual({ kind: 'tie', key: 'praxis~soz', by: 'soz' })
  expect(walk(['PageUp'], soz)).toEqual({ kind: 'tie', key: 'soz~verein', by: 'soz' })
  expect(walk(['PageDown', 'ArrowRight'], soz)).toEqual({ kind: 'institution', key: 'ja' })
  expect(walk(['PageDown', 'ArrowUp'], soz)).toEqual(soz)
  expect(walk(['PageDown'], { kind: 'group', key: 'schulen' })).toBeNull()
})
