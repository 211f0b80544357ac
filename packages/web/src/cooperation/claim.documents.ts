import { graphql } from '../graphql.ts'
import { refusalFields } from '../writing/refusal.documents.ts'

/** What two institutions have said so far about how they cooperate. */
export const claimsQuery = graphql(`
  query ClaimsBetween($by: String!, $with: String!, $both: Boolean!, $asOf: Date, $language: Language = DE) {
    by: institution(key: $by, asOf: $asOf) {
      id
      key
      name(language: $language)
      cooperations {
        id
        key
        version
        from { id key }
        to { id key }
        network { id key }
        claims { id level frequency since by { id key } forms { id key } }
      }
    }
    with: institution(key: $with, asOf: $asOf) @include(if: $both) { id key name(language: $language) }
    cooperationForms { id key label(language: $language) }
  }
`)

/** One side says how it cooperates with another. */
export const claimCooperation = graphql(
  `
    mutation ClaimCooperation($input: ClaimCooperationInput!, $language: Language = DE) {
      claimCooperation(input: $input) {
        __typename
        ... on Cooperation { id key version }
        ...RefusalFields
      }
    }
  `,
  [refusalFields],
)
