import { personalDataIn } from '@geflecht/domain'
import type { ConceptName } from '../fact/concepts.ts'
import type { Draft } from '../log/draft.ts'

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A text as a part of a key; empty where the text will be refused, since a refusal names the key and repeats nothing of the text. */
const slugOf = (text: string): string => {
  if (text.length > 500 || personalDataIn(text).length > 0 || /[<>]/.test(text)) return ''
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelledOut[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

/**
 * The key of something new: readable, and with a number behind it where it is taken.
 *
 * @param begin what keys of the concept begin with, for example `agr`; more parts may follow, divided by dots
 * @param text what people call it; left out where its text is not for everybody
 */
export const newKey = (draft: Draft, concept: ConceptName, begin: string, text = ''): string => {
  const slug = slugOf(text)
  const base = slug === '' ? begin : `${begin}.${slug}`
  for (let n = slug === '' ? 1 : 0; ; n++) {
    const tried = n === 0 ? base : `${base}.${n + (slug === '' ? 0 : 1)}`
    if (draft.idOfKey(concept, tried) === null) return tried
  }
}
