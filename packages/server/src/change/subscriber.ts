import type { BugReport } from '../graphql/answerFault.ts'
import type { Channel, Tally } from './channel.ts'

/** Where a subscription's texts go: one client's socket. */
export interface Sink {
  /** Sends texts in order. */
  send(texts: readonly string[]): void
  /** How many bytes wait for the client to take them. */
  waiting(): number
  /** Resolves when nothing waits any more, with false when the client has not taken it in time or is gone. */
  drained(): Promise<boolean>
  /** Ends the client's connection: it is too slow, or cannot be served now. It resumes with `since`. */
  giveUp(why: 'slow' | 'failed'): void
}

/** More than this is never pushed to a client that has not taken in what came before. */
const mostWaiting = 256 * 1024

/** One client's subscription: either live, offered every revision as it comes, or reading the log until it is. */
export class Subscriber {
  private live = false
  private ended = false

  constructor(
    private readonly channel: Channel,
    /** Everything up to this revision has been sent. */
    private at: number,
    private readonly sink: Sink,
    private readonly report: BugReport,
    private readonly tally: Tally,
  ) {}

  /** Takes a revision as it comes; one who cannot goes back to reading. */
  offer(revision: number, texts: readonly string[]): void {
    if (!this.live || revision <= this.at) return
    if (texts.length > 0 && this.sink.waiting() + lengthOf(texts) > mostWaiting) {
      this.live = false
      void this.catchUp()
    } else {
      this.at = revision
      if (texts.length > 0) this.send(texts)
    }
  }

  /** Reads the log, as fast as the client takes it in, until nothing is left between it and what comes live. */
  async catchUp(): Promise<void> {
    try {
      while (!this.ended && this.at < this.channel.at) {
        for await (const revision of this.channel.reader.revisions(this.at + 1, this.channel.at)) {
          if (!(await this.sendInParts(await this.channel.textsOf(revision)))) this.giveUp('slow')
          if (this.ended) return
          this.at = revision.number
        }
      }
      this.live = true
    } catch (bug) {
      this.report('subscriber', bug)
      this.giveUp('failed')
    }
  }

  giveUp(why: 'slow' | 'failed'): void {
    if (!this.ended) this.sink.giveUp(why)
    this.end()
  }

  end(): void {
    this.ended = true
    this.live = false
  }

  private send(texts: readonly string[]): void {
    this.tally.delivered += texts.length
    this.sink.send(texts)
  }

  private async sendInParts(texts: readonly string[]): Promise<boolean> {
    for (let from = 0; from < texts.length && !this.ended; ) {
      // Others on the same socket wake with this one, and may have sent before it.
      while (this.sink.waiting() > 0) if (!(await this.sink.drained())) return false
      if (this.ended) return true
      let to = from
      for (let length = 0; to < texts.length && length < mostWaiting / 2; to++) length += texts[to]!.length
      this.send(texts.slice(from, to))
      from = to
    }
    return true
  }
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0)
