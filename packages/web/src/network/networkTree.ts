import type { Day, Language } from '@geflecht/domain'
import type { NetworkEntry } from './network.documents.ts'

/** Networks under the district or city in which they lie, under its Land. */
export interface NetworkTree {
  land: string
  districts: { name: string; networks: NetworkEntry[] }[]
}

/** Orders networks by Land, then Kreis or kreisfreie Stadt, then place and name. */
export function networkTree(networks: readonly NetworkEntry[], language: Language): NetworkTree[] {
  const { compare } = new Intl.Collator(language === 'DE' ? 'de' : 'en')
  const lands = new Map<string, Map<string, NetworkEntry[]>>()
  for (const network of networks) {
    const land = placeOf(network, ['LAND'])
    const district = placeOf(network, ['KREIS', 'KREISFREIE_STADT'])
    const districts = lands.get(land) ?? new Map<string, NetworkEntry[]>()
    districts.set(district, [...(districts.get(district) ?? []), network])
    lands.set(land, districts)
  }
  return [...lands]
    .sort(([a], [b]) => compare(a, b))
    .map(([land, districts]) => ({
      land,
      districts: [...districts]
        .sort(([a], [b]) => compare(a, b))
        .map(([name, entries]) => ({
          name,
          networks: entries.sort((a, b) => compare(a.territory.name, b.territory.name) || compare(a.name, b.name)),
        })),
    }))
}

function placeOf({ territory }: NetworkEntry, levels: readonly string[]): string {
  const line = [...territory.ancestors, territory]
  return line.find(({ level }) => levels.includes(level))?.name ?? territory.name
}

/** Networks that are invented and those that are documented, each under its word; a list of one kind needs none. */
export interface NetworkGroup {
  fictional: boolean
  networks: NetworkEntry[]
}

/** Keeps what is invented apart from what is real: the invented ones first, for they are where to begin. */
export function bySubstance(networks: readonly NetworkEntry[]): NetworkGroup[] {
  return [true, false]
    .map((fictional) => ({ fictional, networks: networks.filter((network) => network.fictional === fictional) }))
    .filter((group) => group.networks.length > 0)
}

/** Whether a network was founded by `day`. One without a founding date is taken to exist, one that is planned is not. */
export function isFoundedBy(network: Pick<NetworkEntry, 'status' | 'validFrom' | 'validFromPrecision'>, day: Day): boolean {
  if (network.validFromPrecision === 'PLANNED') return false
  if (!network.validFrom || network.validFromPrecision === 'BEFORE_OR_AT_YEAR' || network.validFromPrecision === 'UNKNOWN') return true
  return network.validFrom <= day
}

/** The first founding that has a date: where the date bar begins. */
export function firstFounding(networks: readonly NetworkEntry[]): Day | null {
  const days = networks
    .filter((network) => network.validFromPrecision !== 'PLANNED')
    .flatMap((network) => (network.validFrom ? [network.validFrom] : []))
  return days.sort()[0] ?? null
}

/** The Kreis or kreisfreie Stadt of a network: from there one comes to the networks around it. */
export const districtOf = ({ territory }: Pick<NetworkEntry, 'territory'>): string =>
  [territory, ...territory.ancestors].find(({ level }) => level === 'KREIS' || level === 'KREISFREIE_STADT')?.key ?? territory.key
