import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The folder of a workspace package, by the word behind `@geflecht/`. */
export const packageFolder = (name) => join(root, 'packages', name)

/** The Node that everything runs under; it comes with the dependencies, so the machine's own Node may be older. */
export const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** The environment of a child: the same as ours, with the project's Node first on PATH, so that nested `node` calls find it too. */
export const childEnvironment = (extra = {}) => ({
  ...process.env,
  // Colours are for a terminal; a log stays plain.
  ...(process.stdout.isTTY ? {} : { FORCE_COLOR: undefined, NO_COLOR: '1' }),
  PATH: `${dirname(node24)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
  ...extra,
})

/**
 * Runs a command to its end and answers `{ code, output }`. Output is kept unless `show` passes it on to the terminal.
 * A command that cannot be started at all answers code 127 with the reason as output.
 */
export function run(command, args, { cwd = root, env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: childEnvironment(env), stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout?.on('data', (piece) => (output += piece))
    child.stderr?.on('data', (piece) => (output += piece))
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }))
    child.on('close', (code, signal) => resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output }))
  })
}

/** All files below the given files and folders (relative to the project), sorted; what is installed or built is left out. */
export function filesBelow(paths, wanted = () => true) {
  const found = []
  const visit = (path) => {
    const full = join(root, path)
    if (!existsSync(full)) return
    for (const entry of readdirSync(full, { withFileTypes: true })) {
      if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) continue
      const inside = join(path, entry.name)
      if (entry.isDirectory()) visit(inside)
      else if (wanted(inside)) found.push(inside)
    }
  }
  for (const path of paths) visit(path)
  return found.sort()
}

/** One hash over names and contents, so that a renamed, changed or removed file is noticed and a mere touch is not. */
export function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

/** Seconds since `since` (milliseconds), as a person reads them: `3.2 s`. */
export const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
