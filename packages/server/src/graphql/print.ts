import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import type { FieldExtensions } from './field.ts'

/** The schema as it is kept in `schema.graphql`: sorted, with descriptions. */
export const printed = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`

/** What the schema leaves unsaid: types, fields, arguments and values without a description, fields without a policy. Empty when all is said. */
export const unsaidIn = (schema: GraphQLSchema): string[] => Object.values(schema.getTypeMap()).flatMap(unsaidOf)

type NamedType = ReturnType<GraphQLSchema['getTypeMap']>[string]

const unsaidOf = (type: NamedType): string[] => {
  if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return []
  const unsaid = type.description ? [] : [`${type.name} has no description`]
  if (isEnumType(type))
    return [
      ...unsaid,
      ...type
        .getValues()
        .filter(isSilent)
        .map(({ name }) => `${type.name}.${name} has no description`),
    ]
  if (isInputObjectType(type))
    return [
      ...unsaid,
      ...Object.values(type.getFields())
        .filter(isSilent)
        .map(({ name }) => `${type.name}.${name} has no description`),
    ]
  if (!isObjectType(type) && !isInterfaceType(type)) return unsaid
  return [
    ...unsaid,
    ...Object.values(type.getFields()).flatMap((field) => [
      ...(isSilent(field) ? [`${type.name}.${field.name} has no description`] : []),
      ...((field.extensions as Partial<FieldExtensions>).policy ? [] : [`${type.name}.${field.name} has no policy`]),
      ...field.args.filter(isSilent).map(({ name }) => `${type.name}.${field.name}(${name}:) has no description`),
    ]),
  ]
}

const isSilent = ({ description }: { description?: string | null }): boolean => !description
