import { graphql } from '../graphql.ts'

/** What a picker finds by a few letters. */
export const pickQuery = graphql(`
  query PickThing($text: String!, $near: String, $asOf: Date, $language: Language = DE) {
    search(text: $text, near: $near, first: 40, asOf: $asOf) {
      edges {
        node {
          __typename
          ... on Institution { id key name(language: $language) type { id key label(language: $language) } territory { id key name } }
          ... on Network { id key name territory { id key name } }
          ... on Territory { id key name level }
        }
      }
    }
  }
`)

/** What one or two institutions are called whose keys are known. */
export const namesQuery = graphql(`
  query Names($a: String!, $b: String!, $both: Boolean!, $asOf: Date, $language: Language = DE) {
    a: institution(key: $a, asOf: $asOf) { id key name(language: $language) }
    b: institution(key: $b, asOf: $asOf) @include(if: $both) { id key name(language: $language) }
  }
`)
