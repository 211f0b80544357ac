import { expect, test } from 'vitest'
import { graphSvg } from './graphSvg.ts'

const node = (key: string, x: number) => ({ key, x, y: 0, radius: 10, colour: '#112233', icon: '<path d="M0 0" stroke="currentColor"/>' })
const line = (key: string, look: 'agreement' | 'gap' | 'handover', quiet = false) => ({
  key,
  pair: 'a~b',
  from: 'a',
  to: 'b',
  look,
  directed: true,
  level: null,
  ties: 1,
  quiet,
})
const inks = { tie: '#000001', thin: '#000002', gap: '#000003', paper: '#ffffff', accent: '#000004' }
const view = { zoom: 0.5, left: 7, top: 8 }

test('every institution and every tie that is drawn on the canvas stands in the vectors, side by side where several tie the same two', () => {
  const drawn = graphSvg(
    { nodes: [node('a', 0), node('b', 100)], lines: [line('1', 'agreement'), line('2', 'gap'), line('3', 'handover', true)] },
    inks,
    view,
  )
  expect(drawn.startsWith('<g transform="translate(7 8) scale(0.5000)">')).toBe(true)
  expect(drawn.match(/<circle/g)).toHaveLength(2)
  expect(drawn).not.toContain('currentColor')
  expect(drawn).not.toContain('<polygon')
  const curves = [...drawn.matchAll(/ d="(M0 0Q[^"]+)"/g)].map(([, d]) => d)
  expect(new Set(curves)).toEqual(new Set(['M0 0Q50 -11 100 0', 'M0 0Q50 11 100 0']))
})
