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
        coordination { id host { ...OnMap } functionTitle }
        graph {
          institutions { id cooperations { id key claims { id by { id key } } } }
          ties { key kind from { id key } to { id key } level confirmed }
        }
      }
    }

    fragment OnMap on Institution {
      id
      key
      name
      type { id key label(language: $language) }
      sector { id key label(language: $language) }
    }
  `,
  [coverageFields, templateFields],
)
