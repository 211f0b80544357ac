import { graphql, type ResultOf } from '../graphql.ts'

/** A territory as the map places it. */
export const mapPlace = graphql(`
  fragment MapPlace on Territory {
    id
    key
    name
    level
    ags
    fictional
    latitude
    longitude
    parent { id key }
    neighbours { id key }
    networks(includeSubtree: true) { id key }
  }
`)

/** The territories of a map: the one that is looked at, its neighbours, and those of the given levels in it. */
export const mapPlacesQuery = graphql(
  `
    query MapPlaces($territory: String!, $levels: [TerritoryLevel!]!, $asOf: Date) {
      territory(key: $territory, asOf: $asOf) {
        ...MapPlace
        neighbours { ...MapPlace }
      }
      territories(levels: $levels, within: $territory, asOf: $asOf) { ...MapPlace }
    }
  `,
  [mapPlace],
)

/** The key figures of the territories of a map; null for whoever may not look across networks. */
export const mapFiguresQuery = graphql(`
  query MapFigures($territory: String!, $levels: [TerritoryLevel!]!, $asOf: Date) {
    territory(key: $territory, asOf: $asOf) {
      id
      key
      keyFigures { key value }
      neighbours { id key keyFigures { key value } }
    }
    territories(levels: $levels, within: $territory, asOf: $asOf) { id key keyFigures { key value } }
  }
`)

/** Neighbours on a map whose networks share nothing, as far as documented; null for whoever may not see gaps here. */
export const mapGapsQuery = graphql(`
  query MapGaps($territory: String!, $asOf: Date, $language: Language = DE) {
    territory(key: $territory, asOf: $asOf) {
      id
      gaps(first: 100, rules: ["G18"]) {
        totalCount
        edges { node { id key severity message(language: $language) nextStep(language: $language) subjects { __typename id key ... on Territory { name } } } }
      }
    }
  }
`)

export type PlaceFound = ResultOf<typeof mapPlace>
export type FiguresFound = ResultOf<typeof mapFiguresQuery>
export type UnlinkedFound = NonNullable<NonNullable<ResultOf<typeof mapGapsQuery>['territory']>['gaps']>['edges'][number]['node']
