import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap } from './geometry.ts'
import { layoutMap, type MapLayout } from './layout.ts'
import type { MapGroup, MapInstitution, MapModel } from './mapModel.ts'
import type { Measure } from './wrap.ts'

const measure: Measure = (text, size) => [...text].length * size * 0.55
const lay = (model: MapModel, width: number, height: number, zoom = 1): MapLayout =>
  layoutMap(model, { width, height, zoom }, () => 'nicht dokumentiert', measure)

const kinds = [
  'Beratungsstelle',
  'Familiengericht (für Bergfeld)',
  'Ambulante Hilfen am See',
  'Kindertagesbetreuung Bergfeld',
  'Gesundheitsamt',
]

/** Twelve groups with so many institutions each; where there are none, the group is not documented. */
function aModel(counts: readonly number[], level: MapInstitution['level'] = null): MapModel {
  const institution = (key: string, name: string, stated: MapInstitution['level']): MapInstitution => ({
    key,
    name,
    type: 'Amt',
    sector: { key: 'jugendhilfe', label: 'Jugendhilfe' },
    level: stated,
    groups: [],
  })
  const groups = counts.map(
    (count, at): MapGroup => ({
      key: `g${at}`,
      label: 'Träger der Eingliederungshilfe',
      status: count ? 'COVERED' : 'NOT_DOCUMENTED',
      institutions: Array.from({ length: count }, (_, index) =>
        institution(`i${at}.${index}`, kinds[(at + index) % kinds.length] ?? '', level),
      ),
    }),
  )
  return { groups, centre: institution('centre', 'Jugendamt der Stadt Bergfeld', null), ties: [] }
}
const town = aModel([0, 3, 0, 4, 0, 1, 1, 1, 1, 0, 1, 2])
const counts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 12 })

test('where nobody has a level no rings of levels are drawn, where somebody has one they are', () => {
  expect(lay(town, 1100, 570).bands).toEqual([])
  expect(lay(town, 1100, 570).levelMarks).toEqual([])
  expect(lay(aModel([2, 1, 0], 3), 1100, 570).bands.map(({ level }) => level)).toEqual([5, 4, 3, 2, 1, null])
})

test('a circle of fifteen shows every name, and none cut, on a large screen and on a smaller one', () => {
  for (const [width, height] of [
    [1120, 575],
    [736, 560],
  ] as const) {
    const { hidden, names } = lay(town, width, height)
    expect(hidden).toBe(0)
    expect(names.filter(({ lines }) => lines.some((line) => line.endsWith('…')))).toEqual([])
  }
})

test('each disc stands in its own sector, within the ring and clear of every plus', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 640, max: 1300 }), (given, width) => {
      const { places, sectors, ghosts, disc, inside } = lay(aModel(given), width, 600)
      for (const { x, y, sector } of places) {
        const angle = (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI)
        const home = sectors.find(({ group }) => group.key === sector)
        expect(angle).toBeGreaterThanOrEqual((home?.start ?? 0) - 1e-9)
        expect(angle).toBeLessThanOrEqual((home?.end ?? 0) + 1e-9)
        expect(Math.hypot(x, y) + disc).toBeLessThanOrEqual(inside)
        for (const ghost of ghosts) expect(Math.hypot(x - ghost.x, y - ghost.y)).toBeGreaterThanOrEqual(disc + 12)
      }
    }),
    { numRuns: 8 },
  )
})

test('no name covers the plus of a group that is not documented', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 640, max: 1300 }), (given, width) => {
      const { names, ghosts } = lay(aModel(given), width, 600)
      const covered = ghosts.filter(({ x, y }) => names.some((name) => overlap(name, { x: x - 12, y: y - 12, width: 24, height: 24 })))
      expect(covered).toEqual([])
    }),
    { numRuns: 8 },
  )
})

test('the same map is drawn the same way each time, and magnifying moves no disc but outwards', () => {
  const [first, again, larger] = [lay(town, 1100, 570), lay(town, 1100, 570), lay(town, 1100, 570, 2)]
  expect(again).toEqual(first)
  const scale = larger.inside / first.inside
  larger.places.forEach(({ x, y }, index) => {
    expect(x).toBeCloseTo((first.places[index]?.x ?? 0) * scale)
    expect(y).toBeCloseTo((first.places[index]?.y ?? 0) * scale)
  })
})

test('a small picture names everybody or only the middle, never some of them', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 320, max: 480 }), (given, width) => {
      const { names, places } = lay(aModel(given), width, width)
      if (names.length <= places.length) expect(names.every(({ key }) => key === 'centre')).toBe(true)
    }),
    { numRuns: 8 },
  )
})
