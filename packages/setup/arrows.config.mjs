import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { packageFolder, root } from './workspace.mjs'

/** The order of the sentence: a concept may import what stands to its left, types as well as values. Other folders are ground or machinery. */
export const conceptOrder = [
  'account',
  'source',
  'territory',
  'institution',
  'network',
  'meeting',
  'agreement',
  'cooperation',
  'handover',
  'need',
  'coverage',
  'gap',
  'measure',
  'scenario',
  'transfer',
]

/** Folders that every concept stands on; they know no concept. */
const ground = ['time', 'language', 'norm', 'privacy']

const ordered = '(domain|analysis|server)'
const test = '\\.test\\.ts$'
const anyOf = (words) => `(${words.join('|')})`

/** The files that a package offers to others: what its package.json exports. */
function doors() {
  const files = []
  for (const name of readdirSync(join(root, 'packages'))) {
    const manifest = join(packageFolder(name), 'package.json')
    if (!existsSync(manifest)) continue
    for (const file of Object.values(JSON.parse(readFileSync(manifest, 'utf8')).exports ?? {})) {
      files.push(`^${posix.join('packages', name, file).replaceAll('.', '\\.')}$`)
    }
  }
  return files
}

const leftwards = conceptOrder.slice(0, -1).map((concept, place) => ({
  name: `${concept}-imports-only-what-stands-to-its-left`,
  comment: `${conceptOrder.join(' ◄ ')}: move the code to the later concept, which may extend the earlier one.`,
  from: { path: `^packages/${ordered}/src/${concept}/`, pathNot: test },
  to: { path: `^packages/$1/src/${anyOf(conceptOrder.slice(place + 1))}/` },
}))

const rules = [
  {
    name: 'domain-depends-on-nothing',
    comment: 'The domain is plain TypeScript: no package, no Node, no other workspace package. Hand clock, ids and randomness in.',
    from: { path: '^packages/domain/src/', pathNot: test },
    to: { pathNot: '^packages/domain/src/' },
  },
  {
    name: 'analysis-depends-on-domain-alone',
    comment: 'Analysis runs in server, worker and browser alike: no package, no Node, no DOM, only @geflecht/domain.',
    from: { path: '^packages/analysis/src/', pathNot: test },
    to: { pathNot: ['^packages/analysis/src/', '^packages/domain/src/index\\.ts$'] },
  },
  {
    name: 'demo-depends-on-domain-alone',
    comment: 'The documented data set is facts; loading them is a command of the server.',
    from: { path: '^packages/demo/src/', pathNot: test },
    to: { pathNot: ['^packages/demo/src/', '^packages/domain/src/index\\.ts$'] },
  },
  {
    name: 'web-and-server-meet-only-in-the-schema',
    comment: 'Ask for what is missing through schema.graphql; what both compute belongs to analysis or domain.',
    from: { path: '^packages/(web|server)/' },
    to: { path: '^packages/(web|server)/', pathNot: '^packages/$1/' },
  },
  {
    name: 'packages-are-entered-through-their-door',
    comment: 'Import the bare name (@geflecht/domain); if something is missing there, export it from the package’s src/index.ts.',
    from: { path: '^packages/([^/]+)/' },
    to: { path: '^packages/', pathNot: ['^packages/$1/', ...doors()] },
  },
  {
    name: 'concepts-are-entered-through-their-door',
    comment: 'Import ../<concept>/index.ts; if something is missing there, export it from that index.ts.',
    from: { path: `^packages/${ordered}/src/${anyOf([...conceptOrder, ...ground])}/`, pathNot: test },
    to: { path: `^packages/$1/src/${anyOf(conceptOrder)}/`, pathNot: ['^packages/$1/src/$2/', '^packages/$1/src/[^/]+/index\\.ts$'] },
  },
  ...leftwards,
  {
    name: 'ground-knows-no-concept',
    comment: `${ground.join(', ')} are what every concept stands on; move what needs a concept into that concept’s folder.`,
    from: { path: `^packages/${ordered}/src/${anyOf(ground)}/`, pathNot: test },
    to: { path: `^packages/$1/src/${anyOf(conceptOrder)}/` },
  },
  {
    name: 'nothing-imports-in-a-circle',
    comment: 'Let one of the two hand in what the other needs, or move the shared part to the left. Circles of types alone are tolerated.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'imports-can-be-resolved',
    comment: 'The file or package does not exist, or is not declared in this package’s package.json.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:|^#|\\.(css|svg|woff2)$|\\?' },
  },
]

export default {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.vue', '.json'],
    },
  },
}
