import { graphql, type ResultOf } from '../graphql.ts'
import { placeFields } from '../work/place.documents.ts'

/** How much there is that somebody has not read. */
export const unreadQuery = graphql(`
  query Unread { unreadNotifications }
`)

/** What others did that concerns whoever is signed in, the latest first. */
export const noticesQuery = graphql(
  `
    query Notices($first: Int!, $after: String, $language: Language = DE) {
      notifications(first: $first, after: $after) {
        edges {
          cursor
          node {
            kind
            revision
            at
            text(language: $language)
            by { id key displayName }
            subject { __typename id key ...PlaceFields ... on Gap { title(language: $language) } ... on Network { name } ... on Comment { text } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [placeFields],
)

export const readNotices = graphql(`
  mutation ReadNotices($input: ReadNotificationsInput!) { readNotifications(input: $input) }
`)

export type Notice = ResultOf<typeof noticesQuery>['notifications']['edges'][number]['node']

/** How somebody is told by mail. */
export const digestQuery = graphql(`
  query HowOften { digest { rhythm } }
`)

export const setDigest = graphql(`
  mutation SetDigest($input: SetDigestInput!) { setDigest(input: $input) { __typename rhythm } }
`)
