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
