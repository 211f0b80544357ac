import { expect, test } from 'vitest'
import { ringsOf, stripesOf } from './ornaments.ts'

test('stripes are as wide, as far apart and as slanted as the page has them', () => {
  const slanted =
    'repeating-linear-gradient(135deg, color(srgb 0.7 0 0.2 / 0.25) 0px, color(srgb 0.7 0 0.2 / 0.25) 3px, rgba(0, 0, 0, 0) 3px, rgba(0, 0, 0, 0) 6px)'
  expect(stripesOf(slanted)).toEqual({ width: 3, period: 6, turned: 45 })
  expect(stripesOf('repeating-linear-gradient(90deg, rgb(1, 2, 3) 0px 6px, rgba(0, 0, 0, 0) 6px 9px)')).toEqual({
    width: 6,
    period: 9,
    turned: 0,
  })
  expect(stripesOf('linear-gradient(45deg, rgb(1, 2, 3) 0px 6px)')).toBeNull()
})

test('of a shadow the seams count, inside and around, and not what blurs or is not there', () => {
  const shadow =
    'rgba(0, 0, 0, 0) 0px 0px 0px 0px, oklch(0.8 0.1 250) 0px 0px 0px 1px, color-mix(in srgb, rgb(1, 2, 3) 4%, transparent) 0px 0px 0px 2px inset, rgba(0, 0, 0, 0.1) 0px 1px 3px 1px'
  expect(ringsOf(shadow)).toEqual([
    { colour: 'oklch(0.8 0.1 250)', width: 1, inset: false },
    { colour: 'color-mix(in srgb, rgb(1, 2, 3) 4%, transparent)', width: 2, inset: true },
  ])
  expect(ringsOf('none')).toEqual([])
})
