import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { passes } from './mutation.passes.mjs'
import { node24, packageFolder, root, run } from './workspace.mjs'

// `node packages/setup/mutate.mjs analysis measure`: changes that pass of the package, or all passes when none is named, and adds up what
// has been found of the package so far. Fails under 80 %.
const least = 80
const noticed = ['Killed', 'Timeout']
const unnoticed = ['Survived', 'NoCoverage']

/** Whether the tests of a package notice at least so many of the places in which its code can be changed; one pass or one failure. */
export async function mutate(name, chosen = Object.keys(passes[name])) {
  const folder = packageFolder(name)
  const runner = join(folder, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  for (const pass of chosen) {
    const options = [runner, 'run', join(packageFolder('setup'), 'mutation.config.mjs')]
    const { code } = await run(node24, options, { cwd: folder, env: { MUTATION: `${name}/${pass}` }, show: true })
    if (code !== 0) return { passed: 0, failed: 1 }
  }
  const counts = chosen.map((pass) => ({ pass, ...countsOf(name, pass) }))
  for (const { pass, yes, all } of counts) console.log(`${name} ${pass}: ${percent(yes, all)} of ${all} places noticed`)
  const [yes, all] = ['yes', 'all'].map((key) => counts.reduce((sum, count) => sum + count[key], 0))
  console.log(`${name}: ${percent(yes, all)} of ${all} places noticed (${yes})`)
  return yes * 100 >= least * all ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function countsOf(name, pass) {
  const { files } = JSON.parse(readFileSync(join(root, '.cache', 'mutation', name, pass, 'report.json'), 'utf8'))
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const yes = states.filter((state) => noticed.includes(state)).length
  return { yes, all: yes + states.filter((state) => unnoticed.includes(state)).length }
}

const percent = (part, all) => `${((100 * part) / all).toFixed(2)} %`

if (process.argv[1] === import.meta.filename) {
  const [name, ...chosen] = process.argv.slice(2)
  const { failed } = await mutate(name, chosen.length > 0 ? chosen : undefined)
  process.exit(failed)
}
