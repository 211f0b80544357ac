import { setImmediate } from 'node:timers/promises'
import { toldOf } from './changePage.ts'
import type { Telling } from './telling.ts'
import type { ChangeReader } from './changeReader.ts'
import type { FoldedRevision } from './fold.ts'
import type { Subscriber } from './subscriber.ts'
import type { TextCache } from './textCache.ts'

/** So long texts are worked out before others get their turn; milliseconds. What a change costs is up to who asks. */
const inOneGo = 5

/** How many texts were worked out, and how many were sent. */
export interface Tally {
  executed: number
  delivered: number
}

/** All who asked the same: one execution and one text per change, whatever their number. */
export class Channel {
  readonly subscribers = new Set<Subscriber>()

  constructor(
    /** Under what its texts are kept. */
    private readonly name: string,
    readonly reader: ChangeReader,
    private readonly asked: { network: number; tells: Telling },
    private readonly textOf: (event: unknown) => Promise<string>,
    /** Everything up to this revision has been offered to its subscribers. */
    public at: number,
    private readonly tally: Tally,
    /** What those who catch up at the same time need is worked out once for them. */
    private readonly kept: TextCache,
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
    return this.kept.texts(`${revision.number} ${this.reader.atlas.revision} ${this.name}`, () => this.work(revision))
  }

  /** Nobody is left without knowing: all are asked to resume. */
  fail(at: number): void {
    this.at = at
    for (const subscriber of this.subscribers) subscriber.giveUp('failed')
  }

  private async work(revision: FoldedRevision): Promise<readonly string[]> {
    const texts: string[] = []
    let begun = performance.now()
    for (const told of toldOf(revision, await this.reader.concerning(revision.changes, this.asked))) {
      texts.push(await this.textOf(told))
      this.tally.executed++
      if (performance.now() - begun < inOneGo) continue
      await setImmediate()
      begun = performance.now()
    }
    return texts
  }
}
