import { type DocumentNode, parse } from 'graphql'
import { refusalFields } from './refusal.documents.ts'
import type { Verb } from './verb.ts'

/**
 * The document of a mutation by its name: all of them take one input and answer the thing, a conflict or a refusal. A test holds each against
 * the schema.
 */
export const verbDocument = ({ name, takes }: Pick<Verb, 'name' | 'takes'>): DocumentNode => {
  const input = takes ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const mutation = parse(`mutation ${name}($input: ${input}!, $language: Language = DE) {
  ${name}(input: $input) { __typename ... on Subject { id key } ...RefusalFields }
}`)
  return { ...mutation, definitions: [...mutation.definitions, ...refusalFields.definitions] }
}
