import { graphql, type ResultOf } from '../graphql.ts'
import { refusalFields } from '../writing/refusal.documents.ts'

/** A change that somebody asks others to make, with what has become of it. */
export const proposalFields = graphql(`
  fragment ProposalFields on Proposal {
    __typename
    id
    key
    version
    viewerMay
    command
    input
    word
    status
    proposedAt
    decidedOn
    answer
    author { id key displayName }
    decider { id key displayName }
    institution { id key name(language: $language) }
    network { id key name }
    subject { __typename id key }
  }
`)

export type ProposalFields = ResultOf<typeof proposalFields>

/** What somebody has proposed herself, the newest first. */
export const myProposalsQuery = graphql(
  `
    query MyProposals($first: Int!, $after: String, $language: Language = DE) {
      myProposals(first: $first, after: $after) {
        totalCount
        edges { node { ...ProposalFields } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [proposalFields],
)

/** What was proposed for a network, as far as the viewer may see it. */
export const networkProposalsQuery = graphql(
  `
    query NetworkProposals($network: String!, $asOf: Date, $statuses: [ProposalStatus!], $first: Int!, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        viewerMay
        proposals(first: $first, statuses: $statuses) { totalCount edges { node { ...ProposalFields } } }
      }
    }
  `,
  [proposalFields],
)

/** One proposal. */
export const proposalQuery = graphql(
  `
    query OneProposal($id: ID!, $language: Language = DE) {
      node(id: $id) { __typename id ... on Proposal { ...ProposalFields } }
    }
  `,
  [proposalFields],
)

export const proposeChange = graphql(
  `
    mutation ProposeChange($input: ProposeChangeInput!, $language: Language = DE) {
      proposeChange(input: $input) { __typename ... on Proposal { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const acceptProposal = graphql(
  `
    mutation AcceptProposal($input: AcceptProposalInput!, $language: Language = DE) {
      acceptProposal(input: $input) { __typename ... on Proposal { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const declineProposal = graphql(
  `
    mutation DeclineProposal($input: DeclineProposalInput!, $language: Language = DE) {
      declineProposal(input: $input) { __typename ... on Proposal { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)
export const withdrawProposal = graphql(
  `
    mutation WithdrawProposal($input: ProposalInput!, $language: Language = DE) {
      withdrawProposal(input: $input) { __typename ... on Proposal { id key version } ...RefusalFields }
    }
  `,
  [refusalFields],
)

/** Whether the viewer may propose something to the coordinators of a network. */
export const mayProposeQuery = graphql(`
  query MayPropose($network: String!, $asOf: Date) { network(key: $network, asOf: $asOf) { id key viewerMay } }
`)

/** What something is called that is named by its key. */
export const nameQuery = graphql(`
  query NameOf($key: String!, $institution: Boolean!, $network: Boolean!, $territory: Boolean!, $asOf: Date, $language: Language = DE) {
    institution(key: $key, asOf: $asOf) @include(if: $institution) { id name(language: $language) }
    network(key: $key, asOf: $asOf) @include(if: $network) { id name }
    territory(key: $key, asOf: $asOf) @include(if: $territory) { id name }
  }
`)
