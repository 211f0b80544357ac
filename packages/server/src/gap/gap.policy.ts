import type { Finding } from '@geflecht/analysis'
import { isSealed } from '../atlas/seal.ts'
import type { View } from '../atlas/view.ts'
import type { ConceptName } from '../fact/concepts.ts'
import { lookingInside, notAllowed, open, type Policy } from '../graphql/policy.ts'
import type { Rights } from '../rights/rights.ts'
import type { Sight } from '../rights/sight.ts'

export const gapPolicy = open

/** What a question of permission needs to know of a gap, recorded or not. */
export interface GapAtHand {
  /** Id of the network in which it lies; null where that is a territory. */
  network: number | null
  territory: number | null
  /** Ids of the institutions that it is about. */
  institutions: readonly number[]
  /** Id of the account that works on it. */
  assignee: string | null
}

/** The coordinators of the network or territory in which it lies. */
export const mayEditGap = (rights: Rights, { network, territory }: Pick<GapAtHand, 'network' | 'territory'>): boolean =>
  rights.coordinatesNetwork(network) || rights.coordinatesTerritory(territory)

/** Also whoever speaks for an institution that it is about. */
export const mayTakeGap = (rights: Rights, gap: GapAtHand): boolean =>
  mayEditGap(rights, gap) || gap.institutions.some((id) => rights.speaksFor(id))

/** The coordinators, and whoever has taken it. */
export const mayWorkOnGap = (rights: Rights, gap: GapAtHand): boolean =>
  mayEditGap(rights, gap) || (gap.assignee !== null && gap.assignee === rights.viewer.account?.id && mayTakeGap(rights, gap))

/** What lasts of a gap: for coordinators in scope, analysts, and the institution that its key names. */
export const gapRecordVisible = ({ atlas, rights }: Sight, row: number): boolean => {
  const { key, columns } = atlas.tables.gap
  return (
    rights.coordinatesNetwork(columns.network.at(row)) ||
    rights.coordinatesTerritory(columns.territory.at(row)) ||
    rights.isAnalyst ||
    namedIn(key.at(row)).some((named) => rights.speaksFor(atlas.idOfKey('institution', named)))
  )
}

/** The keys of the subjects that stand in a gap's key. */
const namedIn = (key: string): string[] => (key.split(':')[2] ?? '').split('+')

/**
 * Coordinators see the gaps of their networks and territories, analysts all, an institution those that are about itself. Nobody sees one
 * that names what the viewer may not know of, or that would tell which single professional is meant.
 */
export const gapVisible = ({ atlas, sight }: View, gap: GapAtHand, subjects: Finding['subjects']): boolean => {
  if (sight.isWhole) return true
  const ids = subjects.flatMap(({ concept, key }) => (concept in atlas.tables ? (atlas.idOfKey(concept as ConceptName, key) ?? []) : []))
  if (!named(gap, ids).every((id) => sight.seesFact(id) && !isSealed(sight, atlas.conceptOf(id)!, atlas.rowOf(id)))) return false
  const { rights } = sight
  return rights.isAnalyst || mayTakeGap(rights, gap) || ids.some((id) => concernsOwn(sight, id))
}

/** Everything that its subjects and its key name. */
const named = ({ network, institutions }: GapAtHand, subjects: readonly number[]): number[] => [
  ...subjects,
  ...institutions,
  ...(network === null ? [] : [network]),
]

/** An own institution, or a tie, agreement or the like of one. */
const concernsOwn = ({ rights, facts }: Sight, id: number): boolean => {
  const tie = facts.conceptOf(id) === 'cooperation' ? facts.get('cooperation', id) : null
  const way = facts.conceptOf(id) === 'handover' ? facts.get('handover', id) : null
  const parties = facts.conceptOf(id) === 'agreement' ? [...facts.referring('agreementParty', 'agreement', id)] : []
  const led = [id, tie?.from, tie?.to, way?.fromInstitution, way?.toInstitution, ...parties.map(({ institution }) => institution)]
  return led.some((institution) => rights.speaksFor(institution ?? null))
}

/** Gaps of a network or territory. */
export const gapsOfPlacePolicy: Policy = {
  name: 'gapsOfPlace',
  says: 'Signed in, and of a network one that you may look into; then each gap as its own rule says: coordinators those in scope, analysts all, institutions their own.',
  may: (see: Sight, { table, factId }: { table: { concept: string }; factId: number }) =>
    table.concept === 'network' ? lookingInside(see, factId) : see.rights.isSignedIn || notAllowed(see),
  otherwise: 'refused',
}
