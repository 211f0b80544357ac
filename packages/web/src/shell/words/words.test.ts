import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'

type Tree = { readonly [key: string]: Tree | string | ((...given: never[]) => string) }

const paths = (tree: Tree, before = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'object' ? paths(value, `${before}${key}.`) : [`${before}${key}`]))

test('English has each word that German has, and no other', () => {
  expect(paths(en)).toEqual(paths(de))
})

test('no word is empty', () => {
  const texts = (tree: Tree): string[] =>
    Object.values(tree).flatMap((value) => (typeof value === 'object' ? texts(value) : typeof value === 'string' ? [value] : []))
  expect([...texts(de), ...texts(en)].filter((text) => text.trim() === '')).toEqual([])
})

test('„fehlt“ is never said of what is only not documented', () => {
  const text = readFileSync(join(import.meta.dirname, 'de.ts'), 'utf8')
  expect(text).not.toMatch(/fehlt|fehlen|nicht vertreten/i)
})

test('numbers are counted in the right grammar', () => {
  expect([de.institution.count(1), de.institution.count(2), en.institution.count(1), en.institution.count(0)]).toEqual([
    '1 Institution',
    '2 Institutionen',
    '1 institution',
    '0 institutions',
  ])
})

test('every word is used somewhere on the screen', () => {
  const root = join(import.meta.dirname, '../..')
  const sources = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(vue|ts)$/.test(entry.name) && !entry.parentPath.endsWith('words'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
  // Looked up by name: a view's title, the themes, and what two days differ by.
  const lookedUp =
    /^((views|shell)\.(overview|netzwerkkarte|gaps|agreements|handovers|compare|directory|start|light|dark|system)|compare\.(more|less|same|added|ended|changed))$/
  const unused = paths(de).filter((path) => {
    const [section, word] = path.split('.')
    return !lookedUp.test(path) && !new RegExp(`\\b(${section}|words)\\.${word}\\b`).test(sources)
  })
  expect(unused).toEqual([])
})
