import { effectScope } from 'vue'
import { expect, test } from 'vitest'
import { standingOf, toldSubject, useSubject } from './subject.ts'

test('where invented places stand beside documented ones, both are said', () => {
  expect(standingOf([{ fictional: true }, { fictional: false }])).toBe('both')
  expect(standingOf([{ fictional: true }])).toBe('invented')
  expect(standingOf([{ fictional: false }])).toBe('documented')
  expect(standingOf([])).toBeNull()
})

test('a view says what it is about for as long as it is there', () => {
  const view = effectScope()
  view.run(() => {
    useSubject(() => ({ name: 'Musterkreis', standing: 'invented' }))
    useSubject(() => null)
  })
  expect(toldSubject()?.name).toBe('Musterkreis')
  view.stop()
  expect(toldSubject()).toBeNull()
})
