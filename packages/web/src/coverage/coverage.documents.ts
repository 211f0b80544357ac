import { graphql, type ResultOf } from '../graphql.ts'

/** A template: what a norm or a survey expects, and how far its wording has been checked. */
export const templateFields = graphql(`
  fragment TemplateFields on CoverageTemplate {
    id
    key
    label(language: $language)
    citation
    verification
    verificationNote(language: $language)
    benchmark
    local
    norm { id key }
  }
`)

/** One expected group: who is documented for it and what is not. */
export const groupFields = graphql(`
  fragment GroupFields on CoverageItem {
    id
    key
    label(language: $language)
    obligation
    citation
    verification
    status
    reason
    presentBy { id key name(language: $language) type { id key label(language: $language) } sector { id key label(language: $language) } }
    missing { id key label(language: $language) }
  }
`)

/** The figures of one template for a network on a day, with every group. */
export const coverageFields = graphql(
  `
    fragment CoverageFields on Coverage {
      applies
      basis
      score
      counts { covered partial notDocumented confirmedAbsent notApplicable }
      template { ...TemplateFields }
      items { ...GroupFields }
    }
  `,
  [templateFields, groupFields],
)

/** One network measured by one template. */
export const coverageQuery = graphql(
  `
    query NetworkCoverage($network: String!, $template: String, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) {
        id
        key
        name
        coverage(template: $template) { ...CoverageFields }
      }
    }
  `,
  [coverageFields],
)

export type CoverageTemplateFields = ResultOf<typeof templateFields>
export type CoverageGroup = ResultOf<typeof groupFields>
export type NetworkCoverage = ResultOf<typeof coverageFields>
