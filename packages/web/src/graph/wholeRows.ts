import { tiesOutwards, type WholeLine, type WholeModel, type WholeNode } from './whole.ts'

interface Shown {
  nodes: readonly WholeNode[]
  lines: readonly WholeLine[]
}

/** What the table says of one thing, or of those of a sector in a Kreis. */
export interface WholeRow {
  key: string
  name: string
  institutions: number
  /** Ties between those that it stands for, and from these to others. */
  inside: number
  beyond: number
  /** Whether it is drawn as one thing, so that it can be chosen. */
  drawn: boolean
}

/** Where the picture gathers, its own discs; where each stands by itself, those of a sector in a Kreis together: tens of thousands of rows say nothing. */
export function rowsOfWhole({ gathered, territories }: Pick<WholeModel, 'gathered' | 'territories'>, { nodes, lines }: Shown): WholeRow[] {
  if (gathered) {
    const beyond = tiesOutwards(lines)
    return nodes
      .map(({ key, name, institutions, ties }) => ({ key, name, institutions, inside: ties, beyond: beyond.get(key) ?? 0, drawn: true }))
      .toSorted(byName)
  }
  const rows = new Map<string, WholeRow>()
  const rowOf = new Map<string, WholeRow>()
  for (const { key, territory, sector, institutions, ties } of nodes) {
    const place = territories[territory]
    const group = `${place?.key}~${sector.key}`
    const row = rows.get(group) ?? {
      key: group,
      name: `${place?.name ?? ''}: ${sector.label}`,
      institutions: 0,
      inside: 0,
      beyond: 0,
      drawn: false,
    }
    row.institutions += institutions
    row.inside += ties
    rows.set(group, row)
    rowOf.set(key, row)
  }
  for (const { from, to, ties } of lines) {
    const [one, other] = [rowOf.get(from), rowOf.get(to)]
    if (!one || !other) continue
    if (one === other) one.inside += ties
    else for (const end of [one, other]) end.beyond += ties
  }
  return [...rows.values()].toSorted(byName)
}

const { compare } = new Intl.Collator('de', { numeric: true })
const byName = (a: WholeRow, b: WholeRow): number => compare(a.name, b.name)

/** Each network with how many of its members and of the ties between these are shown. */
export function rowsOfNetworks(
  { networks }: Pick<WholeModel, 'networks'>,
  { nodes, lines }: Shown,
): { key: string; name: string; institutions: number; ties: number }[] {
  const homes = new Map(nodes.map(({ key, networks: of }) => [key, of]))
  const members = new Map<string, number>()
  for (const { networks: of } of nodes) for (const key of of) members.set(key, (members.get(key) ?? 0) + 1)
  const ties = new Map<string, number>()
  for (const line of lines)
    for (const key of homes.get(line.from) ?? []) if (homes.get(line.to)?.includes(key)) ties.set(key, (ties.get(key) ?? 0) + line.ties)
  return networks.map(({ key, name }) => ({ key, name, institutions: members.get(key) ?? 0, ties: ties.get(key) ?? 0 }))
}
