import { graphql, type ResultOf } from '../graphql.ts'
import { refusalFields } from '../writing/refusal.documents.ts'

/** What somebody said. */
const commentLine = graphql(`
  fragment CommentLine on Comment {
    id
    key
    version
    text
    writtenAt
    editedOn
    removedOn
    viewerMay
    author { id key displayName }
    mentions { id key displayName }
  }
`)

const threads = graphql(
  `
    fragment Threads on CommentConnection {
      totalCount
      edges { node { ...CommentLine resolvedOn answers { ...CommentLine } } }
    }
  `,
  [commentLine],
)

/** What is said about a thing: the threads, the newest first. */
export const threadsQuery = graphql(
  `
    query Threads($id: ID!, $asOf: Date, $first: Int!) {
      node(id: $id, asOf: $asOf) {
        __typename
        id
        key
        viewerMay
        ... on Gap { threads(first: $first) { ...Threads } }
        ... on Network { threads(first: $first) { ...Threads } }
        ... on Institution { threads(first: $first) { ...Threads } }
        ... on Agreement { threads(first: $first) { ...Threads } }
        ... on Cooperation { threads(first: $first) { ...Threads } }
        ... on Handover { threads(first: $first) { ...Threads } }
      }
    }
  `,
  [threads],
)

/** Who can be mentioned, for those who may see accounts. */
export const peopleQuery = graphql(`
  query PeopleToMention { accounts(first: 100) { edges { node { account { id key displayName } } } } }
`)

export const writeComment = graphql(
  `
    mutation WriteComment($input: WriteCommentInput!, $language: Language = DE) {
      writeComment(input: $input) { __typename ... on Comment { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const answerComment = graphql(
  `
    mutation AnswerComment($input: AnswerCommentInput!, $language: Language = DE) {
      answerComment(input: $input) { __typename ... on Comment { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const editComment = graphql(
  `
    mutation EditComment($input: EditCommentInput!, $language: Language = DE) {
      editComment(input: $input) { __typename ... on Comment { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const deleteComment = graphql(
  `
    mutation DeleteComment($input: CommentInput!, $language: Language = DE) {
      deleteComment(input: $input) { __typename ... on Comment { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const resolveThread = graphql(
  `
    mutation ResolveThread($input: CommentInput!, $language: Language = DE) {
      resolveThread(input: $input) { __typename ... on Comment { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const reopenThread = graphql(
  `
    mutation ReopenThread($input: CommentInput!, $language: Language = DE) {
      reopenThread(input: $input) { __typename ... on Comment { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)

export type CommentLine = ResultOf<typeof commentLine>
export type Thread = ResultOf<typeof threads>['edges'][number]['node']
