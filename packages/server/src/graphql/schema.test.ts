import { buildSchema, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { describe, expect, test } from 'vitest'
import { printed, unsaidIn } from './print.ts'
import { schema } from './schema.ts'

describe('The schema', () => {
  test('describes every type, field, argument and value, and every field names its policy', () => {
    expect(unsaidIn(schema())).toEqual([])
  })

  test('would say what is left unsaid', () => {
    const silent = new GraphQLSchema({
      query: new GraphQLObjectType({ name: 'Query', fields: { word: { type: GraphQLString, args: { of: { type: GraphQLString } } } } }),
    })
    expect(unsaidIn(silent)).toEqual([
      'Query has no description',
      'Query.word has no description',
      'Query.word has no policy',
      'Query.word(of:) has no description',
    ])
  })

  test('is printed the same way each time, and reads back as itself', () => {
    expect(printed(buildSchema(printed(schema())))).toBe(printed(schema()))
  })
})
