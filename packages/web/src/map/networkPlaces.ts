import type { PlaceFound } from './map.documents.ts'
import type { MapPoint, Told } from './mapModel.ts'
import type { NetworkOnMap } from './networkMap.documents.ts'

/** What a network's map counts of a place: who is seated there, or who is there for it. */
export const placeCounts = ['seated', 'serving'] as const
export type PlaceCount = (typeof placeCounts)[number]

type Institution = NonNullable<NetworkOnMap['circle']>['institutions'][number]

/** Where the network works with the places in it, its neighbours, and wherever else somebody in it is seated. */
export const placesOfNetwork = ({ territory, areas, circle }: NetworkOnMap): PlaceFound[] => [
  territory as PlaceFound,
  ...(territory.children as PlaceFound[]),
  ...(territory.neighbours as PlaceFound[]),
  ...(areas as PlaceFound[]),
  ...((circle?.institutions ?? []).map((each) => each.territory) as PlaceFound[]),
]

/** The institutions of the network of which it is recorded where they stand; what is invented stands nowhere. */
export const pointsOf = ({ circle }: NetworkOnMap): MapPoint[] =>
  (circle?.institutions ?? []).flatMap(({ key, name, sector, fictional, latitude, longitude }) =>
    fictional || latitude === null || longitude === null ? [] : [{ key, name, sector: sector.key, seat: { latitude, longitude } }],
  )

/** The institutions of the network at a place: seated there, or with it in their service area; without one that is their seat. */
export const institutionsAt = ({ circle }: NetworkOnMap, place: string, count: PlaceCount): Institution[] =>
  (circle?.institutions ?? []).filter(({ territory, serviceArea }) =>
    count === 'serving' && serviceArea.length > 0 ? serviceArea.some(({ key }) => key === place) : territory.key === place,
  )

/** How many there are; of a neighbour in which nobody is seated nothing is told, since nobody there was asked. */
export const placeTeller =
  (network: NetworkOnMap, count: PlaceCount) =>
  ({ key }: PlaceFound): Told => {
    if (!network.circle) return { value: null, why: 'closed' }
    const many = institutionsAt(network, key, count).length
    const isNeighbour = network.territory.neighbours.some((each) => each.key === key) && !network.areas.some((each) => each.key === key)
    return many === 0 && isNeighbour ? { value: null, why: 'neighbour' } : { value: many, why: null }
  }
