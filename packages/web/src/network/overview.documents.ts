import { coverageFields, templateFields } from '../coverage/coverage.documents.ts'
import { gapFields, provenanceFields } from '../gap/gap.documents.ts'
import { needFields } from '../need/need.documents.ts'
import { graphql, type ResultOf } from '../graphql.ts'

/** A network in a minute: what is expected and documented, who coordinates, who met, what is most pressing. */
export const overviewQuery = graphql(
  `
    query Overview($network: String!, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        status
        validFrom
        validFromPrecision
        kind { id key label(language: $language) }
        territory { id key name ancestors { id key name level } }
        programme { id key name }
        legalBasis { id key citation verification verificationNote(language: $language) }
        provenance { ...ProvenanceFields }
        coordination { id functionTitle host { id key name(language: $language) sector { id key label(language: $language) } } }
        applicableTemplates { ...TemplateFields }
        coverage { ...CoverageFields }
        circle { basis institutions { id key name(language: $language) type { id key label(language: $language) } sector { id key label(language: $language) } } }
        meetings(first: 100) {
          totalCount
          edges { node { id key title startsOn startsOnPrecision participantsCount participantsOperator participations { id role { id key attends } institution { id key } } } }
        }
        needs { ...NeedFields }
        gaps(first: 40) { totalCount edges { node { ...GapFields } } bySeverity { severity count } }
      }
    }
  `,
  [coverageFields, templateFields, gapFields, needFields, provenanceFields],
)

export type NetworkOverview = NonNullable<ResultOf<typeof overviewQuery>['network']>
