import { graphql, type ResultOf } from '../graphql.ts'

/** The networks of a territory and of places in it, as far as the viewer sees them; who is in them only for whoever may look in. */
export const networksWithinQuery = graphql(`
  query NetworksWithin($territory: String!, $asOf: Date, $language: Language = DE) {
    territory(key: $territory, asOf: $asOf) {
      id
      key
      name
      level
      fictional
      networks(includeSubtree: true) {
        id
        key
        name
        status
        fictional
        kind { id key label(language: $language) }
        territory { id key name level ancestors { id key name level } }
        circle { basis institutions { id } }
      }
    }
  }
`)

/** One of two networks or bodies that are compared. */
const gathering = graphql(`
  fragment Gathering on Subject {
    __typename
    id
    key
    ... on Network { name }
    ... on Body { name network { id key name } }
  }
`)

/** What the networks of a territory have in common, who bears several of them, and where neighbours have nothing in common. */
export const togetherQuery = graphql(
  `
    query Together($territory: String!, $asOf: Date, $language: Language = DE) {
      territory(key: $territory, asOf: $asOf) {
        id
        key
        overlaps {
          a { ...Gathering }
          b { ...Gathering }
          jaccard
          parallel
          shared { id key name(language: $language) sector { id key } }
        }
        meetingLoads {
          institution { id key name(language: $language) sector { id key } }
          networks { id key name }
          bodies { id key name }
          meetingsPerYear
          attendedLastYear
        }
        inclusion {
          item { id key label(language: $language) }
          compared
          involving { id key name }
          share
          benchmark
          year
          difference
          citation
          verification
        }
        gaps(first: 100, rules: ["G18"]) {
          totalCount
          edges { node { id key severity message(language: $language) nextStep(language: $language) subjects { __typename id key ... on Territory { name } } } }
        }
      }
    }
  `,
  [gathering],
)

type Territory = NonNullable<ResultOf<typeof networksWithinQuery>['territory']>
export type NetworkWithin = Territory['networks'][number]
export type Together = NonNullable<ResultOf<typeof togetherQuery>['territory']>
export type OverlapFound = NonNullable<Together['overlaps']>[number]
export type MeetingLoad = NonNullable<Together['meetingLoads']>[number]
export type Inclusion = NonNullable<Together['inclusion']>[number]
export type UnlinkedPair = NonNullable<Together['gaps']>['edges'][number]['node']
