import type { Language } from './label.ts'

const words: Readonly<Record<Language, readonly string[]>> = {
  DE: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  EN: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** A whole number as it stands in running text: up to twelve as a word, from thirteen on in digits. A German one takes the form of its noun: sentences write it out. */
export const numberText = (n: number, language: Language): string =>
  words[language][n] ?? new Intl.NumberFormat(language === 'DE' ? 'de-DE' : 'en-GB').format(n)
