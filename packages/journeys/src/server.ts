import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const cli = join(import.meta.dirname, '..', '..', 'server', 'dist', 'cli.js')

/** A running Geflecht with the demo data, in a folder of its own that goes with it. */
interface RunningServer {
  /** Without a slash at the end. */
  url: string
  stop: () => Promise<void>
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

/** Ends a server as Ctrl-C would; after ten seconds without an end, outright. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  const patience = setTimeout(() => server.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(patience)
}

/**
 * Starts the built server on a free port with a fresh folder and the demo data, and waits until it answers `/readyz`.
 * Rejects with what the server said if it ends before, or after two minutes.
 */
export async function startServer(): Promise<RunningServer> {
  if (!existsSync(cli)) throw new Error('packages/server/dist/cli.js is not there: build first (node packages/setup/build.mjs)')
  const data = await mkdtemp(join(tmpdir(), 'geflecht-journey-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { DATABASE_URL: _, ...environment } = process.env
  const server = spawn(process.execPath, [cli, 'serve'], {
    env: { ...environment, HOST: '127.0.0.1', PORT: String(port), GEFLECHT_DATA: data, GEFLECHT_DEMO: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  server.stdout.on('data', (piece) => (said += String(piece)))
  server.stderr.on('data', (piece) => (said += String(piece)))
  process.once('exit', () => server.kill('SIGKILL'))
  const stop = async (): Promise<void> => {
    await end(server)
    await rm(data, { recursive: true, force: true })
  }
  const deadline = Date.now() + 120_000
  while (!(await isReady(url))) {
    const ended = server.exitCode !== null || server.signalCode !== null
    if (ended || Date.now() > deadline) {
      await stop()
      throw new Error(`the server ${ended ? 'ended before it was ready' : 'was not ready after two minutes'} and said:\n${said}`)
    }
    await wait(200)
  }
  return { url, stop }
}
