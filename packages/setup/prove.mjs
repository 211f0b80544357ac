import { build } from './build.mjs'
import { install } from './install.mjs'
import { resultOfPlaywright } from './results.mjs'
import { node24, packageFolder, run } from './workspace.mjs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `npm run prove`: what is too long for every run. All journeys, with every view at each width in each theme, and walked by keyboard.
await install()
if ((await build()).length > 0) process.exit(1)
const folder = packageFolder('journeys')
const reports = mkdtempSync(join(tmpdir(), 'geflecht-prove-'))
const report = join(reports, 'journeys.json')
const runner = join(folder, 'node_modules', '@playwright', 'test', 'cli.js')
const env = { GEFLECHT_PROVE: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report }
const { code } = await run(node24, [runner, 'test', '--reporter=line,json'], { cwd: folder, env, show: true })
const { passed, failed } = resultOfPlaywright(code, readFileSync(report, 'utf8'))
rmSync(reports, { recursive: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
