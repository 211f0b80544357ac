import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { fragmentsOf } from './structure.ts'

/**
 * The response path of the field in whose arguments a faulty value stands, or whose argument takes a faulty variable.
 * Undefined when the error is about no value, or when it stands in a fragment, which has no one place.
 */
export const placeOf = (error: GraphQLError): string[] | undefined => {
  const node = error.nodes?.[0]
  const body = node?.loc?.source.body
  if (!node?.loc || !body || !isValue(node)) return undefined
  const variable = node.kind === Kind.VARIABLE_DEFINITION ? node.variable.name.value : null
  const { start } = node.loc
  let found: string[] | undefined
  const path: string[] = []
  const isMeant = (value: ASTNode) =>
    variable === null ? value.loc?.start === start : value.kind === Kind.VARIABLE && value.name.value === variable
  visit(parse(body), {
    FragmentDefinition: () => false,
    VariableDefinition: () => false,
    Field: {
      enter: ({ alias, name }) => {
        path.push((alias ?? name).value)
      },
      leave: () => {
        path.pop()
      },
    },
    Argument: ({ value }) => {
      if (!holds(value, isMeant)) return undefined
      found = [...path]
      return BREAK
    },
  })
  return found
}

/** Errors about a value in the document name the value. */
export const isAboutValue = (error: GraphQLError): boolean =>
  error.nodes?.length === 1 && isValue(error.nodes[0]!) && error.nodes[0]!.kind !== Kind.VARIABLE_DEFINITION

/** Whether a value is, or has within it, one that is meant. */
const holds = (value: ASTNode, isMeant: (node: ASTNode) => boolean): boolean => {
  let found = false
  visit(value, {
    enter: (inner) => {
      found = isMeant(inner)
      return found ? BREAK : undefined
    },
  })
  return found
}

const valueKinds: readonly string[] = [
  Kind.VARIABLE_DEFINITION,
  Kind.OBJECT_FIELD,
  Kind.STRING,
  Kind.INT,
  Kind.FLOAT,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.NULL,
]
const isValue = ({ kind }: ASTNode): boolean => valueKinds.includes(kind)

/** The fields of a document that stand at a response path. */
export const fieldsAt = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  path: readonly (string | number)[],
): readonly FieldNode[] => {
  const fragments = fragmentsOf(document)
  const fieldsNamed = (name: string, { selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value === name ? [selection] : []
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      return inner ? fieldsNamed(name, inner.selectionSet) : []
    })
  const names = path.filter((part) => typeof part === 'string')
  return names.reduce<{ selectionSet?: SelectionSetNode }[]>(
    (nodes, name) => nodes.flatMap(({ selectionSet }) => (selectionSet ? fieldsNamed(name, selectionSet) : [])),
    [operation],
  ) as FieldNode[]
}
