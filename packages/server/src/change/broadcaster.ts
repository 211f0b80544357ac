import type { BugReport } from '../graphql/answerFault.ts'
import type { ChangeReader } from './changeReader.ts'
import { Channel, type Tally } from './channel.ts'
import type { FoldedRevision } from './fold.ts'
import type { Following } from './following.ts'
import { type Sink, Subscriber } from './subscriber.ts'
import { TextCache } from './textCache.ts'

/** What a subscription needs to take part: what it follows, with whom it shares its texts, and how a change becomes one. */
export interface Subscription {
  following: Following
  key: string
  textOf(event: unknown): Promise<string>
}

/**
 * Brings every committed change to everybody who follows its network: once, in order, and without a gap between what the log is read
 * for and what comes live. What a change looks like is worked out once for all who asked the same.
 */
export class Broadcaster {
  private readonly channels = new Map<string, Channel>()
  private readonly texts = new TextCache()
  private readonly unfollow: () => void
  /** Every channel has taken in this revision. */
  private at: number
  private pumping = false
  readonly tally: Tally = { executed: 0, delivered: 0 }

  constructor(
    private readonly reader: ChangeReader,
    private readonly report: BugReport,
  ) {
    this.at = reader.atlas.revision
    this.unfollow = reader.log.follow((revision) => {
      reader.heard(revision).catch(() => {})
      void this.pump()
    })
  }

  /** Begins to deliver; gives the function that ends it. */
  subscribe({ following, key, textOf }: Subscription, sink: Sink): () => void {
    const channel = this.channels.get(key) ?? new Channel(key, this.reader, following, textOf, this.at, this.tally, this.texts)
    this.channels.set(key, channel)
    const subscriber = new Subscriber(channel, following.since ?? this.reader.atlas.revision, sink, this.report, this.tally)
    channel.subscribers.add(subscriber)
    void subscriber.catchUp()
    return () => {
      subscriber.end()
      channel.subscribers.delete(subscriber)
      if (channel.subscribers.size === 0 && this.channels.get(key) === channel) this.channels.delete(key)
    }
  }

  close(): void {
    this.unfollow()
  }

  /** One revision after the other, to every channel; a storm of writes waits in the log, not in memory. */
  private async pump(): Promise<void> {
    if (this.pumping) return
    this.pumping = true
    try {
      while (this.at < this.reader.atlas.revision)
        for await (const revision of this.reader.revisions(this.at + 1, this.reader.atlas.revision)) {
          await this.spread(revision)
          this.at = revision.number
        }
    } catch (bug) {
      this.report('broadcast', bug)
      this.at = this.reader.atlas.revision
      for (const channel of this.channels.values()) channel.fail(this.at)
    } finally {
      this.pumping = false
    }
  }

  private async spread(revision: FoldedRevision): Promise<void> {
    for (const channel of this.channels.values()) await channel.takeIn(revision)
  }
}
