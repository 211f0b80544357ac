import type { Atlas } from '../atlas/atlas.ts'
import { chainOf, subtreeOf } from '../atlas/surroundings.ts'
import type { AnyRow, Columns } from '../fact/column.ts'
import { type ConceptName, conceptNames, concepts } from '../fact/concepts.ts'
import type { Change } from '../log/change.ts'

/** What people do about facts; no rule looks at it. */
const besideTheFacts = new Set<ConceptName>(['gap', 'comment', 'proposal'])

/** Changes by which places become, or cease to be, linked with their neighbours. */
const betweenNeighbours = new Set<ConceptName>([
  'territory',
  'neighbourhood',
  'district',
  'network',
  'programme',
  'mandate',
  'membership',
  'meeting',
  'participation',
  'agreement',
  'agreementParty',
])

/** Facts refer to facts that refer to facts; what lies further away is of no rule's concern. */
const furthest = 5

const references = Object.fromEntries(
  conceptNames.map((concept) => [
    concept,
    Object.entries(concepts[concept] as Columns).flatMap(([name, { kind }]) => (kind === 'ref' || kind === 'refs' ? [name] : [])),
  ]),
) as Record<ConceptName, string[]>

/** The institutions, networks and territories to which changed facts lead, before and after. */
class Reach {
  readonly institutions = new Set<number>()
  readonly networks = new Set<number>()
  readonly territories = new Set<number>()
  private readonly seen = new Set<number>()

  constructor(private readonly atlas: Atlas) {}

  follow(concept: ConceptName, row: AnyRow, depth = 0): void {
    const { atlas } = this
    if (concept === 'institution') this.institutions.add(row.id)
    if (concept === 'network') this.networks.add(row.id)
    if (concept === 'territory') {
      this.territories.add(row.id)
      return
    }
    if (concept === 'agreement')
      for (const party of atlas.tables.agreementParty.referring('agreement', row.id))
        this.lead(atlas.tables.agreementParty.columns.institution.at(party), depth)
    for (const name of references[concept]) for (const id of [row[name] ?? []].flat() as number[]) this.lead(id, depth)
  }

  private lead(id: number, depth: number): void {
    const concept = this.atlas.conceptOf(id)
    if (concept === null || depth >= furthest || this.seen.has(id)) return
    this.seen.add(id)
    this.follow(concept, this.atlas.fact(id)!, depth + 1)
  }
}

/**
 * Ids of the networks and territories in which a revision can have changed what the rules find: rather one too many than one too few.
 * A rule looks at a network, at what its institutions share with others, at the places around, and at neighbours of those.
 */
export const scopesTouchedBy = (atlas: Atlas, changes: readonly Change[]): ReadonlySet<number> => {
  const reach = new Reach(atlas)
  const concerning = changes.filter(({ concept }) => !besideTheFacts.has(concept))
  for (const { concept, before, after } of concerning) for (const row of [before, after]) if (row) reach.follow(concept, row)
  for (const id of reach.institutions) for (const network of networksWith(atlas, id)) reach.networks.add(network)
  const places = placesAround(atlas, reach.territories)
  if (concerning.some(({ concept }) => betweenNeighbours.has(concept)))
    for (const id of [...places]) for (const near of bordering(atlas, id)) for (const place of chainOf(atlas, near)) places.add(place)
  return new Set([...reach.networks, ...places, ...networksAt(atlas, places)])
}

/** With the places that they lie in and those that lie in them; whoever names a whole Land does not mean each place in it. */
const placesAround = (atlas: Atlas, territories: ReadonlySet<number>): Set<number> => {
  const places = new Set<number>()
  for (const id of territories) {
    if (atlas.conceptOf(id) === null) continue
    for (const place of chainOf(atlas, id)) places.add(place)
    for (const place of subtreeOf(atlas, [id])) places.add(place)
  }
  return places
}

const bordering = function* (atlas: Atlas, territory: number): Generator<number> {
  const { neighbourhood } = atlas.tables
  for (const row of neighbourhood.referring('a', territory)) yield neighbourhood.columns.b.at(row)
  for (const row of neighbourhood.referring('b', territory)) yield neighbourhood.columns.a.at(row)
}

const networksWith = function* (atlas: Atlas, institution: number): Generator<number> {
  const { membership, participation, meeting, mandate } = atlas.tables
  for (const row of membership.referring('institution', institution)) yield membership.columns.network.at(row)
  for (const row of mandate.referring('host', institution)) yield mandate.columns.network.at(row)
  for (const row of participation.referring('institution', institution)) {
    const network = meeting.columns.network.at(atlas.rowOf(participation.columns.meeting.at(row)))
    if (network !== null) yield network
  }
}

const networksAt = (atlas: Atlas, places: ReadonlySet<number>): number[] => {
  const { network } = atlas.tables
  const { territory, areas } = network.columns
  return [...network.rows()]
    .filter((row) => places.has(territory.at(row)) || areas.at(row).some((area) => places.has(area)))
    .map((row) => network.id.at(row)!)
}
