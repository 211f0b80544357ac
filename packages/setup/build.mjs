import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install } from './install.mjs'
import { filesBelow, hashOf, node24, packageFolder, run, secondsSince } from './workspace.mjs'

/** What is built, and the folders whose files decide whether it has to be built again. */
const builds = {
  server: ['packages/domain', 'packages/analysis', 'packages/demo', 'packages/server'],
  web: ['packages/domain', 'packages/analysis', 'packages/web'],
}

/** Tests and the types that are generated from the schema change nothing in what is built. */
const isBuilt = (file) => !/(\.(test|spec)|graphql-(env|cache)\.d)\.ts$/.test(file)

/** The hash of all sources of a build, the lockfile included. */
export function sourcesOf(name) {
  return hashOf(['pnpm-lock.yaml', 'tsconfig.base.json', ...filesBelow(builds[name], isBuilt)])
}

const stampOf = (name) => join(packageFolder(name), 'dist', '.sources')

/** Whether `dist` stems from the sources as they stand. */
export function isFresh(name) {
  return existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === sourcesOf(name)
}

/** Builds one package with Vite unless its `dist` is fresh; answers what Vite said when that fails, else null. */
async function buildOne(name) {
  if (isFresh(name)) return null
  const sources = sourcesOf(name)
  const since = Date.now()
  console.log(`Geflecht: building ${name} …`)
  const vite = join(packageFolder(name), 'node_modules', 'vite', 'bin', 'vite.js')
  const { code, output } = await run(node24, [vite, 'build', '--logLevel', 'warn'], { cwd: packageFolder(name) })
  if (code !== 0) return output
  writeFileSync(stampOf(name), sources)
  console.log(`Geflecht: ${name} built in ${secondsSince(since)}.`)
  return null
}

/**
 * Builds what is stale among `names` and answers those that could not be built, after telling what Vite said. Of these nothing older
 * is left standing, so that nobody judges a former state.
 */
export async function build(names = Object.keys(builds)) {
  const failed = []
  for (const name of names) {
    const failure = await buildOne(name)
    if (failure === null) continue
    console.error(failure.replace(/^ +at .*\n/gm, ''))
    console.error(`Geflecht: ${name} could not be built.`)
    rmSync(join(packageFolder(name), 'dist'), { recursive: true, force: true })
    failed.push(name)
  }
  return failed
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await install()
  process.exitCode = (await build()).length > 0 ? 1 : 0
}
