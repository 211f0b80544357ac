import { randomBytes } from 'node:crypto'
import type { Relay } from './relay.ts'
import { type Tab, tabIn } from './tab.ts'

/** Milliseconds between two signs of life, and after how long a server that gives none is forgotten. */
export interface NeighbourPatience {
  alive: number
  silence: number
}

export const usualNeighbourPatience: NeighbourPatience = { alive: 3000, silence: 8000 }

/** What is known of pages, here and elsewhere. */
export interface Known {
  /** Pages of this server, the one that spoke last at the end. */
  own(): readonly Tab[]
  take(server: string, tab: Tab): void
  drop(server: string, tab: string): void
  /** Ids of the pages that a server has told of. */
  of(server: string): Iterable<string>
  hide(person: string, hidden: boolean): void
}

type Said =
  /** I am still there. */
  | { kind: 'alive' }
  /** Everybody, say what you have. */
  | { kind: 'who' }
  /** What I say from now until the end of it is all that I have. */
  | { kind: 'all' }
  | { kind: 'allSaid' }
  | { kind: 'tabs'; tabs: unknown[]; gone: string[] }
  | { kind: 'hide'; person: string; hidden: boolean }
  | { kind: 'end' }

/** PostgreSQL carries less than 8000 bytes at once. */
const mostBytes = 7500
const frame = 50

/** Shows the pages of this server to the other servers on the same database, and theirs here. A server that dies is forgotten soon. */
export class Neighbours {
  private readonly self = randomBytes(9).toString('base64url')
  private readonly lastHeard = new Map<string, number>()
  private readonly changedTabs = new Map<string, Tab>()
  private readonly goneTabs = new Set<string>()
  /** Pages of a server that says all it has, as long as it has not named them again. */
  private readonly unconfirmed = new Map<string, Set<string>>()
  private flushing: Promise<void> | null = null
  private sayingAll = false
  private closed = false
  private readonly pulse: NodeJS.Timeout

  constructor(
    private readonly relay: Relay,
    private readonly known: Known,
    private readonly patience: NeighbourPatience,
  ) {
    this.pulse = setInterval(() => this.beat(), patience.alive).unref()
    relay.follow({
      text: (text) => this.hear(text),
      anew: () => {
        this.say({ kind: 'who' })
        this.sayAll()
      },
    })
  }

  changed(tab: Tab): void {
    this.changedTabs.delete(tab.id)
    this.changedTabs.set(tab.id, tab)
    this.flush()
  }

  gone(tab: string): void {
    this.changedTabs.delete(tab)
    this.goneTabs.add(tab)
    this.flush()
  }

  hide(person: string, hidden: boolean): void {
    this.say({ kind: 'hide', person, hidden })
  }

  async close(): Promise<void> {
    this.closed = true
    clearInterval(this.pulse)
    await this.flushing
    await this.send({ kind: 'end' })
    await this.relay.close()
  }

  private beat(): void {
    this.say({ kind: 'alive' })
    const now = performance.now()
    for (const [server, at] of this.lastHeard) if (now - at > this.patience.silence) this.forget(server)
  }

  private forget(server: string): void {
    this.lastHeard.delete(server)
    this.unconfirmed.delete(server)
    for (const tab of [...this.known.of(server)]) this.known.drop(server, tab)
  }

  private hear(text: string): void {
    const message = saidIn(text)
    if (!message || message.from === this.self || this.closed) return
    const { from, ...said } = message
    // Of a server that was not heard for so long something may have been missed, whatever it says first, unless it says all or leaves.
    if (!this.lastHeard.has(from) && said.kind !== 'all' && said.kind !== 'end') this.say({ kind: 'who' })
    this.lastHeard.set(from, performance.now())
    if (said.kind === 'end') this.forget(from)
    else if (said.kind === 'who') this.sayAll()
    else if (said.kind === 'all') this.unconfirmed.set(from, new Set(this.known.of(from)))
    else if (said.kind === 'tabs') this.takeIn(from, said)
    else if (said.kind === 'hide') this.known.hide(said.person, said.hidden)
    else if (said.kind === 'allSaid') {
      for (const tab of this.unconfirmed.get(from) ?? []) this.known.drop(from, tab)
      this.unconfirmed.delete(from)
    }
  }

  private takeIn(from: string, { tabs, gone }: { tabs: unknown[]; gone: string[] }): void {
    for (const told of tabs) {
      const tab = tabIn(told)
      if (!tab) continue
      this.unconfirmed.get(from)?.delete(tab.id)
      this.known.take(from, tab)
    }
    for (const tab of gone) this.known.drop(from, tab)
  }

  private sayAll(): void {
    this.say({ kind: 'all' })
    this.sayingAll = true
    for (const tab of this.known.own()) this.changedTabs.set(tab.id, tab)
    this.flush()
  }

  /** Sends what has changed, at most once in a frame and never before the last has been sent. */
  private flush(): void {
    this.flushing ??= new Promise<void>((resolve) => setTimeout(resolve, frame))
      .then(() => this.sendChanges())
      .finally(() => {
        this.flushing = null
        if (!this.closed && (this.sayingAll || this.changedTabs.size > 0 || this.goneTabs.size > 0)) this.flush()
      })
  }

  private async sendChanges(): Promise<void> {
    const tabs = [...this.changedTabs.values()]
    const gone = [...this.goneTabs]
    const isAll = this.sayingAll
    this.changedTabs.clear()
    this.goneTabs.clear()
    this.sayingAll = false
    for (const some of batches(gone)) await this.send({ kind: 'tabs', tabs: [], gone: some })
    for (const some of batches(tabs)) await this.send({ kind: 'tabs', tabs: some, gone: [] })
    if (isAll) await this.send({ kind: 'allSaid' })
  }

  private say(said: Said): void {
    void this.send(said)
  }

  private send(said: Said): Promise<void> {
    return this.relay.send(JSON.stringify({ from: this.self, ...said }))
  }
}

/** What another server said; null for what somebody else wrote on the channel. */
const saidIn = (text: string): (Said & { from: string }) | null => {
  try {
    const said = JSON.parse(text) as (Said & { from: string }) | null
    return typeof said?.from === 'string' ? said : null
  } catch {
    return null
  }
}

/** Parts of a list of which each is short enough to be sent. */
function* batches<Item>(items: readonly Item[]): Generator<Item[]> {
  let batch: Item[] = []
  let bytes = 0
  for (const item of items) {
    const more = Buffer.byteLength(JSON.stringify(item)) + 1
    if (bytes + more > mostBytes) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(item)
    bytes += more
  }
  if (batch.length > 0) yield batch
}
