import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { runProgram } from '../testing/program.ts'

/** One sentence on one line, and exit code 1. */
const refuses = async (sentence: RegExp, environment: Record<string, string>, ...args: string[]) => {
  const { code, output } = await runProgram(environment, ...args)
  expect(output.trimEnd().split('\n'), output).toHaveLength(1)
  expect(output).toMatch(sentence)
  expect(output).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
}

describe('What keeps Geflecht from starting is told in one sentence', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'geflecht-faults-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('a folder that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    await refuses(/cannot be written \(\w+\); set GEFLECHT_DATA/, { GEFLECHT_DATA: join(folder, 'file', 'below'), PORT: '0' }, 'serve')
  })

  test('a port that is taken', async () => {
    const holder = createServer()
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
    const { port } = holder.address() as AddressInfo
    await refuses(new RegExp(`[Pp]ort ${port} .*PORT`), { GEFLECHT_DATA: join(folder, 'port'), PORT: String(port) }, 'serve')
    holder.close()
  })

  test('a database that is not there', async () => {
    await refuses(
      /No PostgreSQL database nirgends answers at 127.0.0.1:1/,
      { DATABASE_URL: 'postgresql://postgres@127.0.0.1:1/nirgends', PORT: '0' },
      'serve',
    )
  })

  test('a database that does not exist on a server that answers, which is not made up', async ({ skip }) => {
    if ((await testPlaces()).length < 2) skip('no PostgreSQL answers at the standard local address')
    const nowhere = { DATABASE_URL: 'postgresql://postgres@127.0.0.1:5432/geflecht_gibt_es_nicht', PORT: '0' }
    await refuses(/No PostgreSQL database geflecht_gibt_es_nicht answers/, nowhere, 'verify')
    await refuses(/No PostgreSQL database geflecht_gibt_es_nicht answers/, nowhere, 'verify')
  })

  test('a lock or a database that is none', async () => {
    mkdirSync(join(folder, 'odd', 'lock'), { recursive: true })
    await refuses(/cannot be written \(\w+\); set GEFLECHT_DATA/, { GEFLECHT_DATA: join(folder, 'odd') }, 'verify')
    mkdirSync(join(folder, 'broken'))
    writeFileSync(join(folder, 'broken', 'database'), 'no database')
    await refuses(/The database in .*broken cannot be opened/, { GEFLECHT_DATA: join(folder, 'broken') }, 'verify')
    expect(readdirSync(join(folder, 'broken'))).toEqual(['database'])
  })

  test('a storm over data that are not its own', async () => {
    const data = { GEFLECHT_DATA: join(folder, 'real') }
    expect(await runProgram(data, 'load')).toMatchObject({ code: 0 })
    await refuses(/not a storm's own/, data, 'storm', '--commands', '1')
  })

  test('an address other than loopback', async () => {
    await refuses(/HOST is 0\.0\.0\.0/, { HOST: '0.0.0.0', GEFLECHT_DATA: join(folder, 'host') }, 'serve')
  })

  test('settings that cannot be used, all of them at once', async () => {
    await refuses(/PORT is abc.*DATABASE_URL must look like/, { PORT: 'abc', DATABASE_URL: 'mysql://x' }, 'serve')
  })

  test('a verb, an option or a data set that does not exist', async () => {
    await refuses(/There is no verb fly; there are: serve/, {}, 'fly')
    await refuses(/Options of load: --set/, {}, 'load', '--sett', 'x')
    await refuses(/There is no data set x; there are: documented/, { GEFLECHT_DATA: join(folder, 'set') }, 'load', '--set', 'x')
  })
})
