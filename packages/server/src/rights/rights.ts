import type { Grant, Viewer } from './viewer.ts'
import type { Atlas } from '../atlas/atlas.ts'
import { perRevision } from '../atlas/perRevision.ts'
import { subtreeOf } from '../atlas/surroundings.ts'

/** What a viewer's grants mean in the graph as it stands. Made once for a viewer and a revision; every question is a look into a set. */
export class Rights {
  readonly isAdmin: boolean
  readonly isAnalyst: boolean
  /** Ids of territories that the viewer coordinates, with everything within them. */
  private readonly territories: ReadonlySet<number>
  /** Ids of networks that the viewer coordinates. */
  readonly coordinatedNetworks: ReadonlySet<number>
  /** Ids of institutions that the viewer speaks for, with their parts. */
  readonly ownInstitutions: ReadonlySet<number>
  /** Ids of networks to which an institution of the viewer belongs: by membership, or by having attended one of its meetings. */
  readonly ownNetworks: ReadonlySet<number>
  /** Ids of institutions that the viewer meets in a network, coordinated or own: members, and who has attended a meeting. */
  readonly companions: ReadonlySet<number>
  private readonly insideScope: ReadonlySet<number>
  private ownCircles: readonly ReadonlySet<number>[] | null = null
  private around: ReadonlySet<number> | null = null

  constructor(
    private readonly atlas: Atlas,
    readonly viewer: Viewer,
  ) {
    this.isAdmin = viewer.grants.some(({ role }) => role === 'ADMIN')
    this.isAnalyst = viewer.grants.some(({ role }) => role === 'ANALYST')
    this.territories = subtreeOf(atlas, this.granted('COORDINATOR', 'TERRITORY', 'territory'))
    this.coordinatedNetworks = new Set([
      ...this.granted('COORDINATOR', 'NETWORK', 'network'),
      ...(this.territories.size > 0 ? this.networksWithin() : []),
    ])
    this.ownInstitutions = withParts(atlas, this.granted('PARTNER', 'INSTITUTION', 'institution'))
    this.ownNetworks = new Set(Array.from(this.ownInstitutions, (id) => networksWith(atlas, id)).flat())
    this.insideScope = new Set(Array.from(this.coordinatedNetworks, (id) => belongingTo(atlas, id)).flat())
    this.companions = new Set([
      ...Array.from(this.coordinatedNetworks, (id) => institutionsOf(atlas, id)).flat(),
      ...Array.from(this.ownNetworks, (id) => institutionsOf(atlas, id)).flat(),
    ])
  }

  /** Whether anybody signed in asks. */
  get isSignedIn(): boolean {
    return this.viewer.account !== null
  }

  coordinatesNetwork(id: number | null): boolean {
    return id !== null && (this.isAdmin || this.coordinatedNetworks.has(id))
  }

  /** The same without what an administrator may as such. */
  coordinatesNetworkByGrant(id: number | null): boolean {
    return id !== null && this.coordinatedNetworks.has(id)
  }

  coordinatesTerritory(id: number | null): boolean {
    return id !== null && (this.isAdmin || this.territories.has(id))
  }

  /** Whether the viewer coordinates anything at all. */
  get coordinatesAnything(): boolean {
    return this.isAdmin || this.coordinatedNetworks.size > 0 || this.territories.size > 0
  }

  /** A territory that the viewer coordinates, or that lies where one of the coordinated networks works. */
  coordinatesAround(territory: number): boolean {
    if (this.coordinatesTerritory(territory)) return true
    this.around ??= subtreeOf(this.atlas, Array.from(this.coordinatedNetworks, (id) => placesOf(this.atlas, id)).flat())
    return this.around.has(territory)
  }

  /** Whether the viewer may look into a network: who is in it, and what they have with each other. */
  looksInto(network: number | null): boolean {
    return network !== null && (this.coordinatesNetwork(network) || this.belongsTo(network) || this.isAnalyst)
  }

  /** Whether the viewer coordinates the institution or speaks for it. */
  answersFor(institution: number | null): boolean {
    return this.coordinatesInstitution(institution) || this.speaksFor(institution)
  }

  /** Whether two institutions belong to one network of the viewer's own. */
  shareOwnNetwork(a: number, b: number): boolean {
    this.ownCircles ??= Array.from(this.ownNetworks, (id) => new Set(institutionsOf(this.atlas, id)))
    return this.ownCircles.some((circle) => circle.has(a) && circle.has(b))
  }

  /** An institution seated in a coordinated territory, or one that belongs to a coordinated network. */
  coordinatesInstitution(id: number | null): boolean {
    return id !== null && (this.isAdmin || this.coordinatesInstitutionByGrant(id))
  }

  /** The same without what an administrator may as such. */
  coordinatesInstitutionByGrant(id: number): boolean {
    if (this.insideScope.has(id)) return true
    const row = this.atlas.conceptOf(id) === 'institution' ? this.atlas.rowOf(id) : -1
    return row >= 0 && this.territories.has(this.atlas.tables.institution.columns.territory.at(row))
  }

  speaksFor(institution: number | null): boolean {
    return institution !== null && this.ownInstitutions.has(institution)
  }

  /** A network to which the viewer's institution belongs. */
  belongsTo(network: number | null): boolean {
    return network !== null && this.ownNetworks.has(network)
  }

  private granted(role: Grant['role'], kind: Grant['scope']['kind'], concept: 'territory' | 'network' | 'institution'): number[] {
    return this.viewer.grants.flatMap(({ role: held, scope }) => {
      const id = held === role && scope.kind === kind && 'key' in scope ? this.atlas.idOfKey(concept, scope.key) : null
      return id ?? []
    })
  }

  private *networksWithin(): Generator<number> {
    const { network } = this.atlas.tables
    for (const row of network.rows()) {
      if (this.territories.has(network.columns.territory.at(row))) yield network.id.at(row)!
    }
  }
}

const withParts = (atlas: Atlas, institutions: Iterable<number>): ReadonlySet<number> => {
  const { institution: table } = atlas.tables
  const found = new Set(institutions)
  for (const id of found) for (const row of table.referring('parent', id)) found.add(table.id.at(row)!)
  return found
}

const placesOf = (atlas: Atlas, network: number): number[] => {
  const { territory, areas } = atlas.tables.network.columns
  return [territory.at(atlas.rowOf(network)), ...areas.at(atlas.rowOf(network))]
}

/** Networks to which an institution belongs or belonged, whatever the day. */
const networksWith = (atlas: Atlas, institution: number): number[] => {
  const { membership, participation, meeting, mandate } = atlas.tables
  return [
    ...Array.from(membership.referring('institution', institution), (row) => membership.columns.network.at(row)),
    ...Array.from(mandate.referring('host', institution), (row) => mandate.columns.network.at(row)),
    ...Array.from(participation.referring('institution', institution), (row) =>
      meeting.columns.network.at(atlas.rowOf(participation.columns.meeting.at(row))),
    ).filter((id) => id !== null),
  ]
}

/**
 * Institutions for which the coordinators of a network answer: its members, whatever the day, and who hosts its coordination. Attending a
 * meeting makes no member; it counts only where the network keeps no memberships at all, as it does for the circle.
 */
const belongingTo = (atlas: Atlas, network: number): number[] => {
  const { membership, mandate } = atlas.tables
  const members = Array.from(membership.referring('network', network), (row) => membership.columns.institution.at(row))
  if (members.length === 0) return institutionsOf(atlas, network)
  return [...members, ...Array.from(mandate.referring('network', network), (row) => mandate.columns.host.at(row))]
}

/** Institutions that the coordinators and members of a network meet there: members, hosts, and who has attended. */
const institutionsOf = (atlas: Atlas, network: number): number[] => {
  const { membership, participation, meeting, mandate } = atlas.tables
  return [
    ...Array.from(membership.referring('network', network), (row) => membership.columns.institution.at(row)),
    ...Array.from(mandate.referring('network', network), (row) => mandate.columns.host.at(row)),
    ...Array.from(meeting.referring('network', network)).flatMap((row) =>
      Array.from(participation.referring('meeting', meeting.id.at(row)!), (part) => participation.columns.institution.at(part)),
    ),
  ]
}

const known = perRevision(() => new Map<string, Rights>())

/** The rights of a viewer in the graph as it stands; kept per revision. */
export const rightsOf = (atlas: Atlas, viewer: Viewer): Rights => {
  const kept = known(atlas)
  const key = JSON.stringify(viewer)
  const found = kept.get(key) ?? new Rights(atlas, viewer)
  kept.set(key, found)
  return found
}
