import { graphql, type ResultOf } from '../graphql.ts'

/** A measure of a network with what it means; its words come from the server's catalogue. */
const measureFields = graphql(`
  fragment MeasureFields on Measure {
    key
    label(language: $language)
    unit
    value
    reason(language: $language)
    definition(language: $language)
    howToRead(language: $language)
    source
  }
`)

/** What the numbers say about a network. */
export const networkMeasuresQuery = graphql(
  `
    query NetworkMeasures($network: String!, $asOf: Date, $ties: [TieKind!], $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        measures(ties: $ties) { ...MeasureFields }
      }
    }
  `,
  [measureFields],
)

/** How each institution of a network is tied. */
export const circleMeasuresQuery = graphql(`
  query CircleMeasures($network: String!, $asOf: Date, $ties: [TieKind!], $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      name
      institutionMeasures(ties: $ties, keys: ["degree", "betweenness", "closeness", "cutOff"]) {
        institution { id key name sector { id key label(language: $language) } }
        values { key value reason(language: $language) }
      }
    }
    measures {
      key
      label(language: $language)
      unit
      definition(language: $language)
      howToRead(language: $language)
      source
    }
  }
`)

export type MeasureFields = ResultOf<typeof measureFields>
export type CircleMeasures = NonNullable<ResultOf<typeof circleMeasuresQuery>['network']>['institutionMeasures']
