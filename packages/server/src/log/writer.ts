import type { EntityManager } from '@mikro-orm/sql'
import type { Atlas } from '../atlas/atlas.ts'
import type { Database } from '../storage/database.ts'
import { changeEntity, revisionEntity } from '../storage/entities.ts'
import { insertRows } from '../storage/insertRows.ts'
import { catchUp, lastRevision } from './changeLog.ts'
import type { Change, Revision } from './change.ts'
import { type Conflict, Conflicting, conflictOf } from './conflict.ts'
import { Draft } from './draft.ts'
import { type Invariant, refusalsOf } from './invariant.ts'
import { type Reason, type Refusal, Refused } from './refusal.ts'
import { writeRows } from './rows.ts'

/** Who writes, through which command. */
export interface Writing {
  /** `account:` and an id, or the name of a program. */
  actor: string
  command: string
  through?: string
  undoes?: number
  /** A name that whoever writes gave this edit: sent again, because its answer was lost, it is not done twice. */
  edit?: string | null
}

export type Written<T> =
  | { done: true; value: T; revision: number; changes: number }
  | { done: false; refusals: readonly Refusal[]; conflict?: Conflict }

/** What a command decides: on the draft; the transaction is there for what only the log knows. */
export type Decision<T> = (draft: Draft, tx: EntityManager) => T | Promise<T>

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
  run<T>(writing: Writing, decide: Decision<T>, seen: number | null = null): Promise<Written<T>> {
    const turn = this.turn.then(() => this.commit(writing, decide, seen))
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

  private async commit<T>(writing: Writing, decide: Decision<T>, seen: number | null): Promise<Written<T>> {
    try {
      const result = await this.database.em().transactional(async (tx) => {
        const counter = await lockCounter(tx)
        await catchUp(tx, this.atlas, counter.revision, this.tell)
        const done = await doneBefore(tx, writing)
        if (done && done.command !== writing.command) throw Refused.because(writing.command, usedName)
        if (done) return { value: done.answered as T, at: '', revision: done.number, changes: [] }
        const at = this.clock().toISOString()
        const draft = new Draft(this.atlas, counter.lastId, counter.revision + 1, at)
        const value = await decide(draft, tx)
        const changes = draft.changes()
        if (changes.length === 0) return { value, at, revision: counter.revision, changes }
        const refusals = refusalsOf(draft, changes, this.invariants)
        if (refusals.length > 0) throw new Refused(refusals)
        const conflict = await conflictOf(tx, changes, seen)
        if (conflict) throw new Conflicting(conflict)
        const revision = counter.revision + 1
        await writeRows(tx, changes)
        await this.log(tx, writing, at, revision, changes, value)
        await execute(tx, 'update counter set revision = ?, last_id = ?', [revision, draft.highestId])
        return { value, at, revision, changes }
      })
      if (result.revision === this.atlas.revision + 1) {
        this.atlas.apply(result.revision, result.changes)
        this.tell({ number: result.revision, at: result.at, ...headOf(writing), changes: result.changes })
      }
      return { done: true, value: result.value, revision: result.revision, changes: result.changes.length }
    } catch (error) {
      if (error instanceof Conflicting) return { done: false, refusals: [], conflict: error.conflict }
      if (error instanceof Refused) return { done: false, refusals: error.refusals }
      throw error
    }
  }

  private async log(
    tx: EntityManager,
    writing: Writing,
    at: string,
    number: number,
    changes: readonly Change[],
    value: unknown,
  ): Promise<void> {
    await tx.insert(revisionEntity, { number, at, ...headOf(writing), ...nameOf(writing, value) } as never)
    await insertRows(
      tx,
      changeEntity,
      changes.map((change) => ({ revision: number, ...change })),
    )
    if (this.database.kind === 'PostgreSQL') await execute(tx, 'select pg_notify(?, ?)', [revisionChannel, String(number)])
  }
}

const headOf = ({ actor, command, through = '', undoes }: Writing) => ({ actor, command, through, undoes: undoes ?? null })

/** An edit is known by who made it and what that person called it; the fact that was answered is answered again. */
const nameOf = ({ actor, edit }: Writing, value: unknown) =>
  edit ? { edit: `${actor} ${edit}`, answered: typeof value === 'number' ? value : null } : {}

const doneBefore = async (
  tx: EntityManager,
  { actor, edit }: Writing,
): Promise<{ number: number; answered: number | null; command: string } | undefined> => {
  if (!edit) return undefined
  const [row] = await execute(tx, 'select number, answered, command from revision where edit = ?', [`${actor} ${edit}`])
  return row && { number: row.number!, answered: row.answered ?? null, command: String(row.command) }
}

const usedName: Reason = {
  en: 'Another edit has been sent under this name already; give each its own.',
  de: 'Unter dieser Kennung ist schon eine andere Änderung eingegangen. Jede braucht ihre eigene.',
}

const execute = (tx: EntityManager, sql: string, params: unknown[]) =>
  tx.getConnection().execute<Record<string, number>[]>(sql, params as never, 'all', tx.getTransactionContext())

const lockCounter = async (tx: EntityManager): Promise<{ revision: number; lastId: number }> => {
  const [row] = await execute(tx, 'select revision, last_id from counter for update', [])
  return { revision: row!.revision!, lastId: row!.last_id! }
}
