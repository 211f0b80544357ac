import { graphql, type ResultOf } from '../graphql.ts'

/** What somebody does about needs. */
export const actionFields = graphql(`
  fragment ActionFields on Action {
    id
    key
    title
    status
    dueOn
    doneOn
    viewerMay
    lead { id key name(language: $language) }
  }
`)

/** A need with what is done about it. */
export const needFields = graphql(
  `
    fragment NeedFields on Need {
      id
      key
      category
      text
      status
      voicedOn
      voicedOnPrecision
      metOn
      viewerMay
      actions { ...ActionFields }
    }
  `,
  [actionFields],
)

/** What a network or an institution has promised. */
export const commitmentFields = graphql(`
  fragment CommitmentFields on Commitment {
    id
    key
    kind
    summary
    dueOn
    keptOn
    viewerMay
  }
`)

/** Needs, actions and promises of a network. */
export const networkNeedsQuery = graphql(
  `
    query NetworkNeeds($network: String!, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        needs { ...NeedFields }
        actions { ...ActionFields }
        commitments { ...CommitmentFields }
      }
    }
  `,
  [actionFields, needFields, commitmentFields],
)

export type NeedFields = ResultOf<typeof needFields>
export type ActionFields = ResultOf<typeof actionFields>
export type CommitmentFields = ResultOf<typeof commitmentFields>
