import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sessionOf } from '@geflecht/journeys'

const program = join(import.meta.dirname, '../../server/dist/cli.js')

export interface GrownServer {
  url: string
  /** An administrator's. */
  session: Awaited<ReturnType<typeof sessionOf>>
  cookie: string
  stop(): Promise<void>
}

/** A server of its own with an invented world of so many institutions. */
export async function grownServer(size: number): Promise<GrownServer> {
  const folder = mkdtempSync(join(tmpdir(), 'geflecht-graph-'))
  const env = { ...process.env, GEFLECHT_DATA: folder, GEFLECHT_DEMO: '1', PORT: '0' }
  await once(
    spawn(process.execPath, [program, 'load', 'musterkreis', '--size', `${size}`], { env, stdio: ['ignore', 'ignore', 'inherit'] }),
    'close',
  )
  const server = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  process.on('exit', () => server.kill())
  const url = await addressOf(createInterface(server.stdout))
  const session = await sessionOf(url, 'admin')
  return {
    url,
    session,
    cookie: session.cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    async stop() {
      // One that has ended by itself does not say so again.
      if (server.kill('SIGTERM')) await once(server, 'close')
      rmSync(folder, { recursive: true })
    },
  }
}

async function addressOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) if (line.includes('is there')) return /http:\S+/.exec(line)![0]
  throw new Error('The server ended')
}
