import { graphql, type ResultOf } from '../graphql.ts'

/** What the palette finds by a few letters. */
export const searchQuery = graphql(`
  query SearchPalette($text: String!, $first: Int = 20, $near: String, $asOf: Date, $language: Language = DE) {
    search(text: $text, near: $near, first: $first, asOf: $asOf) {
      edges {
        node {
          __typename
          ... on Institution { id key name(language: $language) fictional type { id key label(language: $language) } sector { id key } territory { id key name } }
          ... on Network { id key name fictional territory { id key name } }
          ... on Territory { id key name level fictional }
          ... on Meeting { id key title startsOn startsOnPrecision }
          ... on Programme { id key name }
          ... on Agreement { id key title status }
        }
      }
    }
  }
`)

export type Found = ResultOf<typeof searchQuery>['search']['edges'][number]['node']
