import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** How much sooner the past is there from a checkpoint than from the beginning of the log, in one run. */
const commands = Number(process.argv[2] ?? 6000)
const rounds = 3

const folder = mkdtempSync(join(tmpdir(), 'geflecht-replay-'))
const checkpoints = join(folder, 'checkpoints')
const program = join(import.meta.dirname, '../../server/dist/cli.js')
const environment = { ...process.env, GEFLECHT_DATA: folder, GEFLECHT_DEMO: undefined, DATABASE_URL: undefined, PORT: '0' }

const run = (...args: string[]) => once(spawn(process.execPath, [program, ...args], { env: environment, stdio: 'ignore' }), 'close')

const served = async (): Promise<{ url: string; child: ChildProcess }> => {
  const child = spawn(process.execPath, [program, 'serve'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface(child.stdout)) if (line.includes('is there')) return { url: /http:\S+/.exec(line)![0], child }
  throw new Error('The server ended')
}
const end = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGTERM')
  await once(child, 'close')
}
const ask = async (url: string, query: string, variables: object = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: { revision?: number }; errors?: object[] }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** Milliseconds until a server that has just started has answered from what was known at an instant. */
const timeOf = async (instant: string): Promise<number> => {
  const { url, child } = await served()
  await ask(url, '{ revision }')
  const begun = performance.now()
  await ask(url, 'query ($at: DateTime!) { networks(knownAt: $at, first: 1) { totalCount } }', { at: instant })
  const time = performance.now() - begun
  await end(child)
  return time
}

await run('storm', '--seed', '1', '--commands', String(commands))
const { url, child } = await served()
const { revision } = await ask(url, '{ revision }')
while (!existsSync(checkpoints) || !readdirSync(checkpoints).some((file) => file.endsWith('.checkpoint')))
  await new Promise((resolve) => setTimeout(resolve, 100))
await end(child)
await run('storm', '--seed', '2', '--commands', '100')
const instant = new Date().toISOString()
await run('storm', '--seed', '3', '--commands', '20')

const from: number[] = []
for (let n = 0; n < rounds; n++) from.push(await timeOf(instant))
rmSync(checkpoints, { recursive: true })
const without: number[] = []
for (let n = 0; n < rounds; n++) without.push(await timeOf(instant))
rmSync(folder, { recursive: true })

const [quick, slow] = [Math.min(...from), Math.min(...without)]
console.log(`About ${revision} revisions of random commands; milliseconds until the past is there, best of ${rounds}:`)
console.log(`from a checkpoint   ${quick.toFixed(0)}`)
console.log(`from the beginning  ${slow.toFixed(0)}`)
console.log(`ratio               ${(slow / quick).toFixed(1)}`)
process.exit(0)
