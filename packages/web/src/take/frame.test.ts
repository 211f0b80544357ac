import { expect, test } from 'vitest'
import { framed } from './frame.ts'

const measure = (text: string, size: number) => text.length * size * 0.5
const framing = {
  title: 'Lücken & <Wege>',
  subtitle: 'Netzwerk · 1. Januar 2026 · Revision 2',
  foot: ['Quelle: Geflecht '.repeat(20), 'http://127.0.0.1/x?a=1&b=2'],
  says: 'Zwei Gruppen.',
}

test('a picture stands between its title and its source, and nothing leaves the sheet', () => {
  const { svg, width, height } = framed({ content: '<circle r="3"/>', width: 300, height: 200 }, framing, '', 'Inter', measure)
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(parsed.querySelector('title')?.textContent).toBe('Lücken & <Wege>. Netzwerk · 1. Januar 2026 · Revision 2')
  expect(parsed.querySelector('desc')?.textContent).toBe('Zwei Gruppen.')
  const texts = [...parsed.querySelectorAll('text')]
  expect(texts.map((text) => text.textContent).join(' ')).toContain('http://127.0.0.1/x?a=1&b=2')
  const lines = texts.map((text) => Number(text.getAttribute('y')))
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  expect(new Set(lines).size).toBe(lines.length)
  expect(lines.at(-1)).toBeLessThan(height)
  for (const text of texts) expect(24 + measure(text.textContent ?? '', Number(text.getAttribute('font-size')))).toBeLessThanOrEqual(width)
  expect(parsed.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff')
})
