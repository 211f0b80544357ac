import { graphql, type ResultOf } from '../graphql.ts'
import { proposalFields } from '../proposal/proposal.documents.ts'
import { placeFields } from './place.documents.ts'

/** What waits for whoever is signed in: what is due soonest first. */
export const myWorkQuery = graphql(
  `
    query MyWork($asOf: Date, $first: Int!, $after: String, $language: Language = DE) {
      myWork(asOf: $asOf, first: $first, after: $after) {
        totalCount
        edges {
          node {
            kind
            since
            dueOn
            overdue
            subject {
              __typename
              id
              key
              ...PlaceFields
              ... on Gap { title(language: $language) message(language: $language) severity }
              ... on Proposal { ...ProposalFields }
              ... on Membership { viewerMay invited: institution { id key name(language: $language) } }
              ... on Agreement { agreementTitle: title viewerMay }
              ... on Cooperation {
                from { id key name(language: $language) viewerMay }
                to { id key name(language: $language) viewerMay }
                claims { id by { id key } }
              }
              ... on Comment { text author { id key displayName } }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [placeFields, proposalFields],
)

export type WorkItem = ResultOf<typeof myWorkQuery>['myWork']['edges'][number]['node']
export type WorkKind = WorkItem['kind']
