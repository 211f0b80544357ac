import { expect, test } from 'vitest'
import { type MatrixSign, matrixSize, matrixSvg } from './matrixSvg.ts'

const measure = (text: string, size: number) => text.length * size * 0.5
const names = [
  'Jugendamt',
  'Caritas',
  'Ein sehr langer Name, der für sich allein mehr Platz braucht, als ein Blatt neben den Feldern hat',
].map((name) => ({
  name,
  colour: '#112233',
  icon: '<path d="M0 0" stroke="currentColor"/>',
}))
const inks = {
  text: '#000001',
  toned: '#000002',
  wash: '#000003',
  tied: '#000004',
  itself: '#000005',
  covered: '#000006',
  gap: '#000007',
  tie: '#000008',
}
const signAt = (row: number, column: number): MatrixSign =>
  row === column ? { look: 'itself', sign: '', agreed: false } : { look: 'short', sign: '3', agreed: row === 0 }

test('every institution has its row and its column, every pair its field, and a name that is too long ends in an ellipsis', () => {
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${matrixSvg({ rows: names, columns: names }, signAt, inks, measure)}</svg>`,
    'image/svg+xml',
  )
  const texts = [...parsed.querySelectorAll('text')].map((text) => text.textContent ?? '')
  expect(texts.filter((text) => text === 'Jugendamt')).toHaveLength(2)
  expect(texts.filter((text) => text === '3')).toHaveLength(6)
  expect(texts.filter((text) => text.endsWith('…'))).toHaveLength(2)
  expect(parsed.querySelectorAll('rect[fill="#000005"]')).toHaveLength(3)
  expect(parsed.querySelectorAll('line')).toHaveLength(4)
})

test('names stand before the fields and above them, never on them', () => {
  const { side, head, width, height } = matrixSize({ rows: names.slice(0, 2), columns: names }, measure)
  expect(side).toBeGreaterThan(330)
  expect(width - side).toBe(72)
  expect(height - head).toBe(48)
})
