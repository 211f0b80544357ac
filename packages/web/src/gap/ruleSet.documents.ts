import { graphql } from '../graphql.ts'
import { refusalFields } from '../writing/refusal.documents.ts'

/** How gaps are looked for in a network or territory, as far as it says itself. */
export const ruleSetQuery = graphql(`
  query RuleSetOf($id: ID!, $asOf: Date) {
    node(id: $id, asOf: $asOf) {
      __typename
      id
      key
      ... on Network { name ruleSet { ...RuleSetFields } }
      ... on Territory { name ruleSet { ...RuleSetFields } }
    }
  }

  fragment RuleSetFields on RuleSet {
    id
    key
    version
    off { id key }
    on { id key }
    thresholds { key value }
  }
`)

export const setRules = graphql(
  `
    mutation SetRules($input: SetRulesInput!, $language: Language = DE) {
      setRules(input: $input) {
        __typename
        ... on RuleSet { id key version off { id key } on { id key } thresholds { key value } }
        ...RefusalFields
      }
    }
  `,
  [refusalFields],
)
