import { graphql, type ResultOf } from '../graphql.ts'

/** A reading with everything that the page shows of it; the documents behind its sentences too. */
export const readingFields = graphql(`
  fragment ReadingFields on Reading {
    asOf
    paragraphs {
      kind
      title(language: $language)
      sentences {
        kind
        text(language: $language)
        isFinding
        subjects { __typename id key ... on Gap { rule { id key } } }
        query { question title(language: $language) document variables }
      }
    }
  }
`)

export const readingQuery = graphql(
  `
    query Reading($network: String!, $asOf: Date, $language: Language = DE) {
      network(key: $network, asOf: $asOf) { id key reading { ...ReadingFields } }
    }
  `,
  [readingFields],
)

export type ReadingFields = ResultOf<typeof readingFields>
export type SentenceFields = ReadingFields['paragraphs'][number]['sentences'][number]
