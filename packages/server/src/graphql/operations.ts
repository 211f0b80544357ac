import { GraphQLError, type ValidationRule } from 'graphql'

/** Refuses kinds of operations that are not answered over HTTP, before anything runs. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    const known = context.getSchema().getRootType(node.operation)
    if (known && node.operation !== 'subscription') return
    const message = known
      ? 'A subscription is answered over a WebSocket at /graphql with the protocol graphql-transport-ws. By POST, ask `changes`.'
      : `There is no ${node.operation} in this schema yet. Ask with a query.`
    context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_USER_INPUT', operation: node.operation } }))
  },
})
