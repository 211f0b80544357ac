import { coverageFields, templateFields } from '../coverage/coverage.documents.ts'
import { graphql } from '../graphql.ts'

/** Everything that the Netzwerkkarte shows: the expected groups, the circle, the coordination and the ties. */
export const mapQuery = graphql(
  `
    query Netzwerkkarte($network: String!, $template: String, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        status
        validFrom
        validFromPrecision
        applicableTemplates { ...TemplateFields }
        coverage(template: $template) { ...CoverageFields }
        circle { basis institutions { ...OnMap } }
        territory { id key name ancestors { id key name level } }
        coordination { id host { ...OnMap } functionTitle }
        graph {
          institutions { id cooperations { id key perceptionGap claims { id level by { id key } } } }
          ties { key kind directed from { id key } to { id key } level confirmed agreement { id key parties { id } } }
        }
        expectedHandovers { template { id key } from { id key } to { id key } handovers { id } }
        gaps(rules: ["G05", "G08", "G12"], first: 100) {
          edges { node { id key title(language: $language) subjects { __typename id key ... on Cooperation { from { id key } to { id key } } } } }
        }
      }
    }

    fragment OnMap on Institution {
      id
      key
      name(language: $language)
      type { id key label(language: $language) }
      sector { id key label(language: $language) }
    }
  `,
  [coverageFields, templateFields],
)
