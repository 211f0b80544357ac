import fc from 'fast-check'
import type { NetworkWithin, Together } from './overlap.documents.ts'

type Place = NetworkWithin['territory']

/** A place within a Kreis of its own name, or of `kreis`. */
export const aPlace = (name: string, kreis = name): Place => ({
  id: `ter.${name}`,
  key: `ter.${name}`,
  name,
  level: name === kreis ? 'KREIS' : 'GEMEINDE',
  ancestors: name === kreis ? [] : [{ id: `ter.${kreis}`, key: `ter.${kreis}`, name: kreis, level: 'KREIS' }],
})

/** A network of a place with so many members; null where nobody may see them. */
export const aNetwork = (name: string, territory: Place, members: number | null = 3): NetworkWithin => ({
  id: `net.${name}`,
  key: `net.${name}`,
  name: `Netzwerk ${name}`,
  status: 'ACTIVE',
  fictional: true,
  kind: { id: 'k', key: 'RUNDER_TISCH', label: 'Runder Tisch' },
  territory,
  circle: members === null ? null : { basis: 'MEMBERSHIP', institutions: Array.from({ length: members }, (_, i) => ({ id: `inst.${i}` })) },
})

type Overlap = NonNullable<Together['overlaps']>[number]
const side = (name: string): Overlap['a'] => ({ __typename: 'Network', id: `net.${name}`, key: `net.${name}`, name: `Netzwerk ${name}` })

/** Two networks that share so many institutions. */
export const anOverlap = (a: string, b: string, shared: number, parallel: Overlap['parallel'] = []): Overlap => ({
  a: side(a),
  b: side(b),
  jaccard: shared / 10,
  parallel,
  shared: Array.from({ length: shared }, (_, i) => ({ id: `inst.${i}`, key: `inst.${i}`, name: `${i}`, sector: { id: 's', key: 'kita' } })),
})

/** What is found together, with a gap between each of these pairs of places. */
export const together = (overlaps: Overlap[], unlinked: readonly (readonly [string, string])[] = []): Together => ({
  id: 'ter.all',
  key: 'ter.all',
  overlaps,
  meetingLoads: [],
  inclusion: [],
  gaps: {
    totalCount: unlinked.length,
    edges: unlinked.map(([a, b]) => ({
      node: {
        id: `Gap:${a}+${b}`,
        key: `G18:ter.all:ter.${a}+ter.${b}`,
        severity: 'MEDIUM',
        message: `${a} und ${b}`,
        nextStep: '',
        subjects: [a, b].map((name) => ({ __typename: 'Territory' as const, id: `ter.${name}`, key: `ter.${name}`, name })),
      },
    })),
  },
})

/** Networks of a few Kreise with what they share. */
export const worlds = fc
  .record({
    sizes: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 24 }),
    pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(23), fc.integer({ min: 1, max: 9 })), { maxLength: 20 }),
  })
  .map(({ sizes, pairs }) => {
    const networks = sizes.map((members, index) => aNetwork(String(index), aPlace(`k${index % 4}`), members))
    const distinct = new Map(
      pairs
        .map(([a, b, shared]) => [Math.min(a, b), Math.max(a, b), shared] as const)
        .filter(([a, b]) => a !== b && b < sizes.length)
        .map(([a, b, shared]) => [`${a} ${b}`, anOverlap(String(a), String(b), shared)] as const),
    )
    return {
      networks,
      found: together(
        [...distinct.values()],
        [
          ['k0', 'k1'],
          ['k1', 'k2'],
        ],
      ),
    }
  })
