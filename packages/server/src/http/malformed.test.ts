import { expect, test } from 'vitest'
import { aServer } from '../testing/server.ts'

test('Malformed requests are answered with a code and a sentence, whatever they are, and none of them is a bug', async () => {
  const server = await aServer()
  const ok = '{ revision }'
  const bodies: unknown[] = [
    null,
    1,
    'text',
    [],
    [{ query: ok }],
    {},
    { query: null },
    { query: 7 },
    { query: '' },
    { query: ok, variables: 'x' },
    { query: ok, variables: [1] },
    { query: ok, operationName: 7 },
    { query: ok, operationName: 'Missing' },
    { query: ok, extensions: 'x' },
    { query: ok, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    { query: 'mutation { revision }' },
    { query: 'subscription { revision }' },
    { query: 'query Q($a: Nothing) { revision }' },
    { query: 'query Q($a: Int!) { sources { key } networks(first: $a) { totalCount } }' },
    { query: 'query Q($a: Int) { networks(first: $a) { totalCount } }', variables: { a: 'x' } },
    { query: 'query Q($a: Int) { networks(first: $a) { totalCount } }', variables: { a: 1e300 } },
    { query: 'query Q($f: InstitutionFilter) { institutions(first: 1, filter: $f) { totalCount } }', variables: { f: { nothing: 1 } } },
    { query: '{ __proto__: revision constructor: today }' },
    { query: '{ network(key: "__proto__") { key } }' },
    { query: '{ node(id: "constructor:__proto__") { key } }' },
    { query: '{ node(id: "TemplateItem:") { key } }' },
    { query: '{ node(id: "CoverageItem:net.ratingen.ks") { key } }' },
    { query: '{ node(id: "Gap::::") { key } }' },
    { query: '{ network(key: "net.ratingen.ks", asOf: "0001-01-01") { key } }' },
    { query: '{ network(key: "net.ratingen.ks", asOf: "9999-12-31") { status circle { basis } } }' },
    { query: '{ search(text: "\\u0000 \\ud83d\\ude00 %_*", first: 1) { totalCount } }' },
    { query: `{ search(text: "${'x'.repeat(300)}", first: 1) { totalCount } }` },
    { query: '{ institutions(first: 1, after: "W10") { totalCount } }' },
    { query: '{ institutions(first: 1, after: "WzEsMiwzXQ") { totalCount } }' },
  ]
  for (const body of bodies) {
    const sent = JSON.stringify(body)
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', body: sent, headers: { 'content-type': 'application/json' } })
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }
    expect(response.status, sent).toBeLessThan(500)
    if (!errors) expect(data, sent).toBeTruthy()
    for (const { message, extensions } of errors ?? []) {
      expect(extensions?.code, `${sent} ${message}`).toMatch(/^[A-Z_]+$/)
      expect(extensions.code, sent).not.toBe('INTERNAL_SERVER_ERROR')
    }
  }
  expect(server.bugs).toEqual([])
  await server.close()
})
