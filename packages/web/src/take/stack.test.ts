import { expect, test } from 'vitest'
import { stacked } from './stack.ts'

const part = (left: number, top: number, width: number, height: number, onPage = height) => ({
  left,
  top,
  bottom: top + onPage,
  width,
  height,
})

test('what lies between two parts on the page does not lie between them in the picture', () => {
  expect(stacked([part(50, 100, 300, 200), part(60, 700, 100, 20)])).toEqual({
    places: [
      { x: 0, y: 0 },
      { x: 10, y: 224 },
    ],
    width: 300,
    height: 244,
  })
})

test('a part that is drawn larger than it stands on the page pushes down what follows, in whatever order they come', () => {
  const { places, width, height } = stacked([part(0, 310, 100, 20), part(0, 0, 900, 1000, 300)])
  expect(places).toEqual([
    { x: 0, y: 1010 },
    { x: 0, y: 0 },
  ])
  expect([width, height]).toEqual([900, 1030])
})

test('parts side by side stay side by side', () => {
  const { places, height } = stacked([part(0, 10, 100, 50), part(120, 20, 100, 60), part(0, 400, 50, 5)])
  expect(places.map(({ y }) => y)).toEqual([0, 10, 94])
  expect(height).toBe(99)
})
