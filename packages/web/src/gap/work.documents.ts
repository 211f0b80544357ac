import { graphql } from '../graphql.ts'
import { refusalFields } from '../writing/refusal.documents.ts'

export const takeGap = graphql(
  `
    mutation TakeGap($input: GapInput!, $language: Language = DE) {
      takeGap(input: $input) { __typename ... on Gap { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const releaseGap = graphql(
  `
    mutation ReleaseGap($input: GapInput!, $language: Language = DE) {
      releaseGap(input: $input) { __typename ... on Gap { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const reopenGap = graphql(
  `
    mutation ReopenGap($input: GapInput!, $language: Language = DE) {
      reopenGap(input: $input) { __typename ... on Gap { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const assignGap = graphql(
  `
    mutation AssignGap($input: AssignGapInput!, $language: Language = DE) {
      assignGap(input: $input) { __typename ... on Gap { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const setGapDueDate = graphql(
  `
    mutation SetGapDueDate($input: SetGapDueDateInput!, $language: Language = DE) {
      setGapDueDate(input: $input) { __typename ... on Gap { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const acceptGap = graphql(
  `
    mutation AcceptGap($input: AcceptGapInput!, $language: Language = DE) {
      acceptGap(input: $input) { __typename ... on Gap { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const linkGap = graphql(
  `
    mutation LinkGap($input: LinkGapInput!, $language: Language = DE) {
      linkGap(input: $input) { __typename ... on Gap { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)

/** What is known of the work on one gap, and what it can be linked to. */
export const gapWorkQuery = graphql(`
  query GapWork($id: ID!, $network: String!, $asOf: Date, $language: Language = DE) {
    node(id: $id, asOf: $asOf) {
      __typename
      id
      ... on Gap {
        key
        version
        dueOn
        title(language: $language)
        assignee { id key displayName }
        action { id key title }
        meeting { id key title }
        accepted { on until reason }
      }
    }
    network(key: $network, asOf: $asOf) {
      id
      actions { id key title }
      meetings(first: 50) { edges { node { id key title startsOn startsOnPrecision } } }
    }
  }
`)

/** To whom a gap can be given. */
export const assigneesQuery = graphql(`
  query Assignees { accounts(first: 100) { edges { node { account { id key displayName } grants { grant { role } } } } } }
`)

/** The gaps of a network as a board: each with where the work on it stands. */
export const gapBoardQuery = graphql(`
  query GapBoard($network: String!, $asOf: Date, $statuses: [GapStatus!], $sectors: [String!], $first: Int!, $after: String, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      name
      validFrom
      validFromPrecision
      status
      gaps(first: $first, after: $after, statuses: $statuses, sectors: $sectors) {
        totalCount
        edges {
          node {
            id
            key
            version
            viewerMay
            severity
            status
            title(language: $language)
            message(language: $language)
            dueOn
            closedOn
            openThreadCount
            rule { id key }
            assignee { id key displayName }
            accepted { until }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`)
