import type { RawClient } from './socket.ts'
import { rawClient } from './socket.ts'
import type { TestServer } from './server.ts'

/** A fact as a replica keeps it. */
export interface Kept {
  __typename: string
  id: string
  key: string
  version?: number
  level?: number
  verifiedOn?: string | null
  by?: { key: string }
  claims?: { key: string }[]
}

interface Told {
  revision: number
  kind: string
  completes: boolean
  subject: Kept
}

const told =
  'revision kind completes subject { __typename id key ... on Cooperation { version claims { key } } ... on Claim { version level verifiedOn by { key } } ... on Membership { version } ... on Institution { version } }'
const followed = `subscription Changed($network: String!, $since: Int) { changed(network: $network, since: $since) { ${told} } }`
const paged = `query Missed($network: String!, $since: Int!, $after: String) { changes(network: $network, since: $since, first: 100, after: $after) { revision edges { node { ${told} } } pageInfo { hasNextPage endCursor } } }`

/**
 * A client that keeps the state of a network by what it is told, cut off and come back as often as one likes: it goes on after the last
 * revision that it has whole.
 */
export class Replica {
  readonly facts = new Map<string, Kept>()
  /** Everything that was told, in order; what came of a revision that was cut off is forgotten. */
  readonly log: Told[] = []
  private client: RawClient | null = null

  constructor(
    private readonly network: string,
    private readonly since: number,
    private readonly headers: Record<string, string>,
  ) {}

  /** The last revision of which it has everything. */
  get whole(): number {
    return this.log.findLast(({ completes }) => completes)?.revision ?? this.since
  }

  /** Follows a server from where it stands. */
  async follow(server: TestServer): Promise<void> {
    const client = await rawClient(server.url, { headers: this.headers })
    this.client = client
    client.socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string; payload?: { data?: { changed: Told } | null } }
      if (message.type === 'next' && this.client === client && message.payload?.data) this.take(message.payload.data.changed)
    })
    client.subscribe({ network: this.network, since: this.whole }, '1', followed)
  }

  /** Catches up by pages instead. */
  async catchUp(server: TestServer): Promise<void> {
    const since = this.whole
    for (let after: string | null = null; ; ) {
      const { data } = await server.ask(paged, { network: this.network, since, after }, this.headers)
      for (const { node } of data.changes.edges as { node: Told }[]) this.take(node)
      if (!data.changes.pageInfo.hasNextPage) return
      after = data.changes.pageInfo.endCursor
    }
  }

  /** The line breaks, in the middle of whatever it is. */
  cutOff(): void {
    this.client?.socket.terminate()
    this.client = null
    this.log.length = this.log.findLastIndex(({ completes }) => completes) + 1
  }

  private take(change: Told): void {
    this.log.push(change)
    const { subject } = change
    if (subject.__typename === 'Gone') this.facts.delete(subject.id)
    else this.facts.set(subject.id, subject)
  }
}
