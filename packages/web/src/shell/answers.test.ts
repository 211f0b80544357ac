import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql'
import { expect, test } from 'vitest'
import { isPieced } from './clients.ts'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../schema.graphql'), 'utf8'))
const modules = import.meta.glob<Record<string, unknown>>('../**/*.documents.ts', { eager: true })
const isDocument = (value: unknown): value is DocumentNode => (value as DocumentNode | null)?.kind === Kind.DOCUMENT

/** Has an identity by which the cache merges what several queries tell of it. */
const isKept = (type: GraphQLNamedType) => !(isObjectType(type) || isInterfaceType(type)) || 'id' in type.getFields()

/** What of each part without an identity is asked by each query: place, then query, then what it asks there. */
const asked = new Map<string, Map<string, string>>()

for (const document of Object.values(modules).flatMap((module) => Object.values(module).filter(isDocument))) {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query')
      walk(definition.selectionSet, schema.getQueryType()!, definition.name!.value)

  function fieldsIn(selections: SelectionSetNode, on: GraphQLNamedType): [FieldNode, GraphQLNamedType][] {
    return selections.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [[selection, on] as [FieldNode, GraphQLNamedType]]
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!
      return fieldsIn(part.selectionSet, part.typeCondition ? schema.getType(part.typeCondition.name.value)! : on)
    })
  }
  function typeOf(field: FieldNode, on: GraphQLNamedType) {
    return isObjectType(on) || isInterfaceType(on) ? on.getFields()[field.name.value]?.type : undefined
  }
  /** All that is asked of a part down to things with an identity. */
  function shape(selections: SelectionSetNode, on: GraphQLNamedType): string {
    const parts = fieldsIn(selections, on).map(([field, of]) => {
      const type = typeOf(field, of)
      const inner = type && field.selectionSet && !isKept(getNamedType(type)) ? `{${shape(field.selectionSet, getNamedType(type))}}` : ''
      return `${field.name.value}(${field.arguments?.map(print).join()})${inner}`
    })
    return [...new Set(parts)].sort().join(' ')
  }
  /** `inside` a part that is put together whole. */
  function walk(selections: SelectionSetNode, on: GraphQLNamedType, query: string, inside = false): void {
    for (const [field, of] of fieldsIn(selections, on)) {
      const type = typeOf(field, of)
      if (!type || !field.selectionSet || !isCompositeType(getNamedType(type))) continue
      const named = getNamedType(type)
      if (!isKept(named) && !inside && !isPieced(of.name, field.name.value, named.name)) {
        const place = `${of.name}.${field.name.value}(${field.arguments?.map(print).sort().join()})`
        asked.set(place, (asked.get(place) ?? new Map<string, string>()).set(query, shape(field.selectionSet, named)))
      } else walk(field.selectionSet, named, query, !isKept(named))
    }
  }
}

// Else the answer to one query takes away what another had put there, which is then asked again, each time.
test('queries that ask for the same part without an identity ask the same of it, or the cache merges it', () => {
  const clashing = [...asked].filter(([, by]) => new Set(by.values()).size > 1)
  expect(clashing.map(([place, by]) => [place, ...by])).toEqual([])
})
