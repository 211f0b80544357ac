import { isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { conceptNames, concepts } from '../fact/concepts.ts'
import { schema } from '../graphql/schema.ts'
import { typeNameOf } from '../graphql/subject.ts'
import { fieldOfColumn, wholesOf } from './schemaWords.ts'

const fieldsOf = (typeName: string) => {
  const type = schema().getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`)
  return type.getFields()
}

describe('Changes name fields as the schema does', () => {
  schema()
  for (const concept of conceptNames) {
    const typeName = typeNameOf(concept)
    if (typeName === null) continue
    test(`every column of ${typeName} is shown by a field of it, or said to be shown by none`, () => {
      const fields = Object.keys(concepts[concept])
        .map((column) => fieldOfColumn(concept, column))
        .filter((field) => field !== null)
      expect(Object.keys(fieldsOf(typeName))).toEqual(expect.arrayContaining(fields))
    })
  }
  test('every part is shown by a field of its whole', () => {
    const shown = new Set(Object.values(schema().getTypeMap()).flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : [])))
    const wanted = Object.entries(wholesOf).filter(([part]) => part !== 'agreementParty' || typeNameOf('agreementParty') !== null)
    for (const [, wholes] of wanted) for (const { field } of wholes) expect(shown).toContain(field)
  })
})
