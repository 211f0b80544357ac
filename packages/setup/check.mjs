import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { node24, packageFolder, root, run, secondsSince } from './workspace.mjs'

const inRoot = (...path) => join(root, 'node_modules', ...path)
const setup = (file) => join(packageFolder('setup'), file)
const cli = join(packageFolder('server'), 'dist', 'cli.js')

/** One Node program with the project's Node; `cwd` is the project unless said otherwise. */
const node =
  (script, args = [], cwd = root) =>
  () =>
    run(node24, [script, ...args], { cwd })

/** Several programs one after the other; the first that fails decides. */
const first =
  (...programs) =>
  async () => {
    for (const program of programs.slice(0, -1)) {
      const result = await program()
      if (result.code !== 0) return result
    }
    return programs.at(-1)()
  }

const typesOf = (name) => ({
  name: `types of ${name}`,
  remedy: `correct the types named above; the same again: node_modules/.bin/tsc -p packages/${name}`,
  run: node(inRoot('typescript', 'bin', 'tsc'), ['-p', packageFolder(name)]),
})

/** A command of the built server; says so plainly when there is no server to ask. */
const server = (...args) => {
  const ask = node(cli, args)
  return () => (existsSync(cli) ? ask() : Promise.resolve({ code: 1, output: 'packages/server/dist/cli.js has not been built' }))
}

/** Vue files see the schema through types that are generated first. */
const web = packageFolder('web')
const readsSchema = () => existsSync(join(web, 'tsconfig.json')) && readFileSync(join(web, 'tsconfig.json'), 'utf8').includes('gql.tada')
const tada = node(join(web, 'node_modules', 'gql.tada', 'bin', 'cli.js'), ['generate-output'], web)

/** Every check: what it is called, what to do when it fails, and how it is run. Long ones first, for they run two at a time. */
const checks = [
  {
    name: 'types of web',
    remedy: 'correct the types named above; the same again: cd packages/web && npx vue-tsc --noEmit',
    run: first(
      () => (readsSchema() ? tada() : Promise.resolve({ code: 0, output: '' })),
      node(join(web, 'node_modules', 'vue-tsc', 'bin', 'vue-tsc.js'), ['--noEmit', '-p', web], web),
    ),
  },
  typesOf('server'),
  typesOf('analysis'),
  typesOf('demo'),
  typesOf('domain'),
  typesOf('journeys'),
  typesOf('bench'),
  {
    name: 'lint',
    remedy: 'npx biome check --write repairs layout and much else; correct the rest by hand',
    run: () => run(inRoot('.bin', 'biome'), ['check', '--error-on-warnings', '--max-diagnostics=50', '--colors=off']),
  },
  {
    name: 'arrows',
    remedy: 'each line names the rule that an import breaks and what to do instead; the rules stand in packages/setup/arrows.config.mjs',
    run: node(inRoot('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), [
      '--config',
      setup('arrows.config.mjs'),
      '--output-type',
      'err-long',
      'packages',
    ]),
  },
  {
    name: 'unused code',
    remedy: 'remove what nobody uses, or use it; a dependency goes out of package.json (then: npx -y pnpm@12.21.0 install)',
    run: node(inRoot('knip', 'bin', 'knip.js'), ['--config', setup('knip.jsonc'), '--no-progress', '--no-config-hints']),
  },
  {
    name: 'schema',
    remedy:
      'schema.graphql is not what the server speaks: node packages/server/dist/cli.js schema writes it anew (this check has built the server), then review the difference',
    run: server('schema', '--check'),
  },
  {
    name: 'documents',
    remedy: 'correct the GraphQL documents named above, or the schema that they rely on',
    run: node(setup('documents.mjs')),
  },
  {
    name: 'policy',
    remedy: 'every field of the schema declares who may read it; open ones say so: add the policy to the fields named above',
    run: server('schema', '--policies'),
  },
]

const asked = process.argv.slice(2)
const chosen = asked.length > 0 ? checks.filter(({ name }) => asked.some((word) => name.includes(word))) : checks

await install()
if (chosen.some(({ name }) => name === 'schema' || name === 'policy')) await build(['server'])

const results = []
const waiting = [...chosen]
async function work() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const since = Date.now()
    const { code, output } = await check.run()
    const passed = code === 0
    results.push(passed)
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${check.name.padEnd(18)} ${secondsSince(since)}`)
    if (!passed) console.log(`\n${output.trim()}\n  What to do: ${check.remedy}\n`)
  }
}
await Promise.all([work(), work()])

const failed = results.filter((passed) => !passed).length
console.log(`${results.length - failed} passed, ${failed} failed`)
process.exit(failed > 0 || results.length === 0 ? 1 : 0)
