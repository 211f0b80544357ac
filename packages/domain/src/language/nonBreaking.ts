/** Between a sign or an abbreviation and the number that follows it. */
const beforeNumber = /(§§?|Art\.|Abs\.|Satz|Nr\.|\bs\.|\bS\.) (?=[\dIVX])/g
/** Between a number and what it counts or the month that it is a day of; between a book of law and its number. */
const afterNumber = /(\d\.?) (?=\p{Lu}\p{Ll}|%|percent)/gu
const bookOfLaw = /\bSGB (?=[IVX])/g

/** A sentence in which no line ends between a number and what belongs to it. */
export const nonBreaking = (text: string): string =>
  text.replace(beforeNumber, '$1\u00a0').replace(afterNumber, '$1\u00a0').replace(bookOfLaw, 'SGB\u00a0')
