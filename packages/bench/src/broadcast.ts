import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import WebSocket from 'ws'

const subscribers = 200
const writes = 500
const network = 'net.ratingen.ks'
const institution = 'inst.ratingen.polizei'
const document =
  'subscription Changed($network: String!, $since: Int) { changed(network: $network, since: $since) { revision at kind subject { __typename id key } fields } }'

/** Clients that count what they get; `all` waits until each has so many. */
class Audience {
  readonly got: string[][] = []
  private waiting: (() => void) | null = null

  async join(url: string, greet: (socket: WebSocket, n: number) => void): Promise<void> {
    const sockets = Array.from({ length: subscribers }, () => new WebSocket(url, 'graphql-transport-ws'))
    await Promise.all(sockets.map((socket) => once(socket, 'open')))
    sockets.forEach((socket, n) => {
      const mine: string[] = []
      this.got.push(mine)
      socket.on('message', (data) => {
        const text = String(data)
        if (text.includes('"ack"') || text.includes('connection_ack')) return
        mine.push(text)
        this.waiting?.()
      })
      greet(socket, n)
    })
  }

  all(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.waiting = () => {
        if (this.got.some((mine) => mine.length < count)) return
        this.waiting = null
        resolve()
      }
      this.waiting()
    })
  }
}

const lineOf = async (child: ChildProcess, fits: RegExp): Promise<string> => {
  for await (const line of createInterface(child.stdout!)) if (fits.test(line)) return line
  throw new Error('The server ended')
}

const folder = mkdtempSync(join(tmpdir(), 'geflecht-broadcast-'))
const program = join(import.meta.dirname, '../../server/dist/cli.js')
const environment = { ...process.env, GEFLECHT_DATA: folder, GEFLECHT_DEMO: undefined, DATABASE_URL: undefined, PORT: '0' }
await once(spawn(process.execPath, [program, 'load', '--set', 'documented'], { env: environment, stdio: 'ignore' }), 'close')
const geflecht = spawn(process.execPath, [program, 'serve'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
const url = /http:\S+/.exec(await lineOf(geflecht, /is there/))![0]
const { port, token } = JSON.parse(readFileSync(join(folder, 'admin.json'), 'utf8')) as { port: number; token: string }

const write = async (name: string): Promise<void> => {
  const response = await fetch(`http://127.0.0.1:${port}/run`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ command: 'renameInstitution', input: { key: institution, name } }),
  })
  const { done } = (await response.json()) as { done: boolean }
  if (!done) throw new Error('The change was refused')
}
const cpuOfGeflecht = async (): Promise<number> =>
  Number(/^process_cpu_seconds_total (\S+)$/m.exec(await (await fetch(`${url}/metrics`)).text())![1])

/** CPU seconds that the writes take, with whoever listens. */
const costOfWrites = async (round: string, audience: Audience | null): Promise<number> => {
  const before = await cpuOfGeflecht()
  for (let n = 1; n <= writes; n++) {
    await write(`${round} ${n}`)
    await audience?.all(n)
  }
  return (await cpuOfGeflecht()) - before
}

await costOfWrites('warm', null)
const alone = await costOfWrites('allein', null)
const audience = new Audience()
await audience.join(`${url.replace('http', 'ws')}/graphql`, (socket, n) => {
  socket.send('{"type":"connection_init"}')
  socket.send(JSON.stringify({ id: `s${n}`, type: 'subscribe', payload: { query: document, variables: { network } } }))
})
while (!(await (await fetch(`${url}/metrics`)).text()).includes(`geflecht_subscriptions ${subscribers}\n`));
const heard = await costOfWrites('gehört', audience)
geflecht.kill('SIGTERM')
await once(geflecht, 'close')

const bare = spawn(process.execPath, [join(import.meta.dirname, 'bareBroadcast.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
const lines = createInterface(bare.stdout)[Symbol.asyncIterator]()
const address = JSON.parse((await lines.next()).value as string) as { port: number }
const bareAudience = new Audience()
await bareAudience.join(`ws://127.0.0.1:${address.port}`, () => {})
const cpuOfBare = async (): Promise<number> => {
  bare.stdin.write('cpu\n')
  return (JSON.parse((await lines.next()).value as string) as { cpu: number }).cpu
}
const texts = audience.got[0]!
for (let n = 0; n < writes; n++) {
  bare.stdin.write(`${texts[n]}\n`)
  await bareAudience.all(n + 1)
}
const before = await cpuOfBare()
for (let n = 0; n < writes; n++) {
  bare.stdin.write(`${texts[n]}\n`)
  await bareAudience.all(writes + n + 1)
}
const least = (await cpuOfBare()) - before
bare.stdin.end()

const deliveries = subscribers * writes
const revisions = audience.got.map((mine) =>
  mine.map((text) => (JSON.parse(text) as { payload: { data: { changed: { revision: number } } } }).payload.data.changed.revision),
)
const lost = revisions.filter((mine) => mine.length !== writes || mine.some((revision, n) => n > 0 && revision !== mine[n - 1]! + 1)).length
const micro = (seconds: number) => ((seconds / deliveries) * 1e6).toFixed(1)

console.log(
  `${subscribers} subscribers of one network, ${writes} changes, ${deliveries} deliveries of ${texts[0]!.length} bytes; CPU of the server process`,
)
console.log(`  clients that lost, repeated or reordered anything  ${lost}`)
console.log(`  bare ws broadcast of the same texts                ${micro(least)} µs per delivery`)
console.log(`  geflecht, delivery alone (writes taken off)        ${micro(heard - alone)} µs, ${((heard - alone) / least).toFixed(2)} ×`)
console.log(`  geflecht, with the writes into the database        ${micro(heard)} µs, ${(heard / least).toFixed(2)} ×`)
console.log(`  the writes without subscribers                     ${((alone / writes) * 1e3).toFixed(2)} ms each`)
rmSync(folder, { recursive: true, force: true })
process.exit(lost === 0 ? 0 : 1)
