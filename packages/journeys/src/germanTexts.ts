import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { written } from './keptStory.ts'

/** A German text of the product that is another one in English, and whether it occurs in a text of the page. */
export interface German {
  text: string
  occursIn: (place: string) => boolean
}

/** Stands in a sentence for what the sentence is given: a name, a day, a number. */
const given = '\u0001'
const packages = join(import.meta.dirname, '..', '..')

/** A module read as data: the words are the web's own affair, and nobody else may come to depend on them. */
const read = (...path: string[]): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(packages, ...path)).href) as Promise<Record<string, unknown>>

/** Every text of a tree of words; of those that are given something, the sentence for one and for many. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') {
    const sentences = [1, 2].map((n) =>
      String((words as (...given: unknown[]) => unknown)(...Array.from({ length: 8 }, () => numberWithName(n)))),
    )
    return [...new Set(sentences)]
  }
  return words && typeof words === 'object' ? Object.values(words).flatMap(textsOf) : []
}

/** Both a number, for whoever counts or compares, and a mark, for whoever writes it. */
const numberWithName = (n: number): unknown =>
  Object.assign(new Number(n), {
    toString: () => given,
    toLocaleString: () => given,
    [Symbol.toPrimitive]: (hint: string) => (hint === 'number' ? n : given),
  })

/** The labels in a catalogue: everything that is written in both languages. */
function labelsOf(catalogue: unknown, seen = new Set<unknown>()): { de: string; en: string }[] {
  if (!catalogue || typeof catalogue !== 'object' || seen.has(catalogue)) return []
  seen.add(catalogue)
  const label = catalogue as { de?: unknown; en?: unknown }
  const own = typeof label.de === 'string' && typeof label.en === 'string' ? [{ de: label.de, en: label.en }] : []
  return [...own, ...Object.values(catalogue).flatMap((each) => labelsOf(each, seen))]
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** How the documented set calls things and what it reports, in German because the things are, and what the people of the journeys write; longest first. */
export async function properNames(): Promise<string[]> {
  const own = new Set(['name', 'title', 'text', 'statement', 'note', 'publisher', 'functionTitle'])
  const found = new Set<string>()
  const visit = (thing: unknown): void => {
    if (!thing || typeof thing !== 'object') return
    for (const [field, value] of Object.entries(thing)) {
      if (typeof value === 'string' && own.has(field)) found.add(value.trim())
      else visit(value)
    }
  }
  visit(await read('demo', 'src', 'index.ts'))
  visit(written)
  return [...found].filter((name) => name.length > 3).sort((a, b) => b.length - a.length)
}

/** What the schema calls a practice that has no name. */
const unnamed = /[\p{L}/]+( Praxis)? \(anonym\)/gu

/** A text of the page without the proper names in it. */
export const withoutNames = (place: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, '⟨name⟩'), place.replaceAll('\u00AD', '').replaceAll(unnamed, '⟨name⟩'))

/**
 * Two words and more are looked for anywhere; a single word only where it stands alone, between separators: "Art" and "Ort" are parts of
 * English words, and proper names may hold German ones.
 */
function germanFrom(text: string): German {
  const pattern = escaped(text.trim()).split(given).join('.+')
  const several = text.split(given).some((part) => (part.match(/\p{L}{2,}/gu) ?? []).length > 1)
  const anywhere = new RegExp(pattern, 'u')
  if (several) return { text, occursIn: (place) => anywhere.test(place) }
  const alone = new RegExp(`^${pattern}$`, 'u')
  return { text, occursIn: (place) => [place, ...place.split(/ · |, |: | › /)].some((part) => alone.test(part.trim())) }
}

/** Whether a text has words of its own: what only joins what it is given („… und …“) would be found in every name. */
const tells = (text: string): boolean =>
  (text.replaceAll(given, ' ').match(/\p{L}{2,}/gu) ?? []).length > (text.split(given).length > 2 ? 1 : 0)

/** Every German text of the screen's words and the domain's labels that is not also an English one. */
export async function germanOf(): Promise<German[]> {
  const words = (language: string) => read('web', 'src', 'shell', 'words', `${language}.ts`)
  const labels = labelsOf(await read('domain', 'src', 'index.ts'))
  const english = new Set([...textsOf(await words('en')), ...labels.map(({ en }) => en)])
  const german = [...textsOf(await words('de')), ...labels.map(({ de }) => de)]
  return [...new Set(german)].filter((text) => !english.has(text) && tells(text)).map(germanFrom)
}
