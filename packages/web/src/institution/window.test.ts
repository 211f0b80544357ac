import fc from 'fast-check'
import { expect, test } from 'vitest'
import { windowOf } from './window.ts'

test('rows drawn and rows left out make the whole list, at every scroll position', () => {
  fc.assert(
    fc.property(
      fc.nat(20000),
      fc.integer({ min: 20, max: 120 }),
      fc.nat(2_000_000),
      fc.integer({ min: 100, max: 1500 }),
      (count, rowHeight, scrolled, viewHeight) => {
        const { from, to, above, below } = windowOf(count, rowHeight, scrolled, viewHeight)
        expect(above + (to - from) * rowHeight + below).toBe(count * rowHeight)
        expect(to - from).toBeLessThanOrEqual(Math.ceil(viewHeight / rowHeight) + 18)
        const firstSeen = Math.floor(scrolled / rowHeight)
        if (firstSeen < count) expect(from <= firstSeen && firstSeen < to).toBe(true)
      },
    ),
  )
})
