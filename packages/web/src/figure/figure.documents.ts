import { graphql } from '../graphql.ts'

/** The key figures of two networks on one day, side by side. */
export const besideQuery = graphql(`
  query Beside($network: String!, $other: String!, $asOf: Date, $language: Language = DE) {
    one: network(key: $network, asOf: $asOf) { id key name keyFigures { key label(language: $language) unit value } }
    other: network(key: $other, asOf: $asOf) { id key name keyFigures { key label(language: $language) unit value } }
  }
`)
