import { graphql } from '../graphql.ts'
import { refusalFields } from './refusal.documents.ts'

/** Takes an edit of one's own back, as a new edit. */
export const undoEdit = graphql(
  `
    mutation UndoEdit($revision: Int, $language: Language = DE) {
      undo(input: { revision: $revision }) {
        __typename
        ... on Edit { revision }
        ...RefusalFields
      }
    }
  `,
  [refusalFields],
)
