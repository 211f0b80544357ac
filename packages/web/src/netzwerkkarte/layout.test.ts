import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap, touchesCircle } from './geometry.ts'
import { placeGroupLabels, spreadOut } from './groupLabels.ts'
import { placeInstitutionLabels } from './institutionLabels.ts'
import { layoutMap } from './layout.ts'
import type { MapGroup, MapInstitution, MapModel } from './mapModel.ts'
import { sectorsOf } from './ring.ts'
import type { Measure } from './wrap.ts'

const measure: Measure = (text, size) => [...text].length * size * 0.55

const words = fc.stringMatching(/^[A-ZÄÖÜa-zäöü-]{2,28}( [A-ZÄÖÜa-zäöü/-]{2,22}){0,5}$/)
const statuses = ['COVERED', 'PARTIAL', 'NOT_DOCUMENTED', 'CONFIRMED_ABSENT', 'NOT_APPLICABLE'] as const

const institutions = fc.array(fc.record({ name: words, level: fc.constantFrom(null, 1, 2, 3, 4, 5) }), { maxLength: 9 })
const models: fc.Arbitrary<MapModel> = fc
  .array(fc.record({ label: words, status: fc.constantFrom(...statuses), institutions }), { minLength: 1, maxLength: 20 })
  .map((groups) => ({
    centre: anInstitution('centre', 'Jugendamt', null),
    ties: [],
    groups: groups.map(
      (group, index): MapGroup => ({
        key: `g${index}`,
        label: group.label,
        status: group.status,
        institutions: group.institutions.map(({ name, level }, at) =>
          anInstitution(`i${index}.${at}`, name, level as MapInstitution['level']),
        ),
      }),
    ),
  }))
const frames = fc.record({
  width: fc.integer({ min: 320, max: 1600 }),
  height: fc.integer({ min: 320, max: 1000 }),
  zoom: fc.constantFrom(1, 1.4, 2, 4),
})

function anInstitution(key: string, name: string, level: MapInstitution['level']): MapInstitution {
  return { key, name, level, type: 'Amt', sector: { key: 'jugendhilfe', label: 'Jugendhilfe' }, groups: [] }
}

const pairs = <T>(things: readonly T[]): [T, T][] => things.flatMap((a, index) => things.slice(index + 1).map((b): [T, T] => [a, b]))

test('no two names of institutions overlap, none covers a disc and none leaves the ring', () => {
  fc.assert(
    fc.property(models, frames, (model, frame) => {
      const layout = layoutMap(model, frame, () => 'abgedeckt', measure)
      expect(pairs(layout.names).filter(([a, b]) => overlap(a, b))).toEqual([])
      for (const name of layout.names) {
        const covered = layout.places.filter((place) => place.institution.key !== name.key && touchesCircle(name, place, layout.disc))
        expect(covered).toEqual([])
        for (const x of [name.x, name.x + name.width])
          for (const y of [name.y, name.y + name.height]) expect(Math.hypot(x, y)).toBeLessThanOrEqual(layout.inside)
      }
      expect(layout.names.length + layout.hidden).toBe(layout.places.length + 1)
    }),
    { numRuns: 40 },
  )
})

test('no two group labels overlap, none touches the ring and none is cut off by the edge', () => {
  fc.assert(
    fc.property(models, frames, (model, { width, height }) => {
      const layout = layoutMap(model, { width, height, zoom: 1 }, () => 'nicht dokumentiert', measure)
      if (!layout.groupLabels) return
      expect(layout.groupLabels).toHaveLength(model.groups.length)
      expect(pairs(layout.groupLabels).filter(([a, b]) => overlap(a, b))).toEqual([])
      for (const label of layout.groupLabels) {
        expect(touchesCircle(label, { x: 0, y: 0 }, layout.radius)).toBe(false)
        expect(Math.abs(label.x + label.width / 2) + label.width / 2).toBeLessThanOrEqual(width / 2)
        expect(Math.abs(label.y + label.height / 2) + label.height / 2).toBeLessThanOrEqual(height / 2)
      }
    }),
    { numRuns: 40 },
  )
})

test('a wide picture labels the groups, a phone numbers them', () => {
  const groups = Array.from(
    { length: 12 },
    (_, index): MapGroup => ({
      key: `g${index}`,
      label: 'Träger der Eingliederungshilfe für Minderjährige',
      status: 'COVERED',
      institutions: [],
    }),
  )
  const model: MapModel = { groups, centre: null, ties: [] }
  expect(layoutMap(model, { width: 1000, height: 700, zoom: 1 }, () => '', measure).groupLabels).toHaveLength(12)
  expect(layoutMap(model, { width: 390, height: 390, zoom: 1 }, () => '', measure).groupLabels).toBeNull()
})

test('magnifying shows at least as many names as before', () => {
  const many = Array.from({ length: 40 }, (_, index) => anInstitution(`i${index}`, `Beratungsstelle Nummer ${index}`, null))
  const model: MapModel = {
    groups: [0, 1, 2, 3].map((group) => ({
      key: `g${group}`,
      label: 'Gruppe',
      status: 'COVERED',
      institutions: many.slice(group * 10, group * 10 + 10),
    })),
    centre: null,
    ties: [],
  }
  const shown = [1, 2, 4].map((zoom) => layoutMap(model, { width: 900, height: 640, zoom }, () => '', measure).names.length)
  expect(shown).toEqual([...shown].sort((a, b) => a - b))
  expect(shown.at(-1)).toBe(40)
})

test('the sectors close the circle, in the order of the template', () => {
  fc.assert(
    fc.property(models, ({ groups }) => {
      const sectors = sectorsOf(groups)
      expect(sectors[0]?.start).toBe(0)
      expect(sectors.at(-1)?.end).toBeCloseTo(2 * Math.PI)
      expect(sectors.map(({ group }) => group.key)).toEqual(groups.map(({ key }) => key))
    }),
  )
})

test('boxes that are moved apart keep their order and their ends', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ wanted: fc.integer({ min: -400, max: 400 }), height: fc.integer({ min: 10, max: 50 }) }), { maxLength: 15 }),
      (boxes) => {
        const sorted = [...boxes].sort((a, b) => a.wanted - b.wanted)
        const centres = spreadOut(
          sorted.map(({ wanted }) => wanted),
          sorted.map(({ height }) => height),
          -300,
          300,
        )
        if (!centres) return
        centres.forEach((centre, index) => {
          const half = (sorted[index]?.height ?? 0) / 2
          expect(centre - half).toBeGreaterThanOrEqual(-300 - 1e-9)
          expect(centre + half).toBeLessThanOrEqual(300 + 1e-9)
          const next = centres[index + 1]
          if (next !== undefined) expect(centre + half).toBeLessThanOrEqual(next - (sorted[index + 1]?.height ?? 0) / 2 + 1e-9)
        })
      },
    ),
  )
})

test('a label that has room beside the ring is not moved', () => {
  const [label] =
    placeGroupLabels([{ key: 'a', angle: Math.PI / 2, text: 'Schulen', note: '' }], 200, { halfWidth: 400, halfHeight: 300 }, measure) ?? []
  expect(label && label.y + label.height / 2).toBeCloseTo(0)
})

test('two discs side by side both get their names', () => {
  const names = placeInstitutionLabels(
    [
      { key: 'a', text: 'Polizei', x: -20, y: 0, radius: 8 },
      { key: 'b', text: 'Ordnungsamt', x: 20, y: 0, radius: 8 },
    ],
    [],
    300,
    measure,
  )
  expect(names.map(({ key }) => key).sort()).toEqual(['a', 'b'])
})
