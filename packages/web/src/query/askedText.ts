import { print } from 'graphql/language/printer'
import type { Asked } from './useAsked.ts'

/** The variables that are set, so that the copy says what was asked and nothing besides. */
const given = ({ variables }: Asked): Record<string, unknown> =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined))

/** The document as text, with its variables in a comment above. */
export const askedAsText = (asked: Asked): string => `# variables: ${JSON.stringify(given(asked))}\n${print(asked.document)}\n`

/** The body of a POST to /graphql that gets the same rows. */
export const askedAsBody = (asked: Asked): string => JSON.stringify({ query: print(asked.document), variables: given(asked) }, null, 2)

/** An address of GraphiQL that opens with this document. */
export const askedInGraphiql = (asked: Asked): string =>
  `/graphiql?${new URLSearchParams({ query: print(asked.document), variables: JSON.stringify(given(asked), null, 2) }).toString()}`
