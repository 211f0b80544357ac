import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { FieldExtensions } from './field.ts'
import { fragmentsOf } from './structure.ts'

type Variables = Readonly<Record<string, unknown>>

/**
 * How many values the answer to an operation could hold: each field counts once for every item of the lists around it.
 * A connection has as many items as `first` or `last` asks for, another list as many as its field is declared with.
 * Where an interface or a union stands, the dearest of its types counts: a thing is one of them, never all at once.
 * Introspection is bounded by GraphQL's own rules and counts as its fields.
 */
export const costOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): number => {
  const fragments = fragmentsOf(document)
  const known = new Map<SelectionSetNode, Map<string, number>>()

  /** Each set of selections is counted once for each type and page. */
  const ofSelections = (set: SelectionSetNode, typeName: string, page: number): number => {
    const costs = known.get(set) ?? new Map<string, number>()
    known.set(set, costs)
    const place = `${typeName} ${page}`
    const cost = costs.get(place) ?? dearest(set, typeName, page)
    costs.set(place, cost)
    return cost
  }

  const dearest = (set: SelectionSetNode, typeName: string, page: number): number => {
    const type = schema.getType(typeName)
    if (!isAbstractType(type)) return ofSelectionsIn(set, typeName, page)
    return Math.max(0, ...schema.getPossibleTypes(type).map(({ name }) => ofSelections(set, name, page)))
  }

  const ofSelectionsIn = ({ selections }: SelectionSetNode, typeName: string, page: number): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, typeName, page)
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      const applies = fragment && isOf(schema, typeName, fragment.typeCondition?.name.value)
      return sum + (applies ? ofSelections(fragment.selectionSet, typeName, page) : 0)
    }, 0)

  const ofField = (node: FieldNode, typeName: string, page: number): number => {
    const field = fieldOf(schema, typeName, node.name.value)
    if (!node.selectionSet) return 1
    const inner = ofSelections(node.selectionSet, field ? getNamedType(field.type).name : '', field ? pageSize(field, node, variables) : 1)
    return 1 + inner * (field ? itemsOf(field, page) : 1)
  }

  const root = schema.getRootType(operation.operation)
  return ofSelections(operation.selectionSet, root?.name ?? '', 1)
}

/** Whether a thing of this object type is also of the type that a fragment asks for. */
const isOf = (schema: GraphQLSchema, typeName: string, condition: string | undefined): boolean => {
  if (condition === undefined || condition === typeName) return true
  const [type, asked] = [schema.getType(typeName), schema.getType(condition)]
  return isAbstractType(asked) && isObjectType(type) && schema.isSubType(asked, type)
}

type Field = GraphQLField<unknown, unknown>

const fieldOf = (schema: GraphQLSchema, typeName: string, name: string): Field | undefined => {
  const type = schema.getType(typeName)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

/** Items of a list; the edges of a connection are as many as its page. */
const itemsOf = (field: Field, page: number): number => {
  if (!isListType(getNullableType(field.type))) return 1
  return field.name === 'edges' ? page : ((field.extensions as Partial<FieldExtensions>).size ?? 1)
}

/** As many items as a connection is asked for; more than 100 is refused elsewhere. */
const pageSize = (field: Field, node: FieldNode, variables: Variables): number => {
  if (!field.args.some(({ name }) => name === 'first')) return 1
  const sizes = ['first', 'last'].map((name) => argument(node, name, variables)).filter((size) => typeof size === 'number')
  return Math.min(100, Math.max(1, ...sizes))
}

const argument = (node: FieldNode, name: string, variables: Variables): unknown => {
  const value = node.arguments?.find((one) => one.name.value === name)?.value
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] ?? 100
  return value?.kind === Kind.INT ? Number(value.value) : undefined
}
