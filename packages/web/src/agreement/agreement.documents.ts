import { gapFields, provenanceFields } from '../gap/gap.documents.ts'
import { graphql, type ResultOf } from '../graphql.ts'

/** An agreement as a list shows it: where it stands, who has signed, what stands in it. */
export const agreementRow = graphql(`
  fragment AgreementRow on Agreement {
    id
    key
    title
    status
    draftedOn
    negotiatedSince
    signedOn
    validFrom
    validFromPrecision
    validTo
    reviewSince
    nextReviewOn
    terminatedOn
    noticePeriodMonths
    kind { id key label(language: $language) citation obligation verification }
    clauses { id key label(language: $language) }
    missingClauses { id key label(language: $language) }
    parties { id signedOn institution { id key name(language: $language) fictional } }
  }
`)

/** The agreements of a network or, when `wide`, of everybody seated in its territory; page by page. When `acting`, with what the viewer may do with each. */
export const agreementsQuery = graphql(
  `
    query Agreements($network: String!, $wide: Boolean = false, $acting: Boolean = false, $asOf: Date, $first: Int = 60, $after: String, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        status
        validFrom
        validFromPrecision
        agreements(first: $first, after: $after) @skip(if: $wide) { ...AgreementPage }
        territory {
          id
          key
          name
          agreements(includeSubtree: true, first: $first, after: $after) @include(if: $wide) { ...AgreementPage }
        }
      }
    }

    fragment AgreementPage on AgreementConnection {
      totalCount
      edges { cursor node { ...AgreementRow viewerMay @include(if: $acting) } }
      pageInfo { hasNextPage endCursor }
    }
  `,
  [agreementRow],
)

/** An agreement with everything that rests on it and on which it rests. */
export const agreementDetailsQuery = graphql(
  `
    query AgreementDetails($key: String!, $asOf: Date, $language: Language = DE) {
      agreement(key: $key, asOf: $asOf) {
        ...AgreementRow
        viewerMay
        terminationReason
        documentUrl
        networks { id key name }
        predecessor { id key title status }
        successors { id key title status }
        cooperations { id key from { id key name(language: $language) } to { id key name(language: $language) } }
        handovers { id key title }
        provenance { ...ProvenanceFields }
      }
    }
  `,
  [agreementRow, provenanceFields],
)

/** Who has to have an agreement with whom, and how each stands. */
export const agreementDutiesQuery = graphql(`
  query AgreementDuties($network: String!, $asOf: Date, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      status
      validFrom
      validFromPrecision
      viewerMay
      agreementDuties {
        standing
        kind { id key label(language: $language) citation verification }
        from { id key name(language: $language) }
        to { id key name(language: $language) }
        agreements { id key title status viewerMay validTo terminatedOn draftedOn negotiatedSince validFrom }
        gap { id key }
      }
    }
  }
`)

/** The gaps of a network, among them those about an agreement. */
export const agreementGapsQuery = graphql(
  `
    query AgreementGaps($network: String!, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) { id key gaps(first: 100) { edges { node { ...GapFields } } } }
    }
  `,
  [gapFields],
)

export type Asking = ResultOf<typeof agreementsQuery>
export type AgreementDuty = NonNullable<ResultOf<typeof agreementDutiesQuery>['network']>['agreementDuties'][number]
export type AgreementRow = ResultOf<typeof agreementRow>
export type AgreementDetails = NonNullable<ResultOf<typeof agreementDetailsQuery>['agreement']>
