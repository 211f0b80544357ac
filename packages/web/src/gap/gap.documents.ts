import { graphql, type ResultOf } from '../graphql.ts'

/** Where a fact comes from and how sure it is. */
export const provenanceFields = graphql(`
  fragment ProvenanceFields on Provenance {
    confidence
    statement
    lastConfirmedOn
    source { id key kind title publisher url publishedOn publishedOnPrecision }
  }
`)

/** A gap with everything that the screen says about it. */
export const gapFields = graphql(
  `
    fragment GapFields on Gap {
      id
      key
      severity
      status
      title(language: $language)
      message(language: $language)
      nextStep(language: $language)
      legalBasis(language: $language)
      dueOn
      version
      viewerMay
      firstSeenOn
      openedOn
      closedOn
      openThreadCount
      assignee { id key displayName }
      action { id key title }
      meeting { id key title startsOn startsOnPrecision }
      accepted { on until reason }
      rule { id key title(language: $language) verification }
      scope { __typename id key viewerMay ...SubjectName }
      subjects { __typename id key viewerMay ...SubjectName }
      grounds { citation(language: $language) verification verificationNote(language: $language) template { id key label(language: $language) } localGroup { id key documentUrl } }
      evidence { ...ProvenanceFields }
      thresholds { key label(language: $language) value unit ruleSet { id key subject { __typename id key ...SubjectName } } }
    }

    fragment SubjectName on Subject {
      ... on Institution { name(language: $language) sector { id key label(language: $language) } }
      ... on Network { name }
      ... on Territory { name }
      ... on Sector { label(language: $language) }
      ... on InstitutionType { label(language: $language) }
      ... on LocalGroup { name }
      ... on TemplateItem { label(language: $language) }
      ... on CoverageItem { label(language: $language) }
      ... on AgreementKind { label(language: $language) }
      ... on Agreement { title }
      ... on Handover { title }
      ... on HandoverTemplate { label(language: $language) }
      ... on Need { title: text }
      ... on FunctionContact { title: functionTitle }
      ... on CoordinationMandate { title: functionTitle }
    }
  `,
  [provenanceFields],
)

/** The gaps of a network, page by page, with their counts. */
export const gapsQuery = graphql(
  `
    query NetworkGaps($network: String!, $asOf: Date, $rules: [String!], $severities: [Severity!], $statuses: [GapStatus!], $sectors: [String!], $first: Int = 100, $after: String, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        validFrom
        validFromPrecision
        status
        applicableTemplates { id key }
        gaps(rules: $rules, severities: $severities, statuses: $statuses, sectors: $sectors, first: $first, after: $after) {
          totalCount
          edges { cursor node { ...GapFields } }
          pageInfo { hasNextPage endCursor }
          bySeverity { severity count }
          byRule { count rule { id key title(language: $language) } }
        }
      }
    }
  `,
  [gapFields],
)

export type GapFields = ResultOf<typeof gapFields>
