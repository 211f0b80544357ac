const spelledOut: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd' }

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** Legal forms say nothing about who is meant. „Ev.“ is none: it means evangelisch, unless it ends a name. */
const legalForms = [
  /\be\.\s?v\.?(?=[^\p{L}\p{N}]|$)/giu,
  /\beV\b/gu,
  /(?<=\s)ev\.?$/giu,
  /\b(?:gGmbH|GmbH|gUG|UG\s*\(haftungsbeschränkt\)|UG|GbR|gAG|mbH)(?![\p{L}\p{N}])(?:\s*&\s*Co\.?\s*KG\b)?/giu,
]

const words = (text: string): string =>
  withoutAccents(text.toLowerCase().replace(/[ßæøœłđ]/g, (letter) => spelledOut[letter] ?? letter))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/([aou])e+/g, '$1')

/**
 * What search compares: words in lower case without accents, punctuation and legal forms. ä, ae and a are one letter, as are ö, oe, o and ü, ue, u and ß, ss.
 * A text that is nothing but a legal form keeps it.
 */
export function foldForSearch(text: string): string {
  const composed = text.normalize('NFC').trim()
  const named = legalForms.reduce((rest, form) => rest.replace(form, ' ').trim(), composed)
  return words(named) || words(composed)
}
