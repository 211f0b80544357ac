import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutMap } from './layout.ts'
import type { MapInstitution, MapModel } from './mapModel.ts'
import { pairKey } from './mapTies.ts'
import { alongCurve, arrowAt, tieRoutes } from './tieRoutes.ts'
import type { Measure } from './wrap.ts'

const measure: Measure = (text, size) => [...text].length * size * 0.55

/** Four groups of institutions with a level each, and a tie between each two that are given by their places. */
function aModel(levels: readonly MapInstitution['level'][], pairs: readonly (readonly [number, number])[]): MapModel {
  const institution = (index: number, level: MapInstitution['level']): MapInstitution => ({
    key: `i${index}`,
    name: `Beratungsstelle Nummer ${index}`,
    type: 'Amt',
    sector: { key: 'beratung', label: 'Beratung' },
    level,
    groups: [],
  })
  const all = levels.map((level, index) => institution(index, level))
  const ties = [...new Set(pairs.filter(([a, b]) => a !== b && all[a] && all[b]).map(([a, b]) => pairKey(`i${a}`, `i${b}`)))].map((key) => {
    const [from = '', to = ''] = key.split('~')
    const handsOver = { there: true, back: false }
    return {
      key,
      from,
      to,
      look: 'confirmed' as const,
      kinds: new Set(['COOPERATION'] as const),
      signs: new Set(['confirmed' as const]),
      level: 3,
      claims: [],
      handsOver,
      gaps: [],
      among: false,
    }
  })
  const groups = [0, 1, 2, 3].map((group) => ({
    key: `g${group}`,
    label: 'Gruppe',
    status: 'COVERED' as const,
    institutions: all.filter((_, index) => index % 4 === group),
  }))
  return { groups, centre: null, ties }
}

const models = fc
  .record({
    levels: fc.array(fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const), { minLength: 2, maxLength: 20 }),
    pairs: fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 25 }),
  })
  .map(({ levels, pairs }) => aModel(levels, pairs))

test('every tie has a line that begins and ends at its institutions and stays within the ring', () => {
  fc.assert(
    fc.property(models, (model) => {
      const layout = layoutMap(model, { width: 1000, height: 700, zoom: 1 }, () => '', measure)
      const routes = tieRoutes(model, layout)
      expect(routes.map(({ tie }) => tie.key)).toEqual(model.ties.map(({ key }) => key))
      for (const { tie, curve } of routes) {
        const [from, to] = [tie.from, tie.to].map((key) => layout.places.find(({ institution }) => institution.key === key))
        expect([curve.from, curve.to]).toMatchObject([
          { x: from?.x, y: from?.y },
          { x: to?.x, y: to?.y },
        ])
        for (const share of [0.25, 0.5, 0.75]) {
          const { x, y } = alongCurve(curve, share)
          expect(Math.hypot(x, y)).toBeLessThan(layout.inside)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('a line gives way to an institution that stands between its two', () => {
  const model = aModel([3, 3], [[0, 1]])
  const between = { ...(model.groups[0]?.institutions[0] as MapInstitution), key: 'between' }
  const layout = layoutMap(model, { width: 1000, height: 700, zoom: 1 }, () => '', measure)
  const straight = {
    ...layout,
    names: [],
    places: [
      { institution: model.groups[0]?.institutions[0] as MapInstitution, sector: 'g0', x: -150, y: -90 },
      { institution: model.groups[1]?.institutions[0] as MapInstitution, sector: 'g1', x: 150, y: -90 },
      { institution: between, sector: 'g2', x: 0, y: -72 },
    ],
  }
  const [route] = tieRoutes(model, straight)
  const nearest = Math.min(
    ...Array.from({ length: 41 }, (_, step) => step / 40).map((share) => {
      const { x, y } = alongCurve(route?.curve ?? { from: { x: 0, y: 0 }, bend: { x: 0, y: 0 }, to: { x: 0, y: 0 } }, share)
      return Math.hypot(x, y + 72)
    }),
  )
  expect(nearest).toBeGreaterThan(layout.disc)
})

test('an arrow ends before the disc that it points at, or is left out where there is no room', () => {
  const curve = { from: { x: 0, y: 0 }, bend: { x: 60, y: 10 }, to: { x: 120, y: 0 } }
  const tip = arrowAt(curve, 10)?.[0]
  expect(tip && Math.hypot(tip.x - 120, tip.y)).toBeGreaterThanOrEqual(13)
  expect(arrowAt({ from: { x: 0, y: 0 }, bend: { x: 5, y: 0 }, to: { x: 10, y: 0 } }, 20)).toBeNull()
})
