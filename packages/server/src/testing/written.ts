import { expect } from 'vitest'
import type { Draft } from '../log/draft.ts'
import { openStore, type Store } from '../store.ts'
import type { TestPlace } from './places.ts'

/** Facts in a place that is made for one test file, and what tests say about writing them. */
export interface Written {
  store: Store
  /** Expects that the command is taken. */
  accepted(decide: (draft: Draft) => unknown): Promise<void>
  /** Expects that the command is refused for this reason and that nothing of it is kept. */
  refused(invariant: number | null, reason: RegExp, decide: (draft: Draft) => unknown): Promise<void>
  /** Expects that the database itself refuses, whatever the program says. */
  databaseRefuses(sql: string): Promise<void>
  discard(): Promise<void>
}

export const writtenTo = async ({ open }: TestPlace): Promise<Written> => {
  const { place, discard } = await open()
  const store = await openStore(place, () => new Date('2026-01-01T12:00:00Z'))
  const write = (decide: (draft: Draft) => unknown) => store.writer.run({ actor: 'test', command: 'test' }, decide)
  return {
    store,
    accepted: async (decide) => expect(await write(decide)).toEqual(expect.objectContaining({ done: true })),
    refused: async (invariant, reason, decide) => {
      const before = store.atlas.revision
      const expected: unknown = expect.objectContaining({ invariant, message: expect.stringMatching(reason) })
      expect(await write(decide)).toEqual({ done: false, refusals: expect.arrayContaining([expected]) as unknown })
      expect(store.atlas.revision).toBe(before)
    },
    databaseRefuses: (sql) => expect(store.database.orm.em.getConnection().execute(sql)).rejects.toThrow(/violates|conflicting/),
    async discard() {
      await store.close()
      await discard()
    },
  }
}
