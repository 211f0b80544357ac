import { GraphQLError, type ValidationRule } from 'graphql'

/** Refuses kinds of operations that the schema does not have, before anything runs. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return
    const message = `There is no ${node.operation} in this schema yet. Ask with a query.`
    context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_USER_INPUT', operation: node.operation } }))
  },
})
