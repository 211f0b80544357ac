import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import arrows, { conceptOrder } from '../arrows.config.mjs'
import { node24, packageFolder, root, run } from '../workspace.mjs'

const project = mkdtempSync(join(tmpdir(), 'geflecht-arrows-'))
after(() => rmSync(project, { recursive: true, force: true }))

/** Files of a small project in which each import breaks exactly the rule that stands beside it. */
const broken = {
  'domain-depends-on-nothing': ['domain/src/time/clock.ts', 'node:fs'],
  'analysis-depends-on-domain-alone': ['analysis/src/graph/read.ts', 'node:fs'],
  'demo-depends-on-domain-alone': ['demo/src/load.ts', '../../analysis/src/index.ts'],
  'web-and-server-meet-only-in-the-schema': ['web/src/main.ts', '../../server/src/cli.ts'],
  'packages-are-entered-through-their-door': ['server/src/cli.ts', '../../domain/src/gap/gap.ts'],
  'concepts-are-entered-through-their-door': ['domain/src/gap/open.ts', '../coverage/status.ts'],
  'ground-knows-no-concept': ['server/src/time/time.ts', '../gap/index.ts'],
  'nothing-imports-in-a-circle': ['web/src/one.ts', './two.ts'],
  'imports-can-be-resolved': ['web/src/lost.ts', './nowhere.ts'],
}
for (const [place, concept] of conceptOrder.slice(0, -1).entries()) {
  broken[`${concept}-imports-only-what-stands-to-its-left`] = [`analysis/src/${concept}/early.ts`, `../${conceptOrder[place + 1]}/index.ts`]
}

const sound = {
  'domain/src/index.ts': "export * from './gap/index.ts'",
  'domain/src/gap/index.ts': "export * from './gap.ts'\nimport '../coverage/index.ts'",
  'domain/src/gap/gap.ts': 'export const gap = 1',
  'domain/src/coverage/index.ts': "export * from './status.ts'",
  'domain/src/coverage/status.ts': 'export const status = 1',
  'server/src/gap/index.ts': "export * from '../../../domain/src/index.ts'",
  'analysis/src/index.ts': "export * from '../../domain/src/index.ts'",
  'web/src/two.ts': "import './one.ts'",
}
for (const concept of conceptOrder) sound[`analysis/src/${concept}/index.ts`] = 'export const here = 1'

function write(file, text) {
  const full = join(project, 'packages', file)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, text)
}

/** Violations as `rule: file`, sorted. */
async function violations() {
  copyFileSync(join(root, 'tsconfig.base.json'), join(project, 'tsconfig.base.json'))
  const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const config = join(packageFolder('setup'), 'arrows.config.mjs')
  const { output } = await run(node24, [cruiser, '--config', config, '--output-type', 'json', 'packages'], { cwd: project })
  return JSON.parse(output).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
}

test('every arrow rule is broken by the import that it forbids, and by nothing else', async () => {
  for (const [file, text] of Object.entries(sound)) write(file, text)
  for (const [file, target] of Object.values(broken)) write(file, `import '${target}'`)
  const found = new Set(await violations())
  for (const [rule, [file]] of Object.entries(broken))
    assert.ok(found.has(`${rule}: packages/${file}`), `${rule} did not see packages/${file}`)
  for (const file of Object.keys(sound).filter((name) => name !== 'web/src/two.ts')) {
    assert.deepEqual(
      [...found].filter((line) => line.endsWith(`packages/${file}`)),
      [],
      `${file} is sound`,
    )
  }
  assert.deepEqual(Object.keys(broken).sort(), arrows.forbidden.map(({ name }) => name).sort(), 'a rule has no example here')
})
