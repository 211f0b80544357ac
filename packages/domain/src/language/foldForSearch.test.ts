import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldForSearch } from './foldForSearch.ts'

test('search does not care for case, accents, umlauts in either spelling, punctuation or legal forms', () => {
  for (const text of ['gynakologisch', 'GYNÄKOLOGISCH', 'gynaekologisch', 'Gyna\u0308kologisch'])
    expect(foldForSearch(text)).toBe('gynakologisch')
  for (const text of ['Kinderschutzbund e. V.', 'Kinderschutzbund e.V.', 'Kinderschutzbund eV', 'kinderschutzbund ev', 'Kinderschutzbund'])
    expect(foldForSearch(text)).toBe('kinderschutzbund')
  expect(foldForSearch('Diakonie Mettmann gGmbH')).toBe(foldForSearch('Diakonie, Mettmann'))
  expect(foldForSearch('Straße')).toBe(foldForSearch('strasse'))
  expect(foldForSearch('Łódź Øresund')).toBe('lodz oresund')
  expect(foldForSearch('Haus gGmbH Mitte')).toBe('haus mitte')
  expect(foldForSearch(' ev')).toBe('ev')
  expect(foldForSearch('Lebenshilfe Süd GmbH & Co. KG')).toBe('lebenshilfe sud')
})

test('search keeps „Ev.“ where it means evangelisch, and a legal form that stands alone', () => {
  expect(foldForSearch('Ev. Kirchengemeinde')).toBe('ev kirchengemeinde')
  expect(foldForSearch('GmbH')).toBe('gmbh')
  expect(foldForSearch('ev')).toBe('ev')
})

test('a word is found in whichever way its umlauts are spelled', () => {
  const spelled = (text: string, letters: Readonly<Record<string, string>>) =>
    text.replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
  fc.assert(
    fc.property(fc.stringMatching(/^[abcdekmnorstuäöüß ]{0,16}$/), (text) => {
      expect(foldForSearch(spelled(text, { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }))).toBe(foldForSearch(text))
      expect(foldForSearch(spelled(text, { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' }))).toBe(foldForSearch(text))
      expect(foldForSearch(text.toUpperCase())).toBe(foldForSearch(text))
    }),
  )
})
