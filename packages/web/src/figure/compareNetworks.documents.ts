import { growthFields } from '../growth/growth.documents.ts'
import { graphql, type ResultOf } from '../graphql.ts'
import { figureFields } from './figure.documents.ts'

/** What two networks are compared by; null in parts for whoever may not look in. */
const comparedNetwork = graphql(
  `
    fragment ComparedNetwork on Network {
      id
      key
      name
      fictional
      status
      kind { id key label(language: $language) }
      territory { id key name }
      meetingsPerYearMin
      nextMeetingDueOn
      keyFigures { ...FigureFields }
      circle { basis institutions { id key sector { id key label(language: $language) } } }
      applicableTemplates { id key citation label(language: $language) benchmark }
      gaps(first: 1) { totalCount bySeverity { severity count } }
      drafts: agreements(first: 1, statuses: [DRAFT, NEGOTIATION]) { totalCount }
      signed: agreements(first: 1, statuses: [SIGNED]) { totalCount }
      inForce: agreements(first: 1, statuses: [IN_FORCE, UNDER_REVIEW]) { totalCount }
      underReview: agreements(first: 1, statuses: [UNDER_REVIEW]) { totalCount }
      over: agreements(first: 1, statuses: [EXPIRED, TERMINATED, SUPERSEDED]) { totalCount }
      meetings(first: 100) { totalCount edges { node { id key startsOn } } }
      growth { ...GrowthFields }
    }
  `,
  [figureFields, growthFields],
)

/** Two networks on one day. */
export const compareNetworksQuery = graphql(
  `
    query CompareNetworks($a: String!, $b: String!, $asOf: Date, $language: Language = DE) {
      a: network(key: $a, asOf: $asOf) { ...ComparedNetwork }
      b: network(key: $b, asOf: $asOf) { ...ComparedNetwork }
    }
  `,
  [comparedNetwork],
)

/** Both measured by one template, so that the groups are the same. */
export const compareCoverageQuery = graphql(`
  query CompareCoverage($a: String!, $b: String!, $template: String!, $asOf: Date, $language: Language = DE) {
    a: network(key: $a, asOf: $asOf) { id key coverage(template: $template) { applies score template { id key citation } items { id key label(language: $language) status } } }
    b: network(key: $b, asOf: $asOf) { id key coverage(template: $template) { applies score template { id key citation } items { id key label(language: $language) status } } }
  }
`)

export type ComparedNetwork = NonNullable<ResultOf<typeof compareNetworksQuery>['a']>
export type ComparedCoverage = NonNullable<ResultOf<typeof compareCoverageQuery>['a']>['coverage']
