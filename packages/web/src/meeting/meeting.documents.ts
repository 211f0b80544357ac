import { graphql, type ResultOf } from '../graphql.ts'

/** The meetings of a network with who was there, page by page. */
export const meetingsQuery = graphql(`
  query Meetings($network: String!, $asOf: Date, $after: String, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      meetings(first: 100, after: $after) {
        totalCount
        edges {
          node {
            id
            key
            title
            startsOn
            startsOnPrecision
            kind { id key label(language: $language) }
            venue { id key name(language: $language) }
            participantsCount
            participations { id role { id key attends } institution { id key name(language: $language) } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`)

export type MeetingRow = NonNullable<ResultOf<typeof meetingsQuery>['network']>['meetings']['edges'][number]['node']
