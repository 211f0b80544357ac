import { type CountedWords, fill, type Label, numberText, readingNames, type TextFact } from '@geflecht/domain'

/** A number in running text, in both languages. */
export const inWords = (n: number): Label => ({ de: numberText(n, 'DE'), en: numberText(n, 'EN') })

/** Words in quotation marks; marks within them become single ones. */
export const quoted = ({ de, en }: Label): Label => ({ de: `„${within(de, '‚‘')}“`, en: `“${within(en, '‘’')}”` })

/** A name that is the same in both languages, in the marks of either. */
export const quotedName = (name: string): Label => quoted({ de: name, en: name })

const within = (text: string, [open, close]: string): string => text.replace(/[„“](?=\S[^„“”]*[“”])/g, open!).replace(/[“”]/g, close!)

/** With a capital at its beginning, as after a colon that a whole sentence follows in German. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A number with what it counts. */
export function countedWords(words: CountedWords, n: number): Label {
  const { de, en } = n === 0 ? (words.none ?? words.many) : n === 1 ? words.one : words.many
  return { de: fill(de, { n: inWords(n) }, 'DE'), en: fill(en, { n: inWords(n) }, 'EN') }
}

/** So many are named; of more only the first. */
const mostNamed = 4
const firstNamed = 3

/** Names that follow a sentence; nothing where there are none. */
export function named(names: readonly TextFact[], words: Label | null = null): Label {
  if (names.length === 0) return { de: '', en: '' }
  const { de, en } = words ?? (names.length > mostNamed ? readingNames.first : readingNames.all)
  const told = words || names.length <= mostNamed ? names : names.slice(0, firstNamed)
  return { de: fill(de, { names: told }, 'DE'), en: fill(en, { names: told }, 'EN') }
}

/** Parts of one sentence in a row: „A, B und C“. */
export const inRow = (parts: readonly Label[]): Label => ({ de: fill('{parts}', { parts }, 'DE'), en: fill('{parts}', { parts }, 'EN') })
