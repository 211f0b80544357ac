import type { EntityManager } from '@mikro-orm/sql'
import type { Atlas } from '../atlas/atlas.ts'
import type { Database } from '../storage/database.ts'
import { changeEntity, revisionEntity } from '../storage/entities.ts'
import { insertRows } from '../storage/insertRows.ts'
import { catchUp, lastRevision } from './changeLog.ts'
import type { Change, Revision } from './change.ts'
import { Draft } from './draft.ts'
import { type Invariant, refusalsOf } from './invariant.ts'
import { type Refusal, Refused } from './refusal.ts'
import { writeRows } from './rows.ts'

/** Who writes, through which command. */
export interface Writing {
  actor: string
  command: string
}

export type Written<T> = { done: true; value: T; revision: number; changes: number } | { done: false; refusals: readonly Refusal[] }

/** Channel on which servers tell each other that a revision was committed. */
export const revisionChannel = 'geflecht_revision'

/**
 * The only way to write. A command decides on a draft; facts, changes and the next revision are committed in one transaction,
 * then the Atlas moves forward. The counter row is locked from the beginning, so a command sees the latest facts and no other
 * writes between its checks and its commit, whichever process it runs in.
 */
export class Writer {
  private turn: Promise<unknown> = Promise.resolve()
  private readonly followers = new Set<(revision: Revision) => void>()

  constructor(
    private readonly database: Database,
    readonly atlas: Atlas,
    private readonly clock: () => Date,
    private readonly invariants: readonly Invariant[],
  ) {}

  /** Runs a command. Refused ones change nothing; a command that changes nothing makes no revision. */
  run<T>(writing: Writing, decide: (draft: Draft) => T): Promise<Written<T>> {
    const turn = this.turn.then(() => this.commit(writing, decide))
    this.turn = turn.catch(() => {})
    return turn
  }

  /** Takes in what other processes have committed. */
  advance(): Promise<void> {
    const turn = this.turn.then(async () => {
      const em = this.database.em()
      await catchUp(em, this.atlas, await lastRevision(em), this.tell)
    })
    this.turn = turn.catch(() => {})
    return turn
  }

  /** Tells every revision right after the Atlas has taken it in, in order; a listener must not throw. Gives the function that ends this. */
  follow(listener: (revision: Revision) => void): () => void {
    this.followers.add(listener)
    return () => void this.followers.delete(listener)
  }

  private readonly tell = (revision: Revision): void => {
    for (const follower of this.followers) follower(revision)
  }

  /** Resolves when everything asked for so far is done. */
  async idle(): Promise<void> {
    await this.turn
  }

  private async commit<T>(writing: Writing, decide: (draft: Draft) => T): Promise<Written<T>> {
    try {
      const result = await this.database.em().transactional(async (tx) => {
        const counter = await lockCounter(tx)
        await catchUp(tx, this.atlas, counter.revision, this.tell)
        const draft = new Draft(this.atlas, counter.lastId)
        const value = decide(draft)
        const changes = draft.changes()
        const at = this.clock().toISOString()
        if (changes.length === 0) return { value, at, revision: counter.revision, changes }
        const refusals = refusalsOf(draft, changes, this.invariants)
        if (refusals.length > 0) throw new Refused(refusals)
        const revision = counter.revision + 1
        await writeRows(tx, changes)
        await this.log(tx, writing, at, revision, changes)
        await execute(tx, 'update counter set revision = ?, last_id = ?', [revision, draft.highestId])
        return { value, at, revision, changes }
      })
      if (result.revision === this.atlas.revision + 1) {
        this.atlas.apply(result.revision, result.changes)
        this.tell({ number: result.revision, at: result.at, ...writing, changes: result.changes })
      }
      return { done: true, value: result.value, revision: result.revision, changes: result.changes.length }
    } catch (error) {
      if (error instanceof Refused) return { done: false, refusals: error.refusals }
      throw error
    }
  }

  private async log(tx: EntityManager, { actor, command }: Writing, at: string, number: number, changes: readonly Change[]): Promise<void> {
    await tx.insert(revisionEntity, { number, at, actor, command } as never)
    await insertRows(
      tx,
      changeEntity,
      changes.map((change) => ({ revision: number, ...change })),
    )
    if (this.database.kind === 'PostgreSQL') await execute(tx, 'select pg_notify(?, ?)', [revisionChannel, String(number)])
  }
}

const execute = (tx: EntityManager, sql: string, params: unknown[]) =>
  tx.getConnection().execute<Record<string, number>[]>(sql, params as never, 'all', tx.getTransactionContext())

const lockCounter = async (tx: EntityManager): Promise<{ revision: number; lastId: number }> => {
  const [row] = await execute(tx, 'select revision, last_id from counter for update', [])
  return { revision: row!.revision!, lastId: row!.last_id! }
}
