import { graphql, type ResultOf } from '../graphql.ts'

/** A key figure, and how far it can be trusted where it rests on what institutions have stated. */
export const figureFields = graphql(`
  fragment FigureFields on KeyFigure {
    key
    label(language: $language)
    unit
    value
    reliability { badge label(language: $language) reason(language: $language) responseShare interval { low high } }
  }
`)

/** The key figures of each network of a territory; null for those into which the viewer may not look. */
export const figuresWithinQuery = graphql(
  `
    query FiguresWithin($territory: String!, $asOf: Date, $language: Language = DE) {
      territory(key: $territory, asOf: $asOf) {
        id
        networks(includeSubtree: true) { id key name fictional keyFigures { ...FigureFields } }
      }
    }
  `,
  [figureFields],
)

/** The key figures of a territory, and its gaps by how pressing they are. */
export const territoryFiguresQuery = graphql(`
  query TerritoryFigures($territory: String!, $asOf: Date, $language: Language = DE) {
    territory(key: $territory, asOf: $asOf) {
      id
      keyFigures { key label(language: $language) unit value }
      gaps(first: 1) { totalCount bySeverity { severity count } edges { node { id key severity message(language: $language) nextStep(language: $language) } } }
    }
  }
`)

export type KeyFigure = ResultOf<typeof figureFields>
export type NetworkWithFigures = NonNullable<ResultOf<typeof figuresWithinQuery>['territory']>['networks'][number]
