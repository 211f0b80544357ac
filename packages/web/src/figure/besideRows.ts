import { type Severity, severities } from '@geflecht/domain'
import type { Figure } from '../change/figures.ts'
import type { ComparedCoverage, ComparedNetwork } from './compareNetworks.documents.ts'
import { ofNetworks, restsOnAnswers, trustIn } from './figureRows.ts'

/** A number of two networks; `doubt` says for either why it is not to be used. */
export type BesideRow = Omit<Figure, 'group'> & { doubt?: readonly [string | null, string | null] }

const counts = (key: string, label: string, earlier: number | null, later: number | null): BesideRow => ({
  key,
  label,
  unit: 'COUNT',
  earlier,
  later,
})

/** The key figures of both, in the order of the catalogue. */
export function keyRows(a: ComparedNetwork, b: ComparedNetwork): BesideRow[] {
  const value = (network: ComparedNetwork, key: string) => network.keyFigures?.find((figure) => figure.key === key)?.value ?? null
  const doubt = (network: ComparedNetwork) => {
    const trust = trustIn(network.keyFigures)
    return trust?.badge === 'DO_NOT_USE' ? trust.reason : null
  }
  return ofNetworks(a.keyFigures ?? b.keyFigures).map(({ key, label, unit }) => ({
    key,
    label,
    unit,
    earlier: value(a, key),
    later: value(b, key),
    ...(restsOnAnswers(key) && { doubt: [doubt(a), doubt(b)] as const }),
  }))
}

/** Open gaps of both by how pressing they are. */
export function gapRows(a: ComparedNetwork, b: ComparedNetwork, label: (severity: Severity) => string, all: string): BesideRow[] {
  const of = ({ gaps }: ComparedNetwork, severity: Severity) =>
    gaps && (gaps.bySeverity.find((each) => each.severity === severity)?.count ?? 0)
  const rows = severities.map((severity) => counts(severity, label(severity), of(a, severity), of(b, severity)))
  return [
    counts('all', all, a.gaps?.totalCount ?? null, b.gaps?.totalCount ?? null),
    ...rows.filter(({ earlier, later }) => earlier || later),
  ]
}

/** From which sectors institutions come, those first of which there are most in either. */
export function sectorRows(a: ComparedNetwork, b: ComparedNetwork): BesideRow[] {
  const labels = new Map(
    [a, b].flatMap(({ circle }) => circle?.institutions ?? []).map(({ sector }) => [sector.key, sector.label] as const),
  )
  const of = ({ circle }: ComparedNetwork, key: string) => circle?.institutions.filter(({ sector }) => sector.key === key).length ?? null
  return [...labels]
    .map(([key, label]) => counts(key, label, of(a, key), of(b, key)))
    .sort(
      (one, other) =>
        Math.max(other.earlier ?? 0, other.later ?? 0) - Math.max(one.earlier ?? 0, one.later ?? 0) || (one.label < other.label ? -1 : 1),
    )
}

/** How often both have met, in each of the last years in which either did. */
export function meetingRows(a: ComparedNetwork, b: ComparedNetwork, most = 5): BesideRow[] {
  const years = ({ meetings }: ComparedNetwork) => meetings.edges.flatMap(({ node }) => (node.startsOn ? [node.startsOn.slice(0, 4)] : []))
  const [ofA, ofB] = [years(a), years(b)]
  const within = (all: readonly string[], year: string) => all.filter((each) => each === year).length
  return [...new Set([...ofA, ...ofB])]
    .sort()
    .slice(-most)
    .map((year) => counts(year, year, within(ofA, year), within(ofB, year)))
}

/** Where a group of the template is documented, at least in part. */
export const places = ['both', 'onlyA', 'onlyB', 'nowhere'] as const
export type Place = (typeof places)[number]

type Item = NonNullable<ComparedCoverage>['items'][number]
/** A group with its status in either network. */
export interface GroupBeside {
  key: string
  label: string
  a: Item['status']
  b: Item['status']
}

/** The groups of one template by where they are documented; one that applies to neither is left out. */
export function groupsBeside(a: readonly Item[], b: readonly Item[]): Record<Place, GroupBeside[]> {
  const found: Record<Place, GroupBeside[]> = { both: [], onlyA: [], onlyB: [], nowhere: [] }
  const isThere = (status: Item['status']) => status === 'COVERED' || status === 'PARTIAL'
  for (const item of a) {
    const other = b.find(({ key }) => key === item.key)
    if (!other || (item.status === 'NOT_APPLICABLE' && other.status === 'NOT_APPLICABLE')) continue
    const place = isThere(item.status) ? (isThere(other.status) ? 'both' : 'onlyA') : isThere(other.status) ? 'onlyB' : 'nowhere'
    found[place].push({ key: item.key, label: item.label, a: item.status, b: other.status })
  }
  return found
}
