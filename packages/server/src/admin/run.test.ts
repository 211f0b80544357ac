import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { aClaim, aCooperation, aMembership, aNetwork, anInstitution, aTerritory } from '../testing/facts.ts'
import { testPlaces } from '../testing/places.ts'
import { endOf, runProgram, startProgram } from '../testing/program.ts'
import { type Heard, rawClient } from '../testing/socket.ts'

type Environment = Record<string, string | undefined>

const source = {
  key: 'T000',
  kind: 'REPORT',
  title: 'Probe',
  publisher: null,
  url: null,
  publishedOn: null,
  publishedOnPrecision: 'UNKNOWN',
  note: null,
}
const ground: [string, object][] = [
  ['citeSource', source],
  ['addTerritory', aTerritory({ key: 'ter.ort' })],
  ['foundNetwork', aNetwork({ key: 'net.ort' })],
  ['addInstitution', anInstitution({ key: 'inst.eins' })],
  ['addInstitution', anInstitution({ key: 'inst.zwei' })],
  ['joinNetwork', aMembership({ key: 'mem.eins' })],
  ['joinNetwork', aMembership({ key: 'mem.zwei', institution: 'inst.zwei' })],
  ['documentCooperation', aCooperation({ key: 'coop.eins-zwei' })],
  ['claimCooperation', aClaim({ key: 'claim.eins' })],
]

/** Starts a server on a free port, with the demo accounts, and waits until it answers. */
const serving = async (environment: Environment) => {
  const child = startProgram({ PORT: '0', GEFLECHT_DEMO: '1', ...environment }, 'serve')
  const ended = endOf(child)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (line) => {
      const found = /Geflecht is there: (\S+)/.exec(String(line))
      if (found) resolve(found[1]!)
    })
    void ended.then(({ output }) => reject(new Error(output)))
  })
  return { child, ended, url }
}

/** A subscriber who may see everything: the administrator of the demo, by the token that the server left in its folder. */
const subscriber = (url: string, folder: string) => {
  const { admin } = JSON.parse(readFileSync(join(folder, 'demo-tokens.json'), 'utf8')) as { admin: string }
  return rawClient(url, { headers: { authorization: `Bearer ${admin}` } })
}

const run = (environment: Environment, command: string, input: unknown) => runProgram(environment, 'run', command, JSON.stringify(input))
const until = (holds: () => unknown) => vi.waitFor(holds, { timeout: 20_000, interval: 20 })
const restated = (level: number) => ({ key: 'claim.eins', level, verifiedOn: '2026-01-01' })
/** What was heard of the facts themselves; the server also tells of gaps that open and close by them. */
const brief = (changes: Heard[]) =>
  changes.filter(({ subject }) => subject.__typename !== 'Gap').map(({ revision, subject }) => `${revision} ${subject.key}`)
const revisionOf = ({ output }: { output: string }) => Number(/revision (\d+)/.exec(output)?.[1])
const toldOf = (...revisions: number[]) => revisions.flatMap((revision) => [`${revision} claim.eins`, `${revision} coop.eins-zwei`])

describe('The verb run on a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geflecht-run-'))
  const here = { GEFLECHT_DATA: folder }
  let server: Awaited<ReturnType<typeof serving>>

  beforeAll(async () => {
    for (const [n, [command, input]] of ground.slice(0, 2).entries())
      expect(await run(here, command, input)).toMatchObject({ code: 0, output: `Done; revision ${n + 1}.\n` })
    server = await serving(here)
    for (const [command, input] of ground.slice(2)) expect(await run(here, command, input)).toMatchObject({ code: 0 })
  })
  afterAll(async () => {
    server.child.kill('SIGTERM')
    await server.ended
    expect(existsSync(join(folder, 'admin.json'))).toBe(false)
    rmSync(folder, { recursive: true, force: true })
  })

  test('changes a level in the running server, and a subscriber sees it', async () => {
    const client = await subscriber(server.url, folder)
    client.subscribe({ network: 'net.ort' })
    const done = await run(here, 'restateLevel', restated(5))
    expect(done).toMatchObject({ code: 0, output: expect.stringMatching(/^Done; revision \d+\.\n$/) })
    await until(() => expect(brief(client.changes)).toEqual(toldOf(revisionOf(done))))
    expect(await run(here, 'restateLevel', restated(5))).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Nothing changed; revision \d+\.\n$/),
    })
    client.socket.close()
  })

  test('a server that is killed and started again is resumed from the last revision, and nothing is missing', async () => {
    const client = await subscriber(server.url, folder)
    const first = await run(here, 'restateLevel', restated(4))
    client.subscribe({ network: 'net.ort', since: revisionOf(first) - 1 })
    await until(() => expect(brief(client.changes)).toEqual(toldOf(revisionOf(first))))
    server.child.kill('SIGKILL')
    await client.closed
    // The doorway of the killed server is still there and leads nowhere.
    const alone = await run(here, 'restateLevel', restated(3))
    expect(alone).toMatchObject({ code: 0 })
    server = await serving(here)
    const again = await subscriber(server.url, folder)
    again.subscribe({ network: 'net.ort', since: revisionOf(first) })
    const beside = await run(here, 'restateLevel', restated(2))
    await until(() => expect(brief(again.changes)).toEqual(toldOf(revisionOf(alone), revisionOf(beside))))
    again.socket.close()
  })

  test.each([
    ['a level that is none', 'restateLevel', restated(9), /claim\.eins: Level 9 is not between 0 and 5\./],
    ['a fact that is not there', 'restateLevel', { ...restated(1), key: 'claim.x' }, /There is no claim with this key/],
    ['a field that it does not take', 'restateLevel', { ...restated(1), levle: 1 }, /It does not take levle/],
    [
      'a field of a fact that there is not',
      'addInstitution',
      { ...anInstitution({ key: 'inst.a' }), colour: 'red' },
      /It does not take colour/,
    ],
    ['a value of another kind', 'restateLevel', { ...restated(1), verifiedOn: 'gestern' }, /verifiedOn is "gestern"; it has to be a day/],
    [
      'a last day that there is not',
      'closeInstitution',
      { key: 'inst.eins', lastDay: '2026-02-31', successor: null },
      /“2026-02-31” is not a day/,
    ],
    ['a field that is left out', 'renameInstitution', { key: 'inst.eins', lastDay: null }, /It does not take lastDay/],
    ['a fact without its parts', 'draftAgreement', { agreement: null }, /does not have the shape that it takes, \{ agreement, parties \}/],
  ])('refuses %s in a sentence', async (_, command, input, message) => {
    const { code, output } = await run(here, command, input)
    expect(output).toMatch(message)
    expect(code).toBe(1)
    expect(output).not.toMatch(/\n {4}at /)
  })

  test('refuses a command that there is not, and an input that is no object', async () => {
    expect(await run(here, 'eatCake', {})).toMatchObject({ code: 1, output: 'There is no command eatCake; run --help lists them.\n' })
    expect(await run(here, 'toString', {})).toMatchObject({ code: 1 })
    expect(await runProgram(here, 'run', 'restateLevel', '{')).toMatchObject({
      code: 1,
      output: 'The input has to be a JSON object, for example {"key": "…"}.\n',
    })
  })

  test('lists every command with what it takes', async () => {
    const { code, output } = await runProgram({}, 'run', '--help')
    expect(code).toBe(0)
    expect(output).toContain('  restateLevel { key, level, verifiedOn }\n')
    expect(output).toContain('  claimCooperation claim\n')
  })

  test('reaches the server only with the token, which only its user can read', async () => {
    const { port, token } = JSON.parse(readFileSync(join(folder, 'admin.json'), 'utf8')) as { port: number; token: string }
    expect(statSync(join(folder, 'admin.json')).mode & 0o777).toBe(0o600)
    const ask = (given: string, body: string) =>
      fetch(`http://127.0.0.1:${port}/run`, { method: 'POST', headers: { authorization: `Bearer ${given}` }, body })
    const body = JSON.stringify({ command: 'restateLevel', input: restated(1) })
    expect((await ask('', body)).status).toBe(401)
    expect((await ask(token.replace(/./, 'x'), body)).status).toBe(401)
    expect((await ask(token, '[]')).status).toBe(400)
    expect((await ask(token, 'x'.repeat(2_000_000)).catch(() => ({ status: 400 }))).status).toBe(400)
  })
})

const servers = (await testPlaces()).filter(({ name }) => name === 'PostgreSQL')
if (servers.length === 0) test.skip('a second process needs a PostgreSQL; none answers at the standard local address')

describe.each(servers)('The verb run on $name', ({ open }) => {
  test('writes beside a running server, whose subscribers see it', async () => {
    const { place, discard } = await open()
    const here = { DATABASE_URL: (place as { url: string }).url }
    const folder = mkdtempSync(join(tmpdir(), 'geflecht-run-'))
    const [first, ...rest] = ground
    expect(await run(here, ...first!)).toMatchObject({ code: 0 })
    const server = await serving({ ...here, GEFLECHT_DATA: folder })
    for (const [command, input] of rest) expect(await run(here, command, input)).toMatchObject({ code: 0 })
    const client = await subscriber(server.url, folder)
    client.subscribe({ network: 'net.ort' })
    const done = await run(here, 'restateLevel', restated(5))
    expect(done).toMatchObject({ code: 0, output: expect.stringMatching(/^Done; revision \d+\.\n$/) })
    await until(() => expect(brief(client.changes)).toEqual(toldOf(revisionOf(done))))
    client.socket.close()
    server.child.kill('SIGTERM')
    await server.ended
    rmSync(folder, { recursive: true, force: true })
    await discard()
  })
})
