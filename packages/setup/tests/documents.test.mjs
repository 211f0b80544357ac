import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOfDocuments } from '../documents.mjs'

const schema = 'type Query { network(key: String!): Network } type Network { name: String! }'
const faults = (...files) => faultsOfDocuments(schema, files).faults

test('a document that asks for an unknown field is named with file and line, in a Markdown fence too', () => {
  const text = '# Guide\n\n```graphql\nquery {\n  network(key: "a") { title }\n}\n```\n'
  assert.deepEqual(faults({ file: 'guide.md', text }), ['guide.md:5: Cannot query field "title" on type "Network".'])
})

test('a fragment of one file may be spread in another', () => {
  const card = { file: 'Card.vue', text: '<script>\nconst card = graphql(`fragment Card on Network { name }`)\n</script>' }
  const view = { file: 'view.ts', text: 'graphql(`query V { network(key: "a") { ...Card } }`, [card])' }
  assert.deepEqual(faults(card, view), [])
  assert.deepEqual(faults(view), ['view.ts:1: Unknown fragment "Card".'])
})

test('a fault inside a fragment is told once, where the fragment stands', () => {
  const card = { file: 'Card.vue', text: '\n\ngraphql(`fragment Card on Network { title }`)' }
  const view = { file: 'view.ts', text: 'graphql(`query V { network(key: "a") { ...Card } }`)' }
  assert.deepEqual(faults(card, view), ['Card.vue:3: Cannot query field "title" on type "Network".'])
})

test('a document that cannot be parsed is a fault, one that defines types is left alone', () => {
  assert.equal(faults({ file: 'a.graphql', text: 'query {' }).length, 1)
  assert.deepEqual(faults({ file: 'b.md', text: '```graphql\ntype Extra { a: Int }\n```\n' }), [])
})
