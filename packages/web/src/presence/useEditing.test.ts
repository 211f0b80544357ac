import { expect, test } from 'vitest'
import { effectScope } from 'vue'
import { everybody, ownEditing, ownId } from './present.ts'
import { useEditing } from './useEditing.ts'

const somebody = { name: 'Koordination', colour: 1, view: 'overview', select: null, cursor: null, asOf: null, filters: {} }

test('a field tells that it is edited from focus to blur, and no longer than its form is there', () => {
  const scope = effectScope()
  const [title, level] = scope.run(() => [useEditing('coop.a-b', 'title'), useEditing('coop.a-b', 'level')] as const)!
  title.begin()
  expect(ownEditing.value).toEqual({ id: 'coop.a-b', field: 'title' })
  // The next field has the focus before the first hears that it lost it.
  level.begin()
  title.end()
  expect(ownEditing.value).toEqual({ id: 'coop.a-b', field: 'level' })
  scope.stop()
  expect(ownEditing.value).toBeNull()
})

test('it knows who else edits the same field of the same thing', () => {
  ownId.value = 'me'
  everybody.value = new Map([
    ['me', { ...somebody, id: 'me', editing: { id: 'coop.a-b', field: 'title' } }],
    ['x', { ...somebody, id: 'x', editing: { id: 'coop.a-b', field: 'title' } }],
    ['y', { ...somebody, id: 'y', editing: { id: 'coop.a-b', field: 'level' } }],
    ['z', { ...somebody, id: 'z', editing: { id: 'coop.c-d', field: 'title' } }],
  ])
  const scope = effectScope()
  const title = scope.run(() => useEditing(() => 'coop.a-b', 'title'))!
  expect(title.others.value.map(({ id }) => id)).toEqual(['x'])
  scope.stop()
})
