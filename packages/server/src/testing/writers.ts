import { documentedSet } from '@geflecht/demo'
import type { FactSet } from '@geflecht/domain'
import { type GraphQLInputObjectType, getNamedType, isUnionType } from 'graphql'
import { expect } from 'vitest'
import { schema } from '../graphql/schema.ts'
import { type Grant, thePublic, type Viewer } from '../rights/viewer.ts'
import { openStore, type Store } from '../store.ts'
import { loadFacts } from '../transfer/loadFacts.ts'
import type { TestPlace } from './places.ts'
import { type Answered, aServer, type TestServer } from './server.ts'

/** Who comes with which token: the roles of the rights matrix around Ratingen, and a coordinator who has nothing to do with it. */
const grants: Readonly<Record<string, readonly Grant[]>> = {
  admin: [{ role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }],
  coordinator: [{ role: 'COORDINATOR', scope: { kind: 'TERRITORY', key: 'ter.ratingen' } }],
  colleague: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.ratingen.ks' } }],
  elsewhere: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.olsberg.fh-ks' } }],
  partner: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: 'inst.ratingen.skf' } }],
  analyst: [{ role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }],
}

/** Those who may write nothing about Ratingen: by role, by place, or since they came with a token for reading. */
export const strangers = ['public', 'reader', 'analyst', 'elsewhere'] as const

interface Told {
  field: string | null
  about: string
  message: string
  english: string
}

/** A server with the documented facts that can be written to, with one person for each role; today is 2026-01-01. */
export interface Writers {
  store: Store
  server: TestServer
  /** Asks for a mutation in the name of one of them; gives the fields of the thing, of the conflict or of the refusal. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  does(token: string, mutation: string, input: object, fields?: string): Promise<any>
  /** Expects that a mutation is refused and that nothing is stored; gives the reasons. */
  refused(token: string, mutation: string, input: object): Promise<Told[]>
  /** Expects that a mutation is no answer but an error and that nothing is stored; gives its code. */
  denied(token: string, mutation: string, input: object): Promise<string>
  /** Expects that none of those who have nothing to say here can do it. */
  deniedToStrangers(mutation: string, input: object): Promise<void>
  /** Takes back the last edit of one of them. */
  undo(token: string): Promise<void>
  close(): Promise<void>
}

/** Opens it with the documented facts, or with these. */
export const writers = async (place: TestPlace, sets: readonly FactSet[] = [documentedSet]): Promise<Writers> => {
  const opened = await place.open()
  const store = await openStore(opened.place, () => new Date('2026-01-01T12:00:00Z'))
  for (const set of sets) await loadFacts(store.writer, 'test', set)
  const viewers: Record<string, Viewer> = { public: thePublic }
  for (const [id, held] of Object.entries(grants))
    viewers[id] = { account: { id, displayName: `Stelle ${id}` }, grants: held, mayWrite: true, through: 'test' }
  viewers.reader = { ...viewers.coordinator!, mayWrite: false }
  const server = await aServer({ atlas: store.atlas, log: store.log, writer: store.writer, viewers })
  const ask = (token: string, mutation: string, input: object, fields = ''): Promise<Answered> =>
    server.ask(documentOf(mutation, fields), { input }, { authorization: `Bearer ${token}` })
  const denied = async (token: string, mutation: string, input: object): Promise<string> => {
    const before = store.atlas.revision
    const { data, errors } = await ask(token, mutation, input)
    expect(data?.[mutation] ?? null, `${token}: ${mutation}`).toBeNull()
    expect(store.atlas.revision).toBe(before)
    return errors![0]!.extensions.code
  }
  return {
    store,
    server,
    async does(token, mutation, input, fields) {
      const { data, errors } = await ask(token, mutation, input, fields)
      expect(errors).toBeUndefined()
      return data[mutation]
    },
    async refused(token, mutation, input) {
      const before = store.atlas.revision
      const { data, errors } = await ask(token, mutation, input)
      expect(errors).toBeUndefined()
      expect(data[mutation], mutation).toMatchObject({ __typename: 'Refused' })
      expect(store.atlas.revision).toBe(before)
      const { problems } = data[mutation] as { problems: Told[] }
      for (const { message, english } of problems) expect(message, english).not.toBe(english)
      return problems
    },
    denied,
    async deniedToStrangers(mutation, input) {
      for (const token of strangers) {
        const code = await denied(token, mutation, input)
        if (token === 'public') expect(code, mutation).toBe('UNAUTHENTICATED')
        else expect(['FORBIDDEN', 'NOT_FOUND'], `${mutation}: ${token}`).toContain(code)
      }
    },
    async undo(token) {
      const { data, errors } = await server.ask('mutation { undo(input: {}) { __typename } }', {}, { authorization: `Bearer ${token}` })
      expect(errors).toBeUndefined()
      expect(data.undo.__typename).toBe('Edit')
    },
    async close() {
      await server.close()
      await store.close()
      await opened.discard()
    },
  }
}

/** A document for a mutation, with the fields of its thing and all that is said of conflicts and refusals. */
const documentOf = (mutation: string, fields: string): string => {
  const field = schema().getMutationType()!.getFields()[mutation]!
  const input = getNamedType(field.args[0]!.type) as GraphQLInputObjectType
  const result = getNamedType(field.type)
  const things = isUnionType(result) ? result.getTypes().filter(({ name }) => !['EditConflict', 'Refused'].includes(name)) : []
  return `mutation ($input: ${input.name}!) { ${mutation}(input: $input) { __typename
    ${things.map((thing) => `... on ${thing.name} { key ${'version' in thing.getFields() ? 'version' : ''} ${fields} }`).join(' ')}
    ... on EditConflict { message yours { version } theirs { version } conflicting: fields { field was yours theirs } }
    ... on Refused { problems { field about message english: message(language: EN) } } } }`
}
