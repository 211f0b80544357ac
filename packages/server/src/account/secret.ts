import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../storage/database.ts'
import { newSecret } from './digest.ts'
import type { AccountDatabase } from './tables.ts'

/**
 * The secret by which session cookies are signed: as the environment says; else made once and kept in a file that only this user reads,
 * or, where several servers share a PostgreSQL, in its schema `account`.
 */
export const secretOf = async (tables: AccountDatabase, place: Place, given: string | null): Promise<string> => {
  if (given !== null) return given
  return 'url' in place || place.folder === null ? inDatabase(tables) : inFile(join(place.folder, 'secret'))
}

const inDatabase = async (tables: AccountDatabase): Promise<string> => {
  await tables
    .insertInto('secret')
    .values({ id: 1, value: newSecret() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { value } = await tables.selectFrom('secret').select('value').executeTakeFirstOrThrow()
  return value
}

const inFile = (file: string): string => {
  try {
    writeFileSync(file, newSecret(), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
