import { graphql } from '../graphql.ts'
import { refusalFields } from '../writing/refusal.documents.ts'

/** Says that a fact still holds; the version makes the way back. */
export const confirmFact = graphql(
  `
    mutation ConfirmFact($input: ConfirmFactInput!, $language: Language = DE) {
      confirmFact(input: $input) {
        __typename
        ... on Fact { id key version }
        ... on Meeting { id key version }
        ...RefusalFields
      }
    }
  `,
  [refusalFields],
)
