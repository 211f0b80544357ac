import { graphql } from '../graphql.ts'
import { gapFields } from './gap.documents.ts'

/** The gaps of a network that come first, with what says which of equals does. */
export const topGapQuery = graphql(
  `
    query TopGap($network: String!, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        coverage { template { id key } }
        gaps(first: 40) { edges { node { ...GapFields } } }
      }
    }
  `,
  [gapFields],
)

/** The gap of a territory that comes first. */
export const topGapWithinQuery = graphql(`
  query TopGapWithin($territory: String!, $asOf: Date) {
    territory(key: $territory, asOf: $asOf) { id key gaps(first: 1) { edges { node { id key } } } }
  }
`)
