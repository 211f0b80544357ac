import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moved, placeAfter, placeShown, turnOf } from './storySteps.ts'

describe('The order of a story', () => {
  test('a step moves to its new place, and the others keep their order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
    expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c'])
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  })

  test('whatever is moved, nothing is lost, the step stands where it was put, and moving it back restores the order', () => {
    const cases = fc.tuple(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 12 }), fc.nat(11), fc.nat(11))
    fc.assert(
      fc.property(cases, ([steps, a, b]) => {
        const [from, to] = [a % steps.length, b % steps.length]
        const now = moved(steps, from, to)
        expect(now[to]).toBe(steps[from])
        expect(now.filter((step) => step !== steps[from])).toEqual(steps.filter((step) => step !== steps[from]))
        expect(moved(now, to, from)).toEqual(steps)
      }),
    )
  })
})

describe('Showing a story', () => {
  test('an address beyond its ends shows the nearest step, and an empty story none', () => {
    expect([placeShown(null, 3), placeShown(2, 3), placeShown(9, 3), placeShown(0, 3), placeShown(1, 0)]).toEqual([1, 2, 3, 1, null])
  })

  test('goes on and back, never beyond its ends, and ends', () => {
    expect([placeAfter('next', 1, 3), placeAfter('next', 3, 3), placeAfter('back', 1, 3), placeAfter('back', 3, 3)]).toEqual([2, 3, 1, 2])
    expect([placeAfter('first', 3, 3), placeAfter('last', 1, 3), placeAfter('end', 2, 3)]).toEqual([1, 3, null])
  })

  const pressed = (key: string, target: EventTarget | null, more: object = {}) =>
    turnOf({ key, target, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false, ...more })
  const within = (html: string, selector: string) => {
    const box = document.createElement('div')
    box.innerHTML = html
    return box.querySelector(selector)
  }

  test('arrow keys, those of a presenter’s remote, and Escape turn it', () => {
    expect(
      ['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', 'Home', 'End', 'Escape', 'a'].map((key) => pressed(key, document.body)),
    ).toEqual(['next', 'next', 'back', 'back', 'first', 'last', 'end', null])
    expect(pressed('ArrowRight', within('<button>Weiter</button>', 'button'))).toBe('next')
  })

  test('keys stay with what is written, chosen or walked with them', () => {
    expect(pressed('ArrowRight', within('<input>', 'input'))).toBeNull()
    expect(pressed('ArrowLeft', within('<div role="grid"><button></button></div>', 'button'))).toBeNull()
    expect(pressed('ArrowLeft', within('<svg><g tabindex="0"></g></svg>', 'g'))).toBeNull()
    expect(pressed('Escape', within('<div role="dialog"><button></button></div>', 'button'))).toBeNull()
    expect(pressed('ArrowRight', document.body, { defaultPrevented: true })).toBeNull()
    expect(pressed('ArrowLeft', document.body, { altKey: true })).toBeNull()
  })
})
