import type { CoverageStatus, Institution, Network, TemplateItem } from '@geflecht/domain'
import { binds, byAscendingKey, partiesTo, type Situation } from '../situation/index.ts'

/** Something of an item that is not documented: an institution type, a sector, or an agreement of a kind. */
export interface MissingTerm {
  concept: 'institutionType' | 'sector' | 'agreementKind'
  key: string
}

/** What is documented of one item of a template. */
export interface ItemCoverage {
  item: TemplateItem
  status: CoverageStatus
  /** Keys of the institutions that the status rests on, ascending: of a covered item those that cover it, of a partial one all that is there. */
  presentBy: readonly string[]
  /** What would cover the item: any of its types or sectors where none is there, else what is lacking. Empty when covered, absent or not applicable. */
  missing: readonly MissingTerm[]
  /** Why the group is confirmed absent or not applicable; null for every other status. */
  reason: string | null
}

/**
 * Covered when enough of `anyOf` is there (`minCount`, default 1) and `requireAll` and `requireAgreement` hold; partial when anything of
 * it is there but not all; else not documented, or what somebody with the right has said, with the reason.
 * Their word never outweighs an institution that is there.
 */
export function itemCoverage(situation: Situation, network: Network, item: TemplateItem, circle: readonly Institution[]): ItemCoverage {
  const full = circle.filter((institution) => item.anyOf.includes(item.bySector ? institution.sector : institution.type))
  const partial = circle.filter(({ type }) => item.partialBy?.includes(type) || item.requireAll?.includes(type))
  const missing = missingOf(situation, network, item, full, circle)
  if (missing.length === 0 && full.length > 0) return { item, status: 'COVERED', presentBy: keysOf(full), missing, reason: null }
  if (full.length + partial.length > 0) return { item, status: 'PARTIAL', presentBy: keysOf([...full, ...partial]), missing, reason: null }
  const ruling = situation
    .rulingsOf(network.key)
    .filter((one) => one.item === item.key)
    .toSorted(byAscendingKey)[0]
  if (ruling) return { item, status: ruling.status, presentBy: [], missing: [], reason: ruling.reason }
  return { item, status: 'NOT_DOCUMENTED', presentBy: [], missing: anyOfTerms(item), reason: null }
}

function missingOf(
  situation: Situation,
  network: Network,
  item: TemplateItem,
  full: readonly Institution[],
  circle: readonly Institution[],
): MissingTerm[] {
  const enough = full.length >= (item.minCount ?? 1)
  const types = new Set(circle.map(({ type }) => type))
  const wanted = enough ? [] : anyOfTerms(item)
  const lacking = (item.requireAll ?? []).filter((type) => !types.has(type) && !wanted.some(({ key }) => key === type))
  const kind = item.requireAgreement
  return [
    ...wanted,
    ...lacking.map((key): MissingTerm => ({ concept: 'institutionType', key })),
    ...(kind && !hasAgreement(situation, network, kind, full) ? [{ concept: 'agreementKind' as const, key: kind }] : []),
  ]
}

const anyOfTerms = (item: TemplateItem): MissingTerm[] =>
  item.anyOf.map((key) => ({ concept: item.bySector ? 'sector' : 'institutionType', key }))

/** True when one of the institutions has an agreement of the kind in force with a Jugendamt of the network's territory. */
function hasAgreement(situation: Situation, network: Network, kind: string, institutions: readonly Institution[]): boolean {
  const jugendaemter = new Set(situation.jugendaemterOf(network.territory))
  return institutions.some(({ key }) =>
    situation
      .agreementsOf(key)
      .some(
        (agreement) =>
          agreement.kind === kind && binds(agreement) && partiesTo(agreement).some((party) => party !== key && jugendaemter.has(party)),
      ),
  )
}

const keysOf = (institutions: readonly Institution[]): readonly string[] => [
  ...new Set(institutions.toSorted(byAscendingKey).map(({ key }) => key)),
]
