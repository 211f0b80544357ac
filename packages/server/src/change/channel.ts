import { setImmediate } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { toldOf } from './changePage.ts'
import type { ChangeReader } from './changeReader.ts'
import type { FoldedRevision } from './fold.ts'
import type { Subscriber } from './subscriber.ts'

/** So long texts are worked out before others get their turn; milliseconds. What a change costs is up to who asks. */
const inOneGo = 5
const mostKept = 10_000

/** How many texts were worked out, and how many were sent. */
export interface Tally {
  executed: number
  delivered: number
}

/** All who asked the same: one execution and one text per change, whatever their number. */
export class Channel {
  readonly subscribers = new Set<Subscriber>()
  /** What those who catch up at the same time need is worked out once for them. */
  private readonly kept = new LRUCache<string, Promise<readonly string[]>>({ maxSize: mostKept })

  constructor(
    readonly reader: ChangeReader,
    private readonly network: number,
    private readonly textOf: (event: unknown) => Promise<string>,
    /** Everything up to this revision has been offered to its subscribers. */
    public at: number,
    private readonly tally: Tally,
  ) {}

  /** Offers a revision that was just committed to everybody who has all before it. */
  async takeIn(revision: FoldedRevision): Promise<void> {
    if (revision.number <= this.at) return
    const texts = await this.textsOf(revision)
    this.at = revision.number
    for (const subscriber of this.subscribers) subscriber.offer(revision.number, texts)
  }

  /** The JSON texts of a revision's changes, in order; nearly always none or few. */
  textsOf(revision: FoldedRevision): Promise<readonly string[]> {
    const place = `${revision.number} ${this.reader.atlas.revision}`
    const texts = this.kept.get(place) ?? this.work(revision)
    this.kept.set(place, texts, { size: revision.changes.length + 1 })
    return texts
  }

  /** Nobody is left without knowing: all are asked to resume. */
  fail(at: number): void {
    this.at = at
    for (const subscriber of this.subscribers) subscriber.giveUp('failed')
  }

  private async work(revision: FoldedRevision): Promise<readonly string[]> {
    const texts: string[] = []
    let begun = performance.now()
    for (const told of toldOf(revision, await this.reader.concerning(revision.changes, this.network))) {
      texts.push(await this.textOf(told))
      this.tally.executed++
      if (performance.now() - begun < inOneGo) continue
      await setImmediate()
      begun = performance.now()
    }
    return texts
  }
}
