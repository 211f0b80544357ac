import { LRUCache } from 'lru-cache'
import type { Atlas } from '../atlas/atlas.ts'
import type { Revision } from '../log/change.ts'
import type { Remains } from '../log/changeLog.ts'
import type { History } from '../log/history.ts'
import type { Telling } from './telling.ts'
import { concernOf } from './concern.ts'
import { type FactFinder, type FoldedChange, type FoldedRevision, folded, wholesTouched } from './fold.ts'

/** At most so many folded changes are kept; what a revision did never changes, so they are kept as long as there is room. */
const mostChangesKept = 200_000
const mostRemainsKept = 50_000

/** The log as clients read it: revision by revision, folded, and for one network when asked. */
export class ChangeReader {
  private readonly kept = new LRUCache<number, FoldedRevision>({
    maxSize: mostChangesKept,
    sizeCalculation: ({ changes }) => changes.length + 1,
  })
  /** Those that are being folded at this moment. */
  private readonly hearing = new Map<number, Promise<FoldedRevision>>()
  /** The last rows of removed facts; ids are never given again. */
  private readonly remains = new LRUCache<number, { of: Remains }>({ max: mostRemainsKept })

  constructor(
    readonly atlas: Atlas,
    readonly log: History,
  ) {}

  /** Takes in a revision, as it is committed or as the log has it. */
  async heard(revision: Revision): Promise<FoldedRevision> {
    const known = this.kept.get(revision.number) ?? this.hearing.get(revision.number)
    if (known) return known
    const folding = this.fold(revision)
    this.hearing.set(revision.number, folding)
    try {
      const folded = await folding
      this.kept.set(revision.number, folded)
      return folded
    } finally {
      this.hearing.delete(revision.number)
    }
  }

  /** Revisions from `from` to `until`, both included, in order. */
  async *revisions(from: number, until: number): AsyncGenerator<FoldedRevision> {
    for (let next = from; next <= until; ) {
      const known = this.kept.get(next) ?? (await this.hearing.get(next))
      if (known) {
        yield known
        next++
        continue
      }
      for await (const revision of this.log.revisionsBetween(next - 1, until)) {
        yield await this.heard(revision)
        next = revision.number + 1
        if (this.kept.has(next) || this.hearing.has(next)) break
      }
      if (next <= until && !this.kept.has(next) && !this.hearing.has(next)) throw new Error(`The change log has no revision ${next}`)
    }
  }

  /** The first `atMost` of these changes that concern a network (all: null) and may be told, in order. */
  async concerning(
    changes: readonly FoldedChange[],
    { network, tells }: { network: number | null; tells: Telling },
    atMost = Infinity,
  ): Promise<readonly FoldedChange[]> {
    return this.knowingRemains((find) => {
      const concerns = network === null ? () => true : concernOf(this.atlas, network, find)
      const found: FoldedChange[] = []
      for (const change of changes) {
        if (found.length >= atMost) break
        const told = concerns(change) ? tells(change) : null
        if (told) found.push(told)
      }
      return found
    })
  }

  private fold(revision: Revision): Promise<FoldedRevision> {
    for (const { concept, fact, before, after } of revision.changes)
      if (after === null) this.remains.set(fact, { of: { concept, row: before! } })
    return this.knowingRemains((find) => {
      for (const change of revision.changes) for (const { whole } of wholesTouched(change)) find(whole)
      return folded(revision, find)
    })
  }

  /** Works something out; what it asks of removed facts is read from the log, and then it is worked out again. */
  private async knowingRemains<T>(work: (find: FactFinder) => T): Promise<T> {
    const fetched = new Map<number, Remains | null>()
    for (;;) {
      const unknown = new Set<number>()
      const result = work((id) => {
        const row = this.atlas.fact(id)
        if (row) return { concept: this.atlas.conceptOf(id)!, row }
        const left = fetched.has(id) ? fetched.get(id) : this.remains.get(id)?.of
        if (left === undefined) unknown.add(id)
        return left ?? undefined
      })
      if (unknown.size === 0) return result
      const found = await this.log.removed([...unknown])
      for (const id of unknown) fetched.set(id, found.get(id) ?? null)
      for (const [id, of] of found) this.remains.set(id, { of })
    }
  }
}
