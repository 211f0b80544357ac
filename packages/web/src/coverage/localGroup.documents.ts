import { graphql, type ResultOf } from '../graphql.ts'

/** A group that is laid down locally, with the decision that this rests on. */
const localGroupFields = graphql(`
  fragment LocalGroupFields on LocalGroup {
    id
    key
    name
    viewerMay
    minCount
    obligation
    ground
    decidedOn
    documentUrl
    validFrom
    validTo
    anyOf { id key label(language: $language) }
    networkKinds { id key label(language: $language) }
    subject { __typename id key ... on Network { name } ... on Territory { name } }
  }
`)

/** What is laid down for a network, by itself and by the places around it; or by a territory for the networks in it. */
export const localGroupsQuery = graphql(
  `
    query LocalGroups($id: ID!, $asOf: Date, $language: Language = DE) {
      node(id: $id, asOf: $asOf) {
        __typename
        id
        viewerMay
        ... on Network { localGroups { ...LocalGroupFields } }
        ... on Territory { localGroups { ...LocalGroupFields } }
      }
    }
  `,
  [localGroupFields],
)

export type LocalGroupFields = ResultOf<typeof localGroupFields>
