import { expect, test } from 'vitest'
import { laterDe } from '../shell/words/later/de.ts'
import type { Field } from './form.ts'
import { problemsOf, problemsTold } from './problems.ts'

const name: Field = { name: 'name', label: 'Name', required: true, control: { as: 'text', longest: 10 } }
const since: Field = { name: 'since', label: 'Seit', control: { as: 'day' } }
const persons: Field = { name: 'persons', label: 'Personen', control: { as: 'number', least: 1, most: 500 } }
const at = (values: Parameters<typeof problemsOf>[1]) => problemsOf([name, since, persons], values, laterDe.writing).at

test('a field that has to be filled in says so, also when it holds nothing but spaces', () => {
  expect(at({ name: '   ' })).toEqual({ name: 'Bitte füllen Sie dieses Feld aus.' })
})

test('a text that is too long says how long it may be', () => {
  expect(at({ name: 'Kita Sonnenblume' })).toEqual({ name: 'Bitte kürzen Sie auf 10 Zeichen.' })
})

test('what is not a day and what is not a number in its range are told apart from what is empty', () => {
  expect(at({ name: 'Kita', since: null, persons: null })).toEqual({})
  expect(at({ name: 'Kita', since: '31.2.2026', persons: 'viele' })).toEqual({
    since: 'Bitte geben Sie einen Tag an, zum Beispiel 3.5.2026.',
    persons: 'Bitte geben Sie eine ganze Zahl an.',
  })
  expect(at({ name: 'Kita', persons: 0 })).toEqual({ persons: 'Bitte geben Sie eine Zahl von 1 bis 500 an.' })
})

test('what the server refuses stands at the field that it names, all else above the form and only once', () => {
  const told = problemsTold(
    [name, since],
    [
      { field: 'name', message: 'Zu kurz.' },
      { field: 'name', message: 'Ohne Zeichen.' },
      { field: 'carrier', message: 'Kein Träger.' },
      { field: null, message: 'Kein Träger.' },
    ],
  )
  expect(told).toEqual({ at: { name: 'Zu kurz. Ohne Zeichen.' }, beyond: ['Kein Träger.'] })
})
