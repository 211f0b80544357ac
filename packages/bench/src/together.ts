import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import WebSocket from 'ws'
import { openScreens } from './screens.ts'

/**
 * Two browsers and ten protocol clients on one network: how long from the sending of an edit until all clients have been told, and until
 * the last of the two screens shows it. With the embedded database; edits come one after the other, each when the one before is everywhere.
 */
const people = 10
const browsers = 2
const edits = 100
/** Milliseconds between the last screen and the next edit: people do not type faster. */
const pause = 500
const network = 'net.ratingen.ks'
const [by, other] = ['inst.ratingen.jugendamt', 'inst.ratingen.polizei']

const folder = mkdtempSync(join(tmpdir(), 'geflecht-together-'))
const program = join(import.meta.dirname, '../../server/dist/cli.js')
const environment = { ...process.env, GEFLECHT_DATA: folder, GEFLECHT_DEMO: '1', DATABASE_URL: undefined, PORT: '0' }
const geflecht = spawn(process.execPath, [program, 'serve'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
// Whatever goes wrong here, the server does not stay behind.
process.on('exit', () => geflecht.kill())

const address = async (): Promise<string> => {
  for await (const line of createInterface(geflecht.stdout)) if (line.includes('is there')) return /http:\S+/.exec(line)![0]
  throw new Error('The server ended')
}
const url = await address()
const { coordinator } = JSON.parse(readFileSync(join(folder, 'demo-tokens.json'), 'utf8')) as { coordinator: string }
const authorization = `Bearer ${coordinator}`

const ask = async (query: string, variables: object) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Record<string, { __typename: string; version: number }>; errors?: object[] }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** When each of them has heard of a revision to its end. */
const heard = new Map<number, number[]>()
let waiting = () => {}
for (let n = 0; n < people; n++) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  await once(socket, 'open')
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as { type: string; payload?: { data?: { changed: { revision: number; completes: boolean } } } }
    if (message.type === 'connection_ack')
      socket.send(
        JSON.stringify({
          id: '1',
          type: 'subscribe',
          payload: {
            query:
              'subscription ($network: String!) { changed(network: $network) { revision completes kind subject { __typename id key } fields } }',
            variables: { network },
          },
        }),
      )
    const changed = message.payload?.data?.changed
    if (!changed?.completes) return
    heard.set(changed.revision, [...(heard.get(changed.revision) ?? []), performance.now()])
    waiting()
  })
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }))
}
const screens = await openScreens(url, browsers, `/network/${network}/netzwerkkarte?select=tie:${by}~${other}`)
while (!(await (await fetch(`${url}/metrics`)).text()).includes(`geflecht_subscriptions ${people + browsers}\n`));

const told = (revision: number) =>
  new Promise<number>((resolve) => {
    waiting = () => {
      const times = heard.get(revision)
      if (times?.length === people) resolve(Math.max(...times))
    }
    waiting()
  })

const document =
  'mutation ($input: ClaimCooperationInput!) { claimCooperation(input: $input) { __typename ... on Cooperation { version } ... on Refused { message } ... on EditConflict { message } } }'
const answered: number[] = []
const whole: number[] = []
const shown: number[] = []
let version = 0
for (let n = 0; n < edits; n++) {
  await setTimeout(pause)
  const begun = performance.now()
  const { claimCooperation: answer } = await ask(document, { input: { by, with: other, network, level: n % 6, version } })
  const acknowledged = performance.now()
  if (answer?.__typename !== 'Cooperation') throw new Error(JSON.stringify(answer))
  version = answer.version
  const all = await told(version)
  answered.push(all - acknowledged)
  whole.push(all - begun)
  shown.push((await screens.showing(n % 6)) - begun)
}
await screens.close()
geflecht.kill('SIGTERM')
await once(geflecht, 'close')
rmSync(folder, { recursive: true })

const at = (share: number, times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))]!.toFixed(1)
console.log(`${people} clients and ${browsers} browsers, ${edits} edits, embedded database; milliseconds, median and 99th percentile:`)
console.log(`from the acknowledgement until all clients have heard  ${at(0.5, answered)}  ${at(0.99, answered)}`)
console.log(`from sending the edit until all clients have heard     ${at(0.5, whole)}  ${at(0.99, whole)}`)
console.log(`from sending the edit until both screens show it       ${at(0.5, shown)}  ${at(0.99, shown)}`)
process.exit(0)
