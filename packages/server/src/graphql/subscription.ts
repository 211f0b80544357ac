import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { Viewer } from '../rights/viewer.ts'
import { type BugReport, faultAnswer } from './answerFault.ts'
import type { RequestContext } from './context.ts'
import { costOf } from './cost.ts'
import { limitExceeded, limits, structuralLimits } from './limits.ts'
import { nestedTooDeep } from './nesting.ts'

/** What a client sends to subscribe. */
export interface Asked {
  query: string
  operationName?: string | null
  variables?: Readonly<Record<string, unknown>> | null
}

/** A subscription that may run: what it follows, and how one event becomes the text that is sent. */
export interface Prepared {
  following: unknown
  /** Two that share it get the same texts for the same events. */
  key: string
  /** The execution result for one event, as JSON. */
  textOf(event: unknown): Promise<string>
}

export type Preparation = { prepared: Prepared } | { errors: readonly GraphQLFormattedError[] }

type Read = { document: DocumentNode } | { errors: readonly GraphQLError[] }

const mostDocumentsKept = 200

/** Subscriptions are held to the limits of HTTP; a document is parsed and validated once, however many clients send it. */
export const subscriptionDesk = (schema: GraphQLSchema, report: BugReport, contextOf: (viewer: Viewer) => RequestContext) => {
  const toFault = faultAnswer(report)
  const read = new LRUCache<string, Read>({ max: mostDocumentsKept })

  const documentOf = (query: string): Read => {
    const known = read.get(query) ?? readDocument(schema, query)
    read.set(query, known)
    return known
  }

  const prepare = async (asked: Asked, viewer: Viewer): Promise<Preparation> => {
    const refused = (errors: readonly unknown[]): Preparation => ({ errors: errors.map(toFault) })
    const tooDeep = nestedTooDeep(asked)
    if (tooDeep) return refused([tooDeep])
    const found = documentOf(asked.query)
    if ('errors' in found) return refused(found.errors)
    const { document } = found
    const operation = getOperationAST(document, asked.operationName)
    const wrong = operation ? problemOf(schema, document, operation, asked) : coded(unknownOperation, 'OPERATION_RESOLUTION_FAILURE')
    if (wrong || !operation) return refused([wrong])
    const variables = asked.variables ?? {}
    const stream = await createSourceEventStream({
      schema,
      document,
      operationName: operation.name?.value,
      variableValues: variables,
      contextValue: contextOf(viewer),
    })
    if (!(Symbol.asyncIterator in stream)) return refused(stream.errors!.map(asInput))
    const run = executor(schema, document, operation)
    return {
      prepared: {
        following: stream,
        key: JSON.stringify([viewer, asked.query, operation.name?.value, sharedVariables(document, operation, variables)]),
        async textOf(event) {
          const { data, errors } = await run(event, contextOf(viewer), variables)
          return JSON.stringify({ data, ...(errors && errors.length > 0 ? { errors: errors.map(toFault) } : {}) })
        },
      },
    }
  }
  return {
    prepare: (asked: Asked, viewer: Viewer): Promise<Preparation> =>
      prepare(asked, viewer).catch((bug: unknown) => ({ errors: [toFault(bug)] })),
  }
}

const unknownOperation = 'The document has no operation of this name, or several and none is named.'

const coded = (message: string, code: string): GraphQLError => new GraphQLError(message, { extensions: { code } })

/** What is noticed before any field is reached is about the variables, the client's input, as over HTTP. */
const asInput = (error: GraphQLError): GraphQLError => (error.path ? error : withCode(error, 'BAD_USER_INPUT'))

const readDocument = (schema: GraphQLSchema, query: string): Read => {
  try {
    const document = parse(query, { maxTokens: limits.tokens.allowed })
    const errors = validate(schema, document, [...specifiedRules, structuralLimits])
    return errors.length === 0 ? { document } : { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) }
  } catch (error) {
    return { errors: [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] }
  }
}

const withCode = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code, ...error.extensions },
  })

const problemOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { variables }: Asked,
): GraphQLError | null => {
  if (operation.operation !== 'subscription')
    return coded(`This socket carries subscriptions. Send a ${operation.operation} by POST to /graphql.`, 'BAD_USER_INPUT')
  const cost = costOf(schema, document, operation, variables ?? {})
  return cost > limits.cost.allowed ? limitExceeded('cost', cost, operation) : null
}

/** Compiled once an event has come: one that never sees any is cheaper without. */
const executor = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) => {
  let compiled: CompiledQuery | 'impossible' | null = null
  let seen = false
  return async (event: unknown, context: RequestContext, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult> => {
    if (seen && compiled === null) {
      const query = compileQuery(schema, document, operation.name?.value)
      compiled = isCompiledQuery(query) ? query : 'impossible'
    }
    seen = true
    if (compiled !== null && compiled !== 'impossible') return (await compiled.query(event, context, variables)) as ExecutionResult
    return execute({
      schema,
      document,
      operationName: operation.name?.value,
      rootValue: event,
      contextValue: context,
      variableValues: variables,
    })
  }
}

/** The variables that can change what is sent: not the one that only says after which revision to begin. */
const sharedVariables = (
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): [string, unknown][] => {
  const uses = new Map<string, number>()
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void uses.set(name.value, (uses.get(name.value) ?? 0) + 1),
  })
  const beginnings = selectionSet.selections.flatMap((field) =>
    field.kind === Kind.FIELD
      ? (field.arguments ?? []).flatMap(({ name, value }) =>
          name.value === 'since' && value.kind === Kind.VARIABLE ? [value.name.value] : [],
        )
      : [],
  )
  const own = beginnings.filter((name) => uses.get(name) === 1)
  return Object.entries(variables)
    .filter(([name]) => !own.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
