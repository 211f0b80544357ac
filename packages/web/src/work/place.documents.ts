import { graphql, type ResultOf } from '../graphql.ts'

/** What has to be known of a thing to open it: of a comment, what it is about; of a cooperation, its two sides. */
export const placeFields = graphql(`
  fragment PlaceFields on Subject {
    __typename
    id
    key
    ... on Gap { scope { __typename id key ... on Network { name } } }
    ... on Cooperation { from { id key } to { id key } }
    ... on Membership { invitedTo: network { id key name } }
    ... on Comment {
      about {
        __typename
        id
        key
        ... on Gap { title(language: $language) scope { __typename id key } }
        ... on Cooperation { from { id key name(language: $language) } to { id key name(language: $language) } }
        ... on Institution { name(language: $language) }
        ... on Network { name }
        ... on Agreement { title }
        ... on Handover { title }
      }
    }
  }
`)

export type PlaceFields = ResultOf<typeof placeFields>
