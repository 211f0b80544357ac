import { agreementRow } from '../agreement/agreement.documents.ts'
import { figureFields } from '../figure/figure.documents.ts'
import { graphql, type ResultOf } from '../graphql.ts'
import { readingFields } from '../reading/reading.documents.ts'

/** What the report says of the whole network: figures with their badges, and the reading. */
export const reportQuery = graphql(
  `
    query Report($network: String!, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        status
        validFrom
        validFromPrecision
        kind { id key label(language: $language) }
        territory { id key name }
        coordination { id host { id key name(language: $language) } }
        keyFigures { ...FigureFields }
        measures(keys: ["density", "articulationPoints"]) {
          key
          label(language: $language)
          unit
          value
          reason(language: $language)
          reliability { badge label(language: $language) reason(language: $language) responseShare interval { low high } }
        }
        reading { ...ReadingFields }
      }
    }
  `,
  [figureFields, readingFields],
)

/** How many agreements of a network stand where. */
export const agreementStatesQuery = graphql(`
  query AgreementStates($network: String!, $asOf: Date) {
    network(key: $network, asOf: $asOf) {
      id
      DRAFT: agreements(statuses: [DRAFT], first: 1) { totalCount }
      NEGOTIATION: agreements(statuses: [NEGOTIATION], first: 1) { totalCount }
      SIGNED: agreements(statuses: [SIGNED], first: 1) { totalCount }
      IN_FORCE: agreements(statuses: [IN_FORCE], first: 1) { totalCount }
      UNDER_REVIEW: agreements(statuses: [UNDER_REVIEW], first: 1) { totalCount }
      EXPIRED: agreements(statuses: [EXPIRED], first: 1) { totalCount }
      TERMINATED: agreements(statuses: [TERMINATED], first: 1) { totalCount }
      SUPERSEDED: agreements(statuses: [SUPERSEDED], first: 1) { totalCount }
    }
  }
`)

/** The agreements of a network that bind, page by page. */
export const bindingAgreementsQuery = graphql(
  `
    query BindingAgreements($network: String!, $asOf: Date, $after: String, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        agreements(statuses: [IN_FORCE, UNDER_REVIEW], first: 100, after: $after) {
          totalCount
          edges { cursor node { ...AgreementRow } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  `,
  [agreementRow],
)

export type ReportNetwork = NonNullable<ResultOf<typeof reportQuery>['network']>
export type AgreementStates = NonNullable<ResultOf<typeof agreementStatesQuery>['network']>
