import { provenanceFields } from '../gap/gap.documents.ts'
import { graphql, type ResultOf } from '../graphql.ts'
import { contactFields } from './contact.documents.ts'

/** A tie with what each party says about it. */
export const cooperationFields = graphql(
  `
    fragment CooperationFields on Cooperation {
      id
      key
      level
      confirmed
      form { id key label(language: $language) }
      from { id key name(language: $language) sector { id key } }
      to { id key name(language: $language) sector { id key } }
      claims { id level by { id key } }
      provenance { ...ProvenanceFields }
    }
  `,
  [provenanceFields],
)

/** All that is known of an institution on a day. */
export const institutionQuery = graphql(
  `
    query InstitutionDetails($key: String!, $asOf: Date, $language: Language = DE) {
      institution(key: $key, asOf: $asOf) {
        id
        key
        viewerMay
        name(language: $language)
        legalName
        fictional
        status
        carrierKind
        validFrom
        validFromPrecision
        validTo
        validToPrecision
        anonymous
        contactUrl
        type { id key label(language: $language) }
        sector { id key label(language: $language) }
        territory { id key name }
        parent { id key name(language: $language) }
        children { id key name(language: $language) }
        networks { id key name circle { basis } }
        coordinates { id key name }
        memberships { id viewerMay role status validFrom validFromPrecision network { id key name } }
        participations { id role { id key label(language: $language) } meeting { id key title startsOn startsOnPrecision } }
        cooperations { ...CooperationFields }
        agreements(first: 100) { totalCount edges { node { id key title status kind { id key label(language: $language) } } } }
        handovers { id key title parts { kind state } }
        contacts { ...ContactFields }
        statements { id text(language: $language) source { id key title } }
        provenance { ...ProvenanceFields }
      }
    }
  `,
  [cooperationFields, contactFields, provenanceFields],
)

export type InstitutionDetails = NonNullable<ResultOf<typeof institutionQuery>['institution']>
