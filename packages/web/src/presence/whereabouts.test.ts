import { expect, test } from 'vitest'
import { readState } from '../shell/viewState.ts'
import { editingTold, queryLike, whereaboutsOf } from './whereabouts.ts'

const address = {
  asOf: '2026-01-01',
  select: 'inst.a',
  severity: 'HIGH,LOW',
  form: 'table',
  q: 'Kita',
  lang: 'en',
  theme: 'dark',
  edit: 'claimCooperation:inst.a~inst.b',
}

test('others are told view, day, selection and filters, but not what is typed into a search field, nor language, theme and open form', () => {
  expect(whereaboutsOf('gaps', readState(address))).toEqual({
    view: 'gaps',
    select: 'inst.a',
    asOf: '2026-01-01',
    filters: { severity: 'HIGH,LOW', form: 'table' },
  })
})

test('what is no key is kept back: a sentence in an address, or more than the server takes', () => {
  const { select, filters } = whereaboutsOf(
    'gaps',
    readState({ select: 'inst.a b <c>', party: 'so nicht', kind: 'x'.repeat(400), sort: 'name' }),
  )
  expect(select).toBeNull()
  expect(filters).toEqual({ sort: 'name' })
  const many = whereaboutsOf(
    'directory',
    readState({ type: 'a'.repeat(300), sector: 'b'.repeat(300), rule: 'c'.repeat(300), kind: 'd'.repeat(300) }),
  )
  expect(JSON.stringify(many.filters).length).toBeLessThanOrEqual(900)
  expect(Object.keys(many.filters)).toHaveLength(2)
})

test('whoever follows sees the same in their own language and theme', () => {
  const theirs = { ...whereaboutsOf('gaps', readState(address)), editing: null, cursor: null }
  expect(queryLike(theirs, readState({ lang: 'de', q: 'anderes' }))).toEqual({
    severity: 'HIGH,LOW',
    form: 'table',
    lang: 'de',
    asOf: '2026-01-01',
    select: 'inst.a',
  })
  expect(queryLike({ ...theirs, filters: { theme: 'light', lang: 'en', sort: 'name' } }, readState({}))).toEqual({
    sort: 'name',
    asOf: '2026-01-01',
    select: 'inst.a',
  })
})

test('that a field is edited is told of things that are there, not of one that only begins', () => {
  expect(editingTold({ id: 'coop.a-b', field: 'level' })).toEqual({ id: 'coop.a-b', field: 'level' })
  expect(editingTold({ id: '', field: 'title' })).toBeNull()
  expect(editingTold({ id: 'coop.a-b', field: 'der Titel' })).toBeNull()
  expect(editingTold(null)).toBeNull()
})
