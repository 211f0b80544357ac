import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aServer, type Answered, type TestServer } from '../testing/server.ts'

describe('Bad input is answered with its code, the place and what would be right', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer()
  })
  afterAll(() => server.close())

  /** One fault, the same the first time and compiled, and never with a stack. */
  const faultOf = async (query: string, variables?: Record<string, unknown>) => {
    const answers: Answered[] = []
    for (let i = 0; i < 3; i++) answers.push(await server.ask(query, variables))
    for (const answer of answers) {
      expect(answer.errors).toHaveLength(1)
      expect(JSON.stringify(answer)).not.toMatch(/node_modules|\.ts:|stacktrace/)
      expect(answer.errors![0]).toEqual(answers[0]!.errors![0])
      expect(answer.data ?? null).toEqual(answers[0]!.data ?? null)
    }
    expect(server.bugs).toEqual([])
    return answers[0]!.errors![0]!
  }

  test('unknown keys are not found, and the message says what was asked and where keys stand', async () => {
    const asked: Record<string, [string, string]> = {
      '{ network(key: "net.nowhere") { key } }': ['network', 'net.nowhere'],
      '{ institution(key: "inst.nobody") { key } }': ['institution', 'inst.nobody'],
      '{ territory(key: "ter.atlantis") { key } }': ['territory', 'ter.atlantis'],
      '{ territory(ags: "99999999") { key } }': ['territory', '99999999'],
      '{ meeting(key: "evt.never") { key } }': ['meeting', 'evt.never'],
      '{ source(key: "S999") { key } }': ['source', 'S999'],
      '{ node(id: "fzzzz") { key } }': ['node', 'fzzzz'],
      '{ node(id: "Sector:magic") { key } }': ['node', 'Sector:magic'],
    }
    for (const [query, [field, key]] of Object.entries(asked)) {
      const { message, path, extensions } = await faultOf(query)
      expect(extensions.code).toBe('NOT_FOUND')
      expect(path).toEqual([field])
      expect(message).toContain(`“${key}”. `)
    }
  })

  test('a malformed date says what a date looks like, as a variable and in the document', async () => {
    const inVariable = await faultOf('query Q($asOf: Date) { later: network(key: "net.ratingen.ks", asOf: $asOf) { key } }', {
      asOf: '2026-02-30',
    })
    const inDocument = await faultOf('{ later: network(key: "net.ratingen.ks", asOf: "1.1.2026") { key } }')
    for (const { message, path, extensions } of [inVariable, inDocument]) {
      expect(extensions.code).toBe('BAD_USER_INPUT')
      expect(path).toEqual(['later'])
      expect(message).toContain('YYYY-MM-DD, for example 2026-01-01')
    }
    const instant = await faultOf('{ network(key: "net.ratingen.ks", knownAt: "yesterday") { key } }')
    expect(instant).toMatchObject({ path: ['network'], extensions: { code: 'BAD_USER_INPUT' } })
    expect(instant.message).toContain('2026-01-01T09:30:00Z')
  })

  test('data about a person and markup are not repeated, wherever they stand', async () => {
    const person = 'Kim Beispiel, geb. 03.05.2015'
    for (const text of [person, '<script>alert(1)</script>', 'kim@example.org', 'Tel. 0171 1234567']) {
      const faults = [
        await faultOf('query Q($key: String!) { network(key: $key) { key } }', { key: text }),
        await faultOf('query Q($asOf: Date) { network(key: "net.ratingen.ks", asOf: $asOf) { key } }', { asOf: text }),
        await faultOf('query Q($filter: InstitutionFilter) { institutions(first: 1, filter: $filter) { totalCount } }', {
          filter: { text, colour: 'red' },
        }),
      ]
      for (const { message, extensions } of faults) {
        expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(extensions.code)
        expect(message).not.toContain(text.slice(0, 10))
        expect(message).toContain('not repeated')
      }
    }
  })

  test('a first of 0 or 101, neither first nor last, both, and a cursor that is none', async () => {
    const paging: Record<string, RegExp> = {
      'first: 0': /first is 0\. It has to be from 1 to 100/,
      'first: 101': /first is 101\. It has to be from 1 to 100/,
      'last: -3': /last is -3\. It has to be from 1 to 100/,
      '': /Neither first nor last/,
      'first: 1, last: 1': /Both first and last/,
      'first: 1, after: "nonsense"': /no cursor/,
    }
    for (const [asked, message] of Object.entries(paging)) {
      for (const field of ['institutions', 'networks']) {
        const fault = await faultOf(`{ ${field}${asked ? `(${asked})` : ''} { totalCount } }`)
        expect(fault).toMatchObject({ path: [field], extensions: { code: 'BAD_USER_INPUT' } })
        expect(fault.message).toMatch(message)
      }
    }
    const deep = await faultOf('{ network(key: "net.ratingen.ks") { key gaps(first: 101) { totalCount } } }')
    expect(deep.path).toEqual(['network', 'gaps'])
  })

  test('an unknown template, rule, kind of tie, sector and type name what there is', async () => {
    const asked: Record<string, [(string | number)[], RegExp]> = {
      '{ network(key: "net.ratingen.ks") { coverage(template: "tpl.none") { score } } }': [
        ['network', 'coverage'],
        /The templates are tpl\.kkg-3-2\.2021, /,
      ],
      '{ network(key: "net.ratingen.ks") { gaps(first: 5, rules: ["G31"]) { totalCount } } }': [['network', 'gaps'], /G01 to G30/],
      '{ network(key: "net.ratingen.ks") { graph(ties: [FRIENDSHIP]) { revision } } }': [
        ['network', 'graph'],
        /"FRIENDSHIP" does not exist in "TieKind"/,
      ],
      '{ institutions(first: 5, filter: { sectors: ["magic"] }) { totalCount } }': [['institutions'], /no sector “magic”.*sectors lists/],
      '{ institutions(first: 5, filter: { types: ["wizard"] }) { totalCount } }': [['institutions'], /no institution type “wizard”/],
      '{ networks(first: 5, filter: { kinds: ["X"] }) { totalCount } }': [['networks'], /networkKinds lists/],
      '{ regionLinks(land: "NRW", level: KREIS) { linked } }': [['regionLinks'], /two-digit official key, for example 05/],
      '{ territory { key } }': [['territory'], /key or by ags/],
      '{ territory(ags: "123") { key } }': [['territory'], /eight digits/],
    }
    for (const [query, [path, message]] of Object.entries(asked)) {
      const fault = await faultOf(query)
      expect(fault).toMatchObject({ path, extensions: { code: 'BAD_USER_INPUT' } })
      expect(fault.message).toMatch(message)
    }
    const variable = await faultOf('query Q($ties: [TieKind!]) { network(key: "net.ratingen.ks") { graph(ties: $ties) { revision } } }', {
      ties: ['FRIENDSHIP'],
    })
    expect(variable).toMatchObject({ path: ['network', 'graph'], extensions: { code: 'BAD_USER_INPUT' } })
  })

  test('a path has one thing at each end', async () => {
    const ask = (from: string) =>
      faultOf(`{ path(from: ${from}, to: { institution: "inst.ratingen.familiengericht" }, ties: [COOPERATION]) { length } }`)
    expect((await ask('{}')).message).toMatch(/from names nobody/)
    expect((await ask('{ institution: "inst.ratingen.polizei", type: "jugendamt" }')).message).toMatch(/more than one/)
    expect((await ask('{ territory: "ter.ratingen" }')).message).toMatch(/from names nobody/)
    expect((await ask('{ profession: "prof.none", territory: "ter.ratingen" }')).message).toMatch(/no profession “prof.none”/)
    expect((await ask('{ institution: "inst.nobody" }')).extensions.code).toBe('NOT_FOUND')
  })

  test('a document that GraphQL itself refuses keeps GraphQL’s own codes and words', async () => {
    expect(await faultOf('{ network(key: "x") { nmae } }')).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
    expect(await faultOf('{ network(')).toMatchObject({ extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
    expect(await faultOf('query A { revision } query B { revision }')).toMatchObject({
      extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
    })
  })
})
