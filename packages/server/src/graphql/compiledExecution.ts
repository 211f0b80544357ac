import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { HeaderMap } from '@apollo/server'
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { faultAnswer, type BugReport } from './answerFault.ts'
import type { RequestContext } from './context.ts'
import { fieldsAt } from './place.ts'

const mostKept = 500

export interface CompiledExecution {
  plugin: ApolloServerPlugin<RequestContext>
  /** How many documents are kept compiled. */
  size(): number
}

/**
 * Runs operations as compiled functions. A document is compiled when it is seen for the second time: those that are sent once only are
 * cheaper without. What cannot be compiled, and what is wrong with a request before it runs, is left to the standard executor.
 */
export const compiledExecution = (schema: GraphQLSchema, report: BugReport): CompiledExecution => {
  const seen = new LRUCache<string, true>({ max: mostKept * 4 })
  const compiled = new LRUCache<string, CompiledQuery | 'impossible'>({ max: mostKept })
  const toFault = faultAnswer(report)

  const compiledFor = (context: Operation): CompiledQuery | null => {
    const key = `${context.queryHash} ${context.request.operationName ?? ''}`
    const known = compiled.get(key)
    if (known) return known === 'impossible' ? null : known
    if (!seen.has(key)) {
      seen.set(key, true)
      return null
    }
    const query = compileQuery(schema, context.document, context.request.operationName ?? undefined)
    compiled.set(key, isCompiledQuery(query) ? query : 'impossible')
    return isCompiledQuery(query) ? query : null
  }

  const run = async (context: Operation) => {
    const query = compiledFor(context)
    if (!query) return null
    const { data, errors } = (await query.query(undefined, context.contextValue, context.request.variables ?? {})) as ExecutionResult
    if (data === undefined) return null
    const singleResult = {
      data,
      ...(errors && errors.length > 0 ? { errors: errors.map((error) => toFault(asThrown(error, context))) } : {}),
    }
    return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single' as const, singleResult } }
  }
  return { plugin: { requestDidStart: async () => ({ responseForOperation: run }) }, size: () => compiled.size }
}

type Operation = Pick<GraphQLRequestContext<RequestContext>, 'request' | 'contextValue' | 'queryHash' | 'operation'> & {
  document: DocumentNode
}

/** An error of the compiled function as the standard executor would give it. */
const asThrown = (error: GraphQLError, { document, operation }: Operation): GraphQLError => {
  const original = error.originalError ?? undefined
  return new GraphQLError(error.message, {
    nodes: operation && error.path ? fieldsAt(document, operation, error.path) : error.nodes,
    path: error.path,
    originalError: original ?? error,
    extensions: original instanceof GraphQLError ? original.extensions : error.extensions,
  })
}
