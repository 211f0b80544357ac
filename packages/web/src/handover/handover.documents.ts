import { provenanceFields } from '../gap/gap.documents.ts'
import { graphql, type ResultOf } from '../graphql.ts'
import { contactFields } from '../institution/contact.documents.ts'

/** A hand-over as a list shows it: from whom to whom, and which of its parts are laid down. */
export const handoverRow = graphql(`
  fragment HandoverRow on Handover {
    id
    key
    title
    trigger
    from { ...HandoverSide }
    to { ...HandoverSide }
    parts { kind state }
  }

  fragment HandoverSide on HandoverEnd {
    label(language: $language)
    institution { id sector { id key } }
    type { id sector { id key } }
  }
`)

/** The hand-overs of a network, and the pairs between which the law or a rule expects one. */
export const handoversQuery = graphql(
  `
    query Handovers($network: String!, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        status
        validFrom
        validFromPrecision
        handovers(first: 100) {
          totalCount
          edges { cursor node { ...HandoverRow } }
        }
        expectedHandovers {
          template { id key label(language: $language) citation verification from { id sector { id key } } to { id sector { id key } } }
          from { id key name(language: $language) }
          to { id key name(language: $language) }
          handovers { id key }
        }
      }
    }
  `,
  [handoverRow],
)

/** The hand-overs of a network page by page. */
export const furtherHandoversQuery = graphql(
  `
    query FurtherHandovers($network: String!, $asOf: Date, $after: String, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        handovers(first: 100, after: $after) {
          totalCount
          edges { cursor node { ...HandoverRow } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  `,
  [handoverRow],
)

/** A hand-over with all that is laid down about it and what went wrong with it. */
export const handoverDetailsQuery = graphql(
  `
    query HandoverDetails($key: String!, $asOf: Date, $language: Language = DE) {
      handover(key: $key, asOf: $asOf) {
        ...HandoverRow
        channels
        availability
        responseHours
        feedbackDuty
        feedbackHours
        feedbackContent
        consentRequired
        pseudonymised
        lastTestedOn
        viewerMay
        from { institution { id key fictional } }
        to { institution { id key fictional } }
        network { id key name fictional }
        legalBasis { id key citation verification verificationNote(language: $language) }
        template { id key label(language: $language) citation verification }
        agreement { id key title status }
        contact { ...ContactFields }
        disruptions { id key viewerMay kind status reportedOn solvedOn severity note reportedBy { id key name(language: $language) } }
        provenance { ...ProvenanceFields }
      }
    }
  `,
  [handoverRow, contactFields, provenanceFields],
)

export type HandoverRow = ResultOf<typeof handoverRow>
export type ExpectedPair = NonNullable<ResultOf<typeof handoversQuery>['network']>['expectedHandovers'][number]
export type HandoverDetails = NonNullable<ResultOf<typeof handoverDetailsQuery>['handover']>
