import { expect, test } from 'vitest'
import { shortNames } from './shortName.ts'

const short = (name: string): string | undefined => shortNames([name, 'Polizei'], ['Musterkreis', 'Ratingen'])[0]

test('the place that the network is about and the legal form may go', () => {
  expect(short('Caritasverband Musterkreis e. V.')).toBe('Caritasverband')
  expect(short('Jugendamt der Stadt Ratingen')).toBe('Jugendamt')
  expect(short('Schulamt für den Musterkreis')).toBe('Schulamt')
  expect(short('Gesundheitsamt des Musterkreises')).toBe('Gesundheitsamt')
  expect(short('Kreispolizeibehörde Musterkreis, Opferschutz')).toBe('Kreispolizeibehörde, Opferschutz')
})

test('another place stays, and so does a name that is nothing but the place', () => {
  expect(short('Amtsgericht Lindenau')).toBe('Amtsgericht Lindenau')
  expect(short('Kita Ratingen-West')).toBe('Kita Ratingen-West')
  expect(short('Ratingen')).toBe('Ratingen')
})

test('two that would become the same keep their places', () => {
  expect(shortNames(['Jugendamt Musterkreis', 'Jugendamt Ratingen e. V.'], ['Musterkreis', 'Ratingen'])).toEqual([
    'Jugendamt Musterkreis',
    'Jugendamt Ratingen',
  ])
})
