import { mkdirSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { EntityManager } from '@mikro-orm/sql'
import type { Atlas } from './atlas.ts'
import { type MarkOf, readCheckpoint, writeCheckpoint } from './checkpoint.ts'

/** When one is written, and how many are kept. */
export interface CheckpointLimits {
  /** After so many revisions or changes since the one before. */
  revisions: number
  changes: number
  /** No more files, and no more bytes, than this; the newest is kept whatever its size. */
  files: number
  bytes: number
  /** So long a storm of writes may pass before it is written; milliseconds. */
  patience: number
}

export const usualLimits: CheckpointLimits = {
  revisions: 1000,
  changes: 50_000,
  files: 8,
  bytes: 512 * 1024 * 1024,
  patience: 5000,
}

/** What checkpoints need of the store. */
export interface Checkpointed {
  em(): EntityManager
  /** The present. */
  atlas: { readonly revision: number }
  markOf: MarkOf
  countSince(since: number, atMost: number): Promise<number>
  follow(listener: (revision: { changes: readonly unknown[] }) => void): () => void
}

/** Where to begin when the past is replayed. */
export interface Beginnings {
  /** The facts as they stood at a revision, as late as possible but no later than this one; null: begin with nothing. */
  before(revision: number): Promise<Atlas | null>
}

const named = /^(\d+)\.checkpoint$/

/**
 * What all facts were at some revisions, in files of a folder. They only spare time: one that cannot be read is thrown away, and the
 * log has everything.
 */
export class Checkpoints implements Beginnings {
  private due = { revisions: 0, changes: 0 }
  private writing: Promise<void> | null = null
  private later: NodeJS.Timeout | null = null
  private unfollow = () => {}
  private closed = false

  private constructor(
    private readonly folder: string,
    private readonly store: Checkpointed,
    private readonly limits: CheckpointLimits,
    private readonly report: (bug: unknown) => void,
  ) {}

  /** Uses those of a folder, and writes new ones in the background as the log grows. */
  static async keptIn(
    folder: string,
    store: Checkpointed,
    report: (bug: unknown) => void,
    limits: CheckpointLimits = usualLimits,
  ): Promise<Checkpoints> {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const checkpoints = new Checkpoints(folder, store, limits, report)
    const newest = (await checkpoints.revisions()).findLast((revision) => revision <= store.atlas.revision) ?? 0
    checkpoints.count(store.atlas.revision - newest, await store.countSince(newest, limits.changes))
    checkpoints.unfollow = store.follow(({ changes }) => checkpoints.count(1, changes.length))
    return checkpoints
  }

  async before(revision: number): Promise<Atlas | null> {
    for (const at of (await this.revisions()).filter((one) => one <= revision).reverse()) {
      try {
        return await readCheckpoint(this.fileOf(at), at, await this.store.markOf(this.store.em(), at))
      } catch {
        await rm(this.fileOf(at), { force: true })
      }
    }
    return null
  }

  /** Revisions of which there is a file, in order. */
  async revisions(): Promise<number[]> {
    const files = await readdir(this.folder)
    return files
      .flatMap((file) => named.exec(file)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b)
  }

  /** Writes one now, after the one that is being written. */
  async write(): Promise<void> {
    await this.writing
    this.due = { revisions: 0, changes: 0 }
    this.writing = this.writeAndThin().catch(this.report)
    await this.writing
    this.writing = null
  }

  /** Resolves when nothing is being written any more. */
  async close(): Promise<void> {
    this.closed = true
    this.unfollow()
    if (this.later) clearTimeout(this.later)
    await this.writing
  }

  private count(revisions: number, changes: number): void {
    this.due.revisions += revisions
    this.due.changes += changes
    const { limits, due } = this
    if (this.closed || this.later !== null || (due.revisions < limits.revisions && due.changes < limits.changes)) return
    this.later = setTimeout(() => {
      void this.write().finally(() => {
        this.later = null
        // What came meanwhile may be enough for the next.
        this.count(0, 0)
      })
    }, limits.patience).unref()
  }

  private async writeAndThin(): Promise<void> {
    await writeCheckpoint(this.store.em(), (revision) => this.fileOf(revision), this.store.markOf)
    const kept = await Promise.all((await this.revisions()).map(async (at) => ({ at, bytes: (await stat(this.fileOf(at))).size })))
    while (kept.length > 1 && (kept.length > this.limits.files || kept.reduce((sum, { bytes }) => sum + bytes, 0) > this.limits.bytes)) {
      const [gone] = kept.splice(leastMissed(kept.map(({ at }) => at)), 1)
      await rm(this.fileOf(gone!.at), { force: true })
    }
  }

  private fileOf(revision: number): string {
    return join(this.folder, `${revision}.checkpoint`)
  }
}

/** Which of these revisions, but the last, leaves the smallest hole. */
const leastMissed = (revisions: readonly number[]): number => {
  const holes = revisions.slice(0, -1).map((_, n) => revisions[n + 1]! - (revisions[n - 1] ?? 0))
  return holes.indexOf(Math.min(...holes))
}
