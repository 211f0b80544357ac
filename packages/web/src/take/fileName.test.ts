import { expect, test } from 'vitest'
import { fileName } from './fileName.ts'

test('a file is named after what is in it, so that every system takes the name', () => {
  expect(fileName(['Lücken', 'Netzwerk Kinderschutz & Frühe Hilfen, Größe?', '2026-01-01'], 'xlsx')).toBe(
    'luecken-netzwerk-kinderschutz-fruehe-hilfen-groesse-2026-01-01.xlsx',
  )
  expect(fileName(['Netzwerk '.repeat(40), '2026-01-01'], 'svg')).toMatch(/^netzwerk-.{110,}-2026-01-01\.svg$/)
  expect(fileName(['Réseau / Ÿ'], 'csv')).toBe('reseau-y.csv')
})
