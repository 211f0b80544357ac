import { graphql, type ResultOf } from '../graphql.ts'

/** A thing that came, ended or changed: what it is called, and whom it joins. */
export const changedThing = graphql(`
  fragment ChangedThing on Subject {
    __typename
    id
    key
    ... on Institution { name(language: $language) }
    ... on Network { name }
    ... on Gap { gapMessage: message(language: $language) }
    ... on Meeting { title startsOn startsOnPrecision }
    ... on Agreement { title }
    ... on Handover { title }
    ... on Body { name }
    ... on FunctionContact { functionTitle institution { id key name(language: $language) } }
    ... on Disruption { cooperation { id from { id key name(language: $language) } to { id key name(language: $language) } } handover { id key title } }
    ... on Need { text }
    ... on Action { title }
    ... on Commitment { summary }
    ... on Membership { status institution { id key name(language: $language) } network { id key name } }
    ... on Participation { institution { id key name(language: $language) } meeting { id key title } }
    ... on CoordinationMandate { host { id key name(language: $language) } }
    ... on Cooperation { from { id key name(language: $language) } to { id key name(language: $language) } }
  }
`)

/** What came, ended and changed in a network between two days. */
export const diffQuery = graphql(
  `
    query NetworkDiff($network: String!, $from: Date!, $to: Date!, $language: Language = DE) {
      networkDiff(key: $network, from: $from, to: $to) {
        added { ...ChangedThing }
        ended { ...ChangedThing }
        changed { fields subject { ...ChangedThing } }
      }
    }
  `,
  [changedThing],
)

/** The key figures of a network on one day. */
export const dayFiguresQuery = graphql(`
  query DayFigures($network: String!, $asOf: Date, $ties: [TieKind!], $directed: Boolean, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      name
      status
      validFrom
      validFromPrecision
      circle { basis institutions { id } }
      coverage { score template { id key citation } }
      gaps(first: 1) { totalCount bySeverity { severity count } }
      agreements(first: 1, statuses: [IN_FORCE, UNDER_REVIEW]) { totalCount }
      graph(ties: [COOPERATION]) { ties { key confirmed } }
      measures(ties: $ties, directed: $directed) { key label(language: $language) unit value reason(language: $language) }
    }
  }
`)

/** The open gaps of a network on one day, page by page, as far as two days are told apart by them. */
export const gapKeysQuery = graphql(`
  query GapKeys($network: String!, $asOf: Date, $after: String, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      gaps(first: 100, after: $after) {
        totalCount
        edges { node { id key severity title(language: $language) message(language: $language) rule { id } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`)

export type ChangedThing = ResultOf<typeof changedThing>
export type NetworkDiff = ResultOf<typeof diffQuery>['networkDiff']
export type DayFigures = NonNullable<ResultOf<typeof dayFiguresQuery>['network']>
export type ListedGap = NonNullable<NonNullable<ResultOf<typeof gapKeysQuery>['network']>['gaps']>['edges'][number]['node']
