import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'
import { laterDe } from './later/de.ts'
import { laterEn } from './later/en.ts'

type Tree = { readonly [key: string]: Tree | string | ((...given: never[]) => string) }

const paths = (tree: Tree, before = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'object' ? paths(value, `${before}${key}.`) : [`${before}${key}`]))

test('English has each word that German has, and no other', () => {
  expect(paths(en)).toEqual(paths(de))
  expect(paths(laterEn)).toEqual(paths(laterDe))
})

test('no word is empty', () => {
  const texts = (tree: Tree): string[] =>
    Object.values(tree).flatMap((value) => (typeof value === 'object' ? texts(value) : typeof value === 'string' ? [value] : []))
  expect([...texts(de), ...texts(en), ...texts(laterDe), ...texts(laterEn)].filter((text) => text.trim() === '')).toEqual([])
})

test('„fehlt“ is never said of what is only not documented', () => {
  const text = ['de', 'later/de']
    .flatMap((folder) =>
      readdirSync(join(import.meta.dirname, folder)).map((file) => readFileSync(join(import.meta.dirname, folder, file), 'utf8')),
    )
    .join('\n')
  expect(text).not.toMatch(/fehlt|fehlen|nicht vertreten/i)
})

test('numbers are counted in the right grammar', () => {
  expect([de.institution.count(1), de.institution.count(2), en.institution.count(1), en.institution.count(0)]).toEqual([
    '1 Institution',
    '2 Institutionen',
    '1 institution',
    '0 institutions',
  ])
  expect([0, 1, 2].map(laterDe.presence.open)).toEqual([
    'Wer gerade hier ist: niemand außer Ihnen',
    'Wer gerade hier ist: eine weitere Person',
    'Wer gerade hier ist: 2 weitere Personen',
  ])
})

test('every word is used somewhere on the screen', () => {
  const root = join(import.meta.dirname, '../..')
  const sources = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(vue|ts)$/.test(entry.name) && !entry.parentPath.startsWith(import.meta.dirname))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
  // Looked up by name: a view's title, the themes, whether something is invented, what two days differ by, commands and fields of a history, verbs and fields of forms.
  const lookedUp =
    /^((views|shell)\.(overview|netzwerkkarte|gaps|agreements|handovers|compare|history|directory|networks|compareNetworks|work|saved|story|start|signIn|welcome|settings|accounts|light|dark|system)|compare\.(more|less|same|added|ended|changed)|(fields|verbs)\.\w+|growth\.(institutions|cooperations|agreements)|take\.(invented|documented|both)|history\.(added|changedThing|ended|removed|(commands|fields)\.\w+))$/
  const unused = [...paths(de), ...paths(laterDe)].filter((path) => {
    const [section, word] = path.split('.')
    return !lookedUp.test(path) && !new RegExp(`\\b(${section}|words(\\.value)?)\\.${word}\\b`).test(sources)
  })
  expect(unused).toEqual([])
})
