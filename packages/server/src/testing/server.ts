import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { documentedSet } from '@geflecht/demo'
import type { Accounts } from '../account/index.ts'
import type { Atlas } from '../atlas/atlas.ts'
import type { BoundariesOf } from '../boundary/boundaries.ts'
import { startServer } from '../http/serve.ts'
import { usualSocketPatience } from '../http/sockets.ts'
import type { History } from '../log/history.ts'
import type { Relay } from '../presence/relay.ts'
import { theProgram, type Viewer } from '../rights/viewer.ts'
import type { Writer } from '../log/writer.ts'
import { atlasOf } from './atlasOf.ts'

/** An answer as it came over HTTP. */
export interface Answered {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  data: any
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> & { code: string } }[] | undefined
}

export interface TestServer {
  url: string
  atlas: Atlas
  /** Bugs that the server reported. */
  bugs: unknown[]
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answered>
  close(): Promise<void>
}

/** A log without a past, for an Atlas that was made without a database. */
export const noHistory: History = {
  revisionAt: async () => 0,
  revisionsBetween: async function* () {},
  removed: async () => new Map(),
  countSince: async () => 0,
  latestOfFacts: async () => [],
  latestOfConcepts: async () => [],
  changesIn: async () => [],
  removedFrom: async () => [],
  latestOf: async () => [],
  follow: () => () => {},
  advance: async () => {},
}

/** A server on a free port with the documented data set, on a fixed day; `files` are the built web interface. */
export const aServer = async ({
  atlas = atlasOf(documentedSet),
  log = noHistory as Partial<History>,
  today = '2026-01-01',
  patience = { request: 15_000, drain: 5000 },
  socketPatience = usualSocketPatience,
  files = {} as Record<string, string>,
  writer = null as Writer | null,
  relay = null as Relay | null,
  accounts = null as Accounts | null,
  boundaries = (async () => []) as BoundariesOf,
  /** Whoever names no token. */
  viewer = theProgram,
  /** By the token with which they come. */
  viewers = {} as Record<string, Viewer>,
} = {}): Promise<TestServer> => {
  const bugs: unknown[] = []
  const pages = mkdtempSync(join(tmpdir(), 'geflecht-pages-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(pages, name)), { recursive: true })
    writeFileSync(join(pages, name), text)
  }
  const { url, close } = await startServer({
    boundaries,
    atlas,
    log: { ...noHistory, ...log },
    writer,
    relay,
    viewerOf: accounts?.viewerOf ?? (async ({ authorization }) => viewers[authorization?.replace('Bearer ', '') ?? ''] ?? viewer),
    accounts,
    host: '127.0.0.1',
    port: 0,
    clock: () => new Date(`${today}T12:00:00Z`),
    pages,
    report: (_reference, bug) => bugs.push(bug),
    patience,
    socketPatience,
  })
  return {
    url,
    atlas,
    bugs,
    async ask(query, variables, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      return { status: response.status, headers: response.headers, ...((await response.json()) as Pick<Answered, 'data' | 'errors'>) }
    },
    async close() {
      await close()
      rmSync(pages, { recursive: true, force: true })
    },
  }
}
