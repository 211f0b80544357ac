import { graphql, type ResultOf } from '../graphql.ts'

/** The days from which it follows where an agreement stands on any day. */
const agreementDays = graphql(`
  fragment AgreementDays on Agreement {
    draftedOn
    negotiatedSince
    signedOn
    validFrom
    validFromPrecision
    validTo
    validToPrecision
    reviewSince
    reviewedOn
    nextReviewOn
    terminatedOn
    terminationReason
    noticePeriodMonths
  }
`)

/** Everything of a network that has a date: its beginnings, who joined and left, meetings, agreements, needs and actions. */
export const timelineQuery = graphql(
  `
    query Timeline($network: String!, $asOf: Date, $after: String, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        status
        validFrom
        validFromPrecision
        validTo
        validToPrecision
        meetingsPerYearMin
        meetingsPerYearMax
        redacted { field reason }
        programme { id key name validFrom validFromPrecision }
        coordination { id key functionTitle validFrom validFromPrecision host { id key name(language: $language) } }
        bodies { id key name validFrom validFromPrecision }
        applicableTemplates { id key benchmark local citation(language: $language) validFrom }
        ruleSet { id key thresholds { key value } }
        memberships(ended: true) {
          id
          key
          status
          validFrom
          validFromPrecision
          validTo
          validToPrecision
          body { id key name }
          institution { id key name(language: $language) sector { id key label(language: $language) } }
        }
        meetings(first: 100) { totalCount edges { node { id key title startsOn startsOnPrecision kind { id key label(language: $language) } participations { id role { id key attends } institution { id key } } } } }
        agreements(first: 100, after: $after) {
          totalCount
          edges { node { id key title status kind { id key label(language: $language) } ...AgreementDays successors { id key ...AgreementDays } } }
          pageInfo { hasNextPage endCursor }
        }
        needs { id key text status voicedOn voicedOnPrecision metOn withdrawnOn actions { id key } }
        actions { id key title status plannedOn startedOn dueOn doneOn droppedOn needs { id key } }
      }
    }
  `,
  [agreementDays],
)

/** The gaps of a day whose subject stands in the timeline: rhythm of meetings, end and review of agreements, needs without an action. */
export const timelineGapsQuery = graphql(`
  query TimelineGaps($network: String!, $asOf: Date, $rules: [String!], $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      gaps(first: 100, rules: $rules) {
        edges { node { id key severity title(language: $language) message(language: $language) nextStep(language: $language) rule { id } subjects { __typename id key } } }
      }
    }
  }
`)

export type TimelineNetwork = NonNullable<ResultOf<typeof timelineQuery>['network']>
export type TimelineMembership = TimelineNetwork['memberships'][number]
export type TimelineMeeting = TimelineNetwork['meetings']['edges'][number]['node']
export type TimelineAgreement = TimelineNetwork['agreements']['edges'][number]['node']
export type TimelineNeed = TimelineNetwork['needs'][number]
export type TimelineAction = TimelineNetwork['actions'][number]
export type TimelineGap = NonNullable<NonNullable<ResultOf<typeof timelineGapsQuery>['network']>['gaps']>['edges'][number]['node']
