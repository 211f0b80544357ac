import { coverageFields } from '../coverage/coverage.documents.ts'
import { gapFields, provenanceFields } from '../gap/gap.documents.ts'
import { graphql } from '../graphql.ts'

/** A network as the inspector shows it. */
export const networkDetailsQuery = graphql(
  `
    query NetworkDetails($key: String!, $asOf: Date, $language: Language = DE) {
      network(key: $key, asOf: $asOf) {
        id
        key
        name
        fictional
        status
        validFrom
        validFromPrecision
        kind { id key label(language: $language) }
        territory { id key name }
        coordination { id viewerMay functionTitle host { id key name(language: $language) } }
        viewerMay
        bodies { id viewerMay name kind validFrom validFromPrecision }
        meetings(first: 20) { totalCount edges { node { id key title startsOn startsOnPrecision } } }
        circle { basis institutions { id } }
        provenance { ...ProvenanceFields }
      }
    }
  `,
  [provenanceFields],
)

/** A meeting with everybody who took part or is named. */
export const meetingDetailsQuery = graphql(
  `
    query MeetingDetails($key: String!, $asOf: Date, $language: Language = DE) {
      meeting(key: $key, asOf: $asOf) {
        id
        key
        title
        startsOn
        startsOnPrecision
        participantsCount
        participantsOperator
        series
        seriesNo
        kind { id key label(language: $language) }
        venue { id key name(language: $language) }
        territory { id key name }
        network { id key name }
        viewerMay
        organisers { id key name(language: $language) }
        participations { id role { id key label(language: $language) attends } institution { id key name(language: $language) sector { id key } } }
        provenance { ...ProvenanceFields }
      }
    }
  `,
  [provenanceFields],
)

/** An expected group, with the gaps that follow from it. */
export const groupDetailsQuery = graphql(
  `
    query GroupDetails($network: String!, $template: String, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        viewerMay
        coverage(template: $template) { ...CoverageFields }
        gaps(rules: ["G01", "G02"], first: 100) { edges { node { ...GapFields } } }
      }
    }
  `,
  [coverageFields, gapFields],
)

/** One gap by its id, wherever it lies. */
export const gapAloneQuery = graphql(
  `
    query GapAlone($id: ID!, $asOf: Date, $language: Language = DE) {
      node(id: $id, asOf: $asOf) { __typename id ... on Gap { ...GapFields place: scope { __typename id key ... on Territory { networks { id key viewerMay } } } } }
    }
  `,
  [gapFields],
)

/** The gaps of one rule, among them the selected one. */
export const gapDetailsQuery = graphql(
  `
    query GapDetails($network: String!, $rules: [String!], $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        viewerMay
        gaps(rules: $rules, first: 100) { edges { node { ...GapFields } } }
      }
    }
  `,
  [gapFields],
)

/** A source and what it says. */
export const sourceDetailsQuery = graphql(`
  query SourceDetails($key: String!, $language: Language = DE) {
    source(key: $key) {
      id
      key
      kind
      title
      publisher
      url
      publishedOn
      publishedOnPrecision
      note
      statements { id kind text(language: $language) }
    }
  }
`)

/** A territory and the networks that lie in it. */
export const territoryDetailsQuery = graphql(`
  query TerritoryDetails($key: String!, $asOf: Date) {
    territory(key: $key, asOf: $asOf) {
      id
      key
      name
      fictional
      level
      ags
      parent { id key name }
      neighbours { id key name }
      networks(includeSubtree: true) { id key name }
      plannedNetworks(includeSubtree: true) { id key name }
    }
  }
`)
