import { graphql, type ResultOf } from '../graphql.ts'

/** A measure of a network with what it means; its words come from the server's catalogue. */
const measureFields = graphql(`
  fragment MeasureFields on Measure {
    key
    label(language: $language)
    unit
    value
    reason(language: $language)
    pivots
    definition(language: $language)
    formula(language: $language)
    howToRead(language: $language)
    source
    parts { label(language: $language) value institutions { id key name } }
  }
`)

/** What the numbers say about a network. */
export const networkMeasuresQuery = graphql(
  `
    query NetworkMeasures($network: String!, $asOf: Date, $ties: [TieKind!], $directed: Boolean, $against: TiesToCompareInput, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        measures(ties: $ties, directed: $directed, comparedWith: $against) { ...MeasureFields }
      }
      catalogue: measures { key family familyLabel(language: $language) }
    }
  `,
  [measureFields],
)

/** How far each of these values can be trusted; asked for by itself, since it takes longer to compute. */
export const networkReliabilityQuery = graphql(`
  query NetworkReliability($network: String!, $asOf: Date, $ties: [TieKind!], $directed: Boolean, $against: TiesToCompareInput, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      measures(ties: $ties, directed: $directed, comparedWith: $against) {
        key
        pValue
        reliability { badge label(language: $language) reason(language: $language) responseShare interval { low high } }
      }
    }
  }
`)

/** How far the server has come with what it computes at this moment. */
export const measuringQuery = graphql(`
  query Measuring($network: String!, $asOf: Date, $ties: [TieKind!], $directed: Boolean, $against: TiesToCompareInput) {
    network(key: $network, asOf: $asOf) {
      id
      measuring(ties: $ties, directed: $directed, comparedWith: $against)
    }
  }
`)

/** Which measures of institutions there are, by family. */
export const measureFamiliesQuery = graphql(`
  query MeasureFamilies($language: Language = DE) {
    measures { key scope family familyLabel(language: $language) }
  }
`)

/** How far the values of each institution can be trusted. */
export const circleReliabilityQuery = graphql(`
  query CircleReliability($network: String!, $asOf: Date, $ties: [TieKind!], $directed: Boolean, $keys: [String!]!, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      institutionMeasures(ties: $ties, directed: $directed, keys: $keys) {
        institution { id key }
        values { key reliability { badge reason(language: $language) responseShare } }
      }
    }
  }
`)

/** How each institution of a network is tied. */
export const circleMeasuresQuery = graphql(`
  query CircleMeasures($network: String!, $asOf: Date, $ties: [TieKind!], $directed: Boolean, $keys: [String!]!, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      name
      institutionMeasures(ties: $ties, directed: $directed, keys: $keys) {
        institution { id key name sector { id key label(language: $language) } }
        values { key value reason(language: $language) }
      }
    }
    measures {
      key
      label(language: $language)
      unit
      definition(language: $language)
      formula(language: $language)
      howToRead(language: $language)
      source
    }
  }
`)

export type MeasureReliability = NonNullable<
  NonNullable<ResultOf<typeof networkReliabilityQuery>['network']>['measures'][number]['reliability']
>
export type MeasureFields = ResultOf<typeof measureFields>
export type CircleMeasures = NonNullable<ResultOf<typeof circleMeasuresQuery>['network']>['institutionMeasures']
