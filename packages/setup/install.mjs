import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hashOf, node24, root, run, secondsSince } from './workspace.mjs'

/** pnpm is fetched in exactly this version; it is a native binary, so the machine's Node may be 20. */
const pnpm = 'pnpm@12.21.0'
const stamp = join(root, 'node_modules', '.geflecht-installed')

/** What decides which dependencies are needed: the lockfile, the workspace file and every package.json. */
function wanted() {
  const members = readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'package.json'))
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...members]
  return hashOf(files.filter((file) => existsSync(join(root, file))))
}

/**
 * Brings in the dependencies as the lockfile names them. Nothing happens when they are already there.
 * Ends the process with one sentence and what pnpm said when that fails.
 */
export async function install() {
  const hash = wanted()
  if (existsSync(stamp) && existsSync(node24) && readFileSync(stamp, 'utf8') === hash) return
  const since = Date.now()
  console.log('Geflecht: installing dependencies (about a minute the first time) …')
  // CI=true: pnpm never asks. --yes: npx never asks, whatever ~/.npmrc says.
  // The machine's own Node runs it, because the project's may be what is being installed.
  const env = { CI: 'true', PATH: process.env.PATH }
  const { code, output } = await run('npx', ['--yes', '--loglevel=error', pnpm, 'install', '--frozen-lockfile'], { env })
  if (code !== 0) {
    console.error(output)
    console.error(
      output.includes('OUTDATED_LOCKFILE')
        ? `Geflecht: pnpm-lock.yaml does not fit the package.json files; bring it up to date with: npx --yes ${pnpm} install`
        : 'Geflecht: the dependencies could not be installed; is the npm registry reachable and the disk not full?',
    )
    process.exit(1)
  }
  writeFileSync(stamp, hash)
  console.log(`Geflecht: dependencies installed in ${secondsSince(since)}.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await install()
