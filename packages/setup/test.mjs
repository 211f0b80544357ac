import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { resultOfNodeTest, resultOfPlaywright, resultOfVitest } from './results.mjs'
import { node24, packageFolder, run, secondsSince } from './workspace.mjs'

const reports = mkdtempSync(join(tmpdir(), 'geflecht-test-'))
const reportOf = (name) => {
  const file = join(reports, `${name}.json`)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** Vitest inside a package; lines of progress on the terminal, figures in a report. */
const vitest = (name) => async () => {
  const folder = packageFolder(name)
  const runner = join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, `${name}.json`)}`]
  const { code } = await run(node24, [runner, 'run', ...reporters], { cwd: folder, show: true })
  return resultOfVitest(code, reportOf(name))
}

/** The journeys in a real browser against the real, built server. */
const playwright = (name) => async () => {
  const folder = packageFolder(name)
  const runner = join(folder, 'node_modules', '@playwright', 'test', 'cli.js')
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, `${name}.json`) }
  const { code } = await run(node24, [runner, 'test', '--reporter=line,json'], { cwd: folder, env, show: true })
  return resultOfPlaywright(code, reportOf(name))
}

/** The tests of these scripts themselves, with what Node brings along. */
const nodeTest = (name) => async () => {
  const report = join(reports, `${name}.json`)
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ]
  const { code } = await run(node24, ['--test', ...reporters, 'tests/*.test.mjs'], { cwd: packageFolder(name), show: true })
  return resultOfNodeTest(code, reportOf(name))
}

/** Every package that has tests, in the order in which a fault explains the next, with what has to be built before. */
const suites = {
  domain: { test: vitest('domain'), needs: [] },
  analysis: { test: vitest('analysis'), needs: [] },
  demo: { test: vitest('demo'), needs: [] },
  server: { test: vitest('server'), needs: ['server'] },
  web: { test: vitest('web'), needs: [] },
  setup: { test: nodeTest('setup'), needs: ['server', 'web'] },
  journeys: { test: playwright('journeys'), needs: ['server', 'web'] },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in suites))
if (unknown.length > 0) {
  console.error(`Geflecht: there is no test of ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.`)
  process.exit(1)
}

const chosen = Object.entries(suites).filter(([name]) => asked.length === 0 || asked.includes(name))

await install()
const unbuilt = await build([...new Set(chosen.flatMap(([, { needs }]) => needs))])

/** Runs one suite; without what it needs it is one failure and is not run. */
function resultOf({ test, needs }) {
  const missing = needs.filter((name) => unbuilt.includes(name))
  return missing.length > 0 ? { passed: 0, failed: 1, skipped: 0, note: `${missing.join(' and ')} could not be built` } : test()
}

const totals = { passed: 0, failed: 0, skipped: 0 }
const summary = []
for (const [name, suite] of chosen) {
  const since = Date.now()
  console.log(`\n── ${name} ──`)
  const { passed, failed, skipped, note } = await resultOf(suite)
  totals.passed += passed
  totals.failed += failed
  totals.skipped += skipped
  const parts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    secondsSince(since),
    ...(note ? [note] : []),
  ]
  summary.push(`${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(9)} ${parts.join(', ')}`)
}
rmSync(reports, { recursive: true, force: true })

console.log(`\n${summary.join('\n')}`)
if (totals.skipped > 0) console.log(`${totals.skipped} skipped`)
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed > 0 ? 1 : 0)
