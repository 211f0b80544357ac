import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const cli = join(import.meta.dirname, '..', '..', 'server', 'dist', 'cli.js')

/** How a process ended: by itself with a code, or by a signal. */
interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
}

/** A running Geflecht with the demo data, in a folder of its own that goes with it. */
interface RunningServer {
  /** Without a slash at the end. */
  url: string
  /** The folder with its database. */
  data: string
  /** Ends it and clears its folder away. */
  stop: () => Promise<void>
  /** Asks it to end as Ctrl-C or a service manager would, and says how it ended; `SIGKILL` if it did not within ten seconds. */
  halt: (signal: 'SIGINT' | 'SIGTERM') => Promise<Ended>
  /** Starts it again, after `halt`, on the same port and folder. */
  resume: () => Promise<void>
}

/** A port on which nobody listens at the moment. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('the machine gave no port')
  return address.port
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

/** Ends a server by a signal; after ten seconds without an end, outright. */
async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<Ended> {
  if (!hasEnded(server)) {
    const ended = once(server, 'exit')
    server.kill(signal)
    const patience = setTimeout(() => server.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(patience)
  }
  return { code: server.exitCode, signal: server.signalCode }
}

/** Runs the built program and waits until it answers `/readyz`. Rejects with what it said if it ends before, or after two minutes. */
async function run(port: number, data: string): Promise<ChildProcess> {
  const { DATABASE_URL: _, ...environment } = process.env
  const server = spawn(process.execPath, [cli, 'serve'], {
    env: { ...environment, HOST: '127.0.0.1', PORT: String(port), GEFLECHT_DATA: data, GEFLECHT_DEMO: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  server.stdout.on('data', (piece) => (said += String(piece)))
  server.stderr.on('data', (piece) => (said += String(piece)))
  const endWithUs = () => server.kill('SIGKILL')
  process.once('exit', endWithUs)
  server.once('exit', () => process.off('exit', endWithUs))
  const deadline = Date.now() + 120_000
  while (!(await isReady(`http://127.0.0.1:${port}`))) {
    if (hasEnded(server)) throw new Error(`the server ended before it was ready and said:\n${said}`)
    if (Date.now() > deadline) {
      await end(server, 'SIGTERM')
      throw new Error(`the server was not ready after two minutes and said:\n${said}`)
    }
    await wait(100)
  }
  return server
}

/** Starts the built server on a free port with a fresh folder and the demo data, and waits until it answers. */
export async function startServer(): Promise<RunningServer> {
  if (!existsSync(cli)) throw new Error('packages/server/dist/cli.js is not there: build first (node packages/setup/build.mjs)')
  const data = await mkdtemp(join(tmpdir(), 'geflecht-journey-'))
  const clearAway = () => rm(data, { recursive: true, force: true, maxRetries: 5 })
  const port = await freePort()
  let server = await run(port, data).catch(async (fault: unknown) => {
    await clearAway()
    throw fault
  })
  return {
    url: `http://127.0.0.1:${port}`,
    data,
    stop: async () => {
      await end(server, 'SIGTERM')
      await clearAway()
    },
    halt: (signal) => end(server, signal),
    resume: async () => {
      server = await run(port, data)
    },
  }
}
