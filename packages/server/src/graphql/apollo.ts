import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { type BugReport, faultAnswer } from './answerFault.ts'
import { type CompiledExecution, compiledExecution } from './compiledExecution.ts'
import type { RequestContext } from './context.ts'
import { costOf } from './cost.ts'
import { limitExceeded, limits, structuralLimits } from './limits.ts'
import { knownOperations } from './operations.ts'

/** The GraphQL server, without a way in: limits, execution, faults. */
export const graphqlServer = (
  schema: GraphQLSchema,
  report: BugReport,
): { apollo: ApolloServer<RequestContext>; compiled: CompiledExecution } => {
  const toFault = faultAnswer(report)
  const compiled = compiledExecution(schema, report)
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens.allowed },
    validationRules: [knownOperations, structuralLimits],
    formatError: (formatted, error) =>
      toFault(error instanceof GraphQLError ? error : new GraphQLError(formatted.message, { originalError: error as Error })),
    plugins: [...withoutExtras(), costLimit(schema), compiled.plugin, repeatableAnswers],
  })
  return { apollo, compiled }
}

/** What Apollo adds by itself: some of it would wrap every resolver, some of it speaks to others. */
const withoutExtras = () => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
]

/** Counts the cost of an operation when its variables are known. */
const costLimit = (schema: GraphQLSchema): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      const cost = operation ? costOf(schema, document, operation, request.variables ?? {}) : 0
      if (cost > limits.cost.allowed) throw limitExceeded('cost', cost, operation)
    },
  }),
})

/** Queries that were answered without an error may be answered again in the same words. */
const repeatableAnswers: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ operation, response, contextValue }) => {
      const { body } = response
      contextValue.answer.repeatable =
        operation?.operation === 'query' && !contextValue.answer.momentary && body.kind === 'single' && !body.singleResult.errors
    },
  }),
}
