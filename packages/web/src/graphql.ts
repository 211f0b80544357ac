import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './graphql-env.d.ts'

/** Writes a document whose data and variables are typed by `schema.graphql`. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { Date: string; DateTime: string }
  disableMasking: true
}>()

export type { ResultOf } from 'gql.tada'
