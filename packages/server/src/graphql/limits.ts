import { GraphQLError, type ASTNode, type ValidationRule } from 'graphql'
import { structureReader } from './structure.ts'

export interface Limit {
  /** What has too many of it, where it is not the document. */
  of?: string
  /** What is counted, as errors call it. */
  counts: string
  allowed: number
  /** What a client that exceeds it should do. */
  instead: string
}

/** How much one document may ask for. The introspection query of common tools fits. */
export const limits = {
  tokens: { counts: 'tokens', allowed: 4000, instead: 'Split the document, or name repeated parts as a fragment.' },
  nesting: {
    counts: 'brackets within brackets',
    allowed: 64,
    instead: 'Pass values as variables, and ask for the inner part by key or node(id:).',
  },
  variables: {
    of: 'The variables have',
    counts: 'lists and objects within each other',
    allowed: 32,
    instead: 'No argument takes values nested so deep.',
  },
  depth: { counts: 'fields within fields', allowed: 16, instead: 'Ask for the inner part in a request of its own, by key or node(id:).' },
  fields: { counts: 'fields', allowed: 1000, instead: 'Ask for fewer fields, or split the document.' },
  aliases: { counts: 'aliases', allowed: 100, instead: 'Send several requests, or use a field that answers a list.' },
  cost: {
    counts: 'values that the answer could hold',
    allowed: 50_000,
    instead: 'Lower first or last, or ask for inner lists in a request of their own.',
  },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits

/** Says which limit was exceeded, by how much, and what to do. */
export const limitExceeded = (name: LimitName, found: number | null, node?: ASTNode): GraphQLError => {
  const { of, counts, allowed, instead }: Limit = limits[name]
  return new GraphQLError(
    `${of ?? 'The document has'} ${found === null ? 'too many' : shown(found)} ${counts}; ${shown(allowed)} are allowed. ${instead}`,
    {
      ...(node ? { nodes: node } : {}),
      extensions: { code: 'BAD_USER_INPUT', limit: { name, allowed, found }, http: { status: 400 } },
    },
  )
}

const shown = (count: number): string => (count > 1e15 ? 'more than 10^15' : new Intl.NumberFormat('en').format(count))

/** Depth, breadth and aliases of each operation. Cost is counted later, when the variables are known. */
export const structuralLimits: ValidationRule = (context) => {
  const measure = structureReader(context.getDocument())
  return {
    OperationDefinition(node) {
      const structure = measure(node.selectionSet)
      for (const name of ['depth', 'fields', 'aliases'] as const) {
        if (structure[name] > limits[name].allowed) context.reportError(limitExceeded(name, structure[name], node))
      }
      return false
    },
  }
}
