import pg from 'pg'
import type { Place } from '../storage/database.ts'

const localServer = 'postgresql://postgres@127.0.0.1:5432/postgres'

/** A place for facts that is made for one test file and thrown away. */
export interface TestPlace {
  name: string
  open(): Promise<{ place: Place; discard(): Promise<void> }>
}

const embedded: TestPlace = { name: 'PGlite', open: async () => ({ place: { folder: null }, discard: async () => {} }) }

const onServer = (address: string): TestPlace => ({
  name: 'PostgreSQL',
  async open() {
    const database = `geflecht_test_${process.pid}_${Date.now()}`
    const admin = new pg.Client({ connectionString: address })
    await admin.connect()
    await admin.query(`create database ${database}`)
    const url = new URL(address)
    url.pathname = `/${database}`
    return {
      place: { url: url.href },
      async discard() {
        await admin.query(`drop database ${database} with (force)`)
        await admin.end()
      },
    }
  },
})

const answers = async (address: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 1000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** Where storage is tested: always embedded, and on a PostgreSQL when one answers at the standard local address. */
export const testPlaces = async (): Promise<TestPlace[]> => {
  if (await answers(localServer)) return [embedded, onServer(localServer)]
  console.warn(`No PostgreSQL answers at ${localServer}: storage is tested on PGlite only.`)
  return [embedded]
}
