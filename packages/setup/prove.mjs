import { build } from './build.mjs'
import { install } from './install.mjs'
import { mutate } from './mutate.mjs'
import { resultOfPlaywright, resultOfVitest } from './results.mjs'
import { node24, packageFolder, run } from './workspace.mjs'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `npm run prove`: what is too long for every run. All journeys, with every view at each width in each theme, and walked by keyboard;
// fifty clients that edit one network at once, a server that is killed again and again, and code that is changed place by place to see
// whether a test notices.
await install()
if ((await build()).length > 0) process.exit(1)
const reports = mkdtempSync(join(tmpdir(), 'geflecht-prove-'))
const GEFLECHT_PROVE = '1'

/**
 * Fifty clients, twenty edits each, cut off at random: on the embedded database, and on PostgreSQL with two servers where one answers.
 * Ten kills of a server that is writing.
 */
async function storms() {
  const folder = packageFolder('server')
  const report = join(reports, 'server.json')
  const runner = join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  const options = ['run', 'src/storm', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run(node24, [runner, ...options], { cwd: folder, env: { GEFLECHT_PROVE }, show: true })
  return resultOfVitest(code, existsSync(report) ? readFileSync(report, 'utf8') : null)
}

async function journeys() {
  const folder = packageFolder('journeys')
  const report = join(reports, 'journeys.json')
  const runner = join(folder, 'node_modules', '@playwright', 'test', 'cli.js')
  const env = { GEFLECHT_PROVE, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const { code } = await run(node24, [runner, 'test', '--reporter=line,json'], { cwd: folder, env, show: true })
  return resultOfPlaywright(code, existsSync(report) ? readFileSync(report, 'utf8') : null)
}

const results = [await storms(), await journeys(), await mutate('domain'), await mutate('analysis')]
rmSync(reports, { recursive: true })
const [passed, failed] = ['passed', 'failed'].map((word) => results.reduce((sum, result) => sum + result[word], 0))
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
