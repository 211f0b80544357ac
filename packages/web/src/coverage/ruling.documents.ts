import { graphql } from '../graphql.ts'
import { refusalFields } from '../writing/refusal.documents.ts'

export const confirmAbsent = graphql(
  `
    mutation ConfirmAbsent($input: ConfirmAbsentInput!, $language: Language = DE) {
      confirmAbsent(input: $input) { __typename ... on Network { id key } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const markNotApplicable = graphql(
  `
    mutation MarkNotApplicable($input: MarkNotApplicableInput!, $language: Language = DE) {
      markNotApplicable(input: $input) { __typename ... on Network { id key } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const withdrawRuling = graphql(
  `
    mutation WithdrawRuling($input: WithdrawRulingInput!, $language: Language = DE) {
      withdrawRuling(input: $input) { __typename ... on Network { id key } ...RefusalFields }
    }
  `,
  [refusalFields],
)
