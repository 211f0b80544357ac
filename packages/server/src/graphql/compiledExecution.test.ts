import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentedSet } from '@geflecht/demo'
import { execute, getIntrospectionQuery, parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { describe, expect, test } from 'vitest'
import { AccountDirectory } from '../account/index.ts'
import { theProgram } from '../rights/viewer.ts'
import { ChangeReader } from '../change/changeReader.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aServer, noHistory } from '../testing/server.ts'
import type { RequestContext } from './context.ts'
import { schema } from './schema.ts'

const contract = join(import.meta.dirname, '../../contract')
const context = (): RequestContext => {
  const atlas = atlasOf(documentedSet)
  return {
    atlas,
    atlasKnownAt: async () => atlas,
    changes: new ChangeReader(atlas, noHistory),
    today: '2026-01-01',
    viewer: theProgram,
    writer: null,
    accounts: new AccountDirectory(),
    accountKeeper: null,
    edit: { name: null, next: 0 },
    gone: null,
    answer: { repeatable: false },
  }
}

const variables = {
  network: 'net.ratingen.ks',
  text: 'jugend',
  land: '05',
  level: 'KREIS',
  from: { institution: 'inst.ratingen.polizei' },
  to: { type: 'jugendamt', territory: 'ter.ratingen' },
  ties: ['COOPERATION', 'CO_ATTENDANCE', 'CO_MEMBERSHIP'],
  filter: { text: 'ratingen' },
  territory: 'ter.nrw',
  endsBefore: '2030-01-01',
  since: 1,
}
const days = { from: '2022-01-01', to: '2024-01-01' }
const declared = (query: string) =>
  Object.fromEntries(
    Object.entries({ ...variables, ...(query.includes('networkDiff') ? days : {}) }).filter(([name]) => query.includes(`$${name}:`)),
  )

const everything = `{
  territory(key: "ter.kreis-mettmann") {
    ...Known ancestors { key } children { key name } neighbours { key }
    networks(includeSubtree: true) { ...Known status kind { label } legalBasis { citation verificationNote(language: EN) } coordination { host { name } functionTitle fte } bodies { kind } memberships { status }
      circle { basis institutions { ...Known name legalName professions { key } serviceArea { key } parent { key } coordinates { key } participations { role { attends } meeting { title startsOn } } cooperations { level form { key } confirmed from { key } } statements { text source { title } } } }
      meetings(first: 10) { edges { node { title organisers { name } participations { headcount institution { name } } provenance { source { key } } } } }
      gaps(last: 20) { bySeverity { severity count } byRule { rule { id } count } edges { node { title message(language: EN) grounds { citation verificationNote norm { key } template { key } } evidence { statement confidence } scope { __typename } subjects { __typename ... on TemplateItem { label anyOf { key } } } } } } }
    institutions(first: 10, includeSubtree: true) { totalCount facets { sectors { sector { label } count } } edges { node { type { label sector { key } } } } }
    agreements(first: 10, includeSubtree: true) { edges { node { ...Known status daysLeft parties { ...Known institution { name(language: EN) } } } } }
    gaps(first: 30) { totalCount edges { cursor node { key } } pageInfo { hasNextPage } }
  }
  sources { key statements { kind text(language: EN) subject { __typename key } } }
  node(id: "Sector:justiz") { __typename ... on Term { label(language: EN) } }
}
fragment Known on Fact { __typename id key validFrom validFromPrecision validTo validToPrecision version provenance { confidence lastConfirmedOn source { title url publishedOn } } }`

describe('A compiled document answers exactly like the standard executor', () => {
  const documents = Object.fromEntries(
    readdirSync(contract)
      .filter((name) => name.endsWith('.graphql') && name !== 'changed.graphql')
      .map((name) => [name, readFileSync(join(contract, name), 'utf8')] as const)
      // What is run twice must change nothing.
      .filter(([, text]) => !text.includes('mutation ')),
  )
  const faulty =
    '{ a: network(key: "net.nowhere") { key } b: network(key: "net.ratingen.ks") { key coverage(template: "tpl.none") { score } } }'
  const conditional =
    'query C($with: Boolean = false) { network(key: "net.ratingen.ks") { key name @include(if: $with) kind @skip(if: $with) { key } } }'

  for (const [name, query] of Object.entries({ ...documents, everything, faulty, conditional, introspection: getIntrospectionQuery() })) {
    test(name, async () => {
      const document = parse(query)
      const compiled = compileQuery(schema(), document)
      if (!isCompiledQuery(compiled)) throw new Error('cannot be compiled')
      const standard = await execute({ schema: schema(), document, contextValue: context(), variableValues: declared(query) })
      const result = await compiled.query(undefined, context(), declared(query))
      const told = ({ data, errors }: typeof standard) => ({
        data: JSON.parse(JSON.stringify(data)),
        errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })),
      })
      expect(told(result as typeof standard)).toEqual(told(standard))
    })
  }

  test('is compiled when it is seen for the second time, and what differs only in its variables is compiled once', async () => {
    const server = await aServer()
    const compiled = async () =>
      Number(/^geflecht_documents_compiled (\d+)$/m.exec(await (await fetch(`${server.url}/metrics`)).text())![1])
    const ask = (key: string) => server.ask('query N($key: String!) { network(key: $key) { key } }', { key })
    await ask('net.ratingen.ks')
    expect(await compiled()).toBe(0)
    await ask('net.olsberg.fh-ks')
    await ask('net.brilon.fh-ks')
    expect(await compiled()).toBe(1)
    await server.close()
  })
})
