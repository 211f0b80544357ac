import { graphql } from '../graphql.ts'

/** The facts to compute with, if the viewer may have them; and what may be done about the network. */
export const snapshotQuery = graphql(`
  query ScenarioFacts($network: String!, $with: [String!], $asOf: Date) {
    network(key: $network, asOf: $asOf) {
      id
      key
      name
      status
      validFrom
      validFromPrecision
      viewerMay
      situation(with: $with) { content }
    }
  }
`)

/** The same answer as the browser’s, for whoever may not have all the facts. */
export const scenarioQuery = graphql(`
  query Scenario($network: String!, $input: ScenarioInput!, $asOf: Date, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      viewerMay
      scenario(input: $input) {
        assumptions { text label(language: $language) }
        closed { key severity rule { id } title(language: $language) message(language: $language) legalBasis(language: $language) }
        opened { key severity rule { id } title(language: $language) message(language: $language) legalBasis(language: $language) }
        moved { key severity rule { id } title(language: $language) message(language: $language) legalBasis(language: $language) }
        staying
        weight { before after }
        institutions { before after }
        coverage { before after }
        measures { measure { id key } before after }
      }
    }
  }
`)

/** What would close most of the weight of the gaps. */
export const recommendationsQuery = graphql(`
  query Recommended($network: String!, $budget: Int!, $perInstitution: Int!, $asOf: Date, $language: Language = DE) {
    network(key: $network, asOf: $asOf) {
      id
      key
      recommendations(budget: $budget, perInstitution: $perInstitution) {
        best
        weight { before after }
        items { gain reason(language: $language) assumption { text label(language: $language) } }
      }
    }
  }
`)
