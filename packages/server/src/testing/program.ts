import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../dist/cli.js')

/** Starts the built server program as a process of its own, with this environment on top of the test's. */
export const startProgram = (environment: Record<string, string | undefined>, ...args: string[]): ChildProcess => {
  if (!existsSync(program)) throw new Error('dist/cli.js is not there: build the server first (pnpm -C packages/server build).')
  return spawn(process.execPath, [program, ...args], {
    env: { ...process.env, DATABASE_URL: undefined, GEFLECHT_DEMO: undefined, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  /** What it printed, both streams together. */
  output: string
}

/** Resolves when the process has ended and said everything. */
export const endOf = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve) => {
    let output = ''
    child.stdout!.on('data', (text) => (output += String(text)))
    child.stderr!.on('data', (text) => (output += String(text)))
    child.on('close', (code, signal) => resolve({ code, signal, output }))
  })

/** Runs the program to its end. */
export const runProgram = (environment: Record<string, string | undefined>, ...args: string[]): Promise<Ended> =>
  endOf(startProgram(environment, ...args))
