import type { GraphQLSchema } from 'graphql'

/** The schema, for what the schema itself is made of; there from the first request on. */
export const madeSchema: { current: GraphQLSchema | null } = { current: null }
