import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesBelow, packageFolder, root } from './workspace.mjs'

// The server's copy of graphql decides, because the server answers.
const { Kind, NoUnusedFragmentsRule, Source, buildSchema, concatAST, isExecutableDefinitionNode, parse, specifiedRules, validate, visit } =
  createRequire(join(packageFolder('server'), 'package.json'))('graphql')

/** Where GraphQL documents stand in a file, by its ending; a capture group holds the document. */
const places = {
  '.graphql': /^([\s\S]*)$/g,
  '.ts': /(?<![\w./-])(?:graphql|gql)\s*\(?\s*`([^`]*)`/g,
  '.vue': /(?<![\w./-])(?:graphql|gql)\s*\(?\s*`([^`]*)`/g,
  '.md': /^```graphql\n([\s\S]*?)^```/gm,
}

/** Parsed documents of a text: `[{ where, ast }]`, and the faults of those that do not parse. What defines a schema is left out. */
export function documentsIn(file, text) {
  const pattern = places[file.slice(file.lastIndexOf('.'))]
  const documents = []
  const faults = []
  for (const match of text.matchAll(pattern)) {
    const line = text.slice(0, match.index + match[0].indexOf(match[1])).split('\n').length
    try {
      const ast = parse(new Source(match[1], file, { line, column: 1 }))
      if (ast.definitions.every(isExecutableDefinitionNode)) documents.push({ where: `${file}:${line}`, ast })
    } catch (error) {
      faults.push(`${file}:${line}: ${error.message}`)
    }
  }
  return { documents, faults }
}

const fragmentsOf = (ast) => ast.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)

/** The document with every fragment that it spreads, those of other files too, because components ask for what they show by fragment. */
function completed(ast, fragments) {
  const present = new Map(fragmentsOf(ast).map((fragment) => [fragment.name.value, fragment]))
  const added = new Map()
  const collect = (node) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        if (present.has(value) || added.has(value) || !fragments.has(value)) return
        added.set(value, fragments.get(value))
        collect(fragments.get(value))
      },
    })
  collect(ast)
  return concatAST([ast, { kind: Kind.DOCUMENT, definitions: [...added.values()] }])
}

/** Every way in which the documents of these files (`[{ file, text }]`) do not fit the schema, as lines that name file and line. */
export function faultsOfDocuments(schemaText, files) {
  const schema = buildSchema(schemaText)
  const read = files.map(({ file, text }) => documentsIn(file, text))
  const documents = read.flatMap((each) => each.documents)
  const fragments = new Map(documents.flatMap(({ ast }) => fragmentsOf(ast).map((fragment) => [fragment.name.value, fragment])))
  const faults = read.flatMap((each) => each.faults)
  for (const { where, ast } of documents) {
    const standsAlone = ast.definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    const rules = standsAlone ? specifiedRules : specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule)
    for (const error of validate(schema, completed(ast, fragments), rules)) {
      const node = error.nodes?.[0]?.loc
      faults.push(
        `${node ? `${node.source.name}:${error.locations[0].line + node.source.locationOffset.line - 1}` : where}: ${error.message}`,
      )
    }
  }
  return { count: documents.length, faults: [...new Set(faults)] }
}

/** Packages whose documents are promised to work. */
const folders = ['packages/domain', 'packages/web', 'packages/server', 'packages/docs', 'packages/journeys', 'packages/bench']

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = filesBelow(folders, (file) => /\.(graphql|ts|vue|md)$/.test(file) && !/\.test\.ts$/.test(file))
  const files = names.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  const { count, faults } = faultsOfDocuments(readFileSync(join(root, 'schema.graphql'), 'utf8'), files)
  console.log(faults.length > 0 ? faults.join('\n') : `${count} documents fit the schema`)
  process.exit(faults.length > 0 ? 1 : 0)
}
