import { computed } from 'vue'
import { expect, test } from 'vitest'
import type { Field } from './form.ts'
import { fieldInConflict, textOfValue, valueOfText } from './versions.ts'

const forms: Field = {
  name: 'forms',
  label: 'Was Sie gemeinsam tun',
  control: {
    as: 'choices',
    of: [
      { value: 'info', label: 'Information' },
      { value: 'fall', label: 'Fallberatung' },
    ],
  },
}
const level: Field = { name: 'level', columns: ['documentedLevel'], label: 'Stufe', control: { as: 'level' } }
const form = { fields: computed(() => [forms, level]) }
const conflicting = (field: string) => ({
  subject: null,
  field,
  was: null,
  yours: null,
  theirs: null,
  wasInWords: null,
  yoursInWords: null,
  theirsInWords: null,
})

test('a conflict is shown at the field that has its name or holds its column, and nowhere when there is none', () => {
  expect(fieldInConflict(form, conflicting('forms'))?.name).toBe('forms')
  expect(fieldInConflict(form, conflicting('documentedLevel'))?.name).toBe('level')
  expect(fieldInConflict(form, conflicting('validTo'))).toBeNull()
})

test('a version is read back into what the field holds, so that taking theirs changes nothing there', () => {
  expect(valueOfText(forms, 'info, fall')).toEqual(['info', 'fall'])
  expect(valueOfText(forms, null)).toEqual([])
  expect(valueOfText(level, '3')).toBe(3)
  expect(valueOfText(level, null)).toBeNull()
})

test('people read words, not keys', () => {
  expect(textOfValue(forms, ['info', 'fall'])).toBe('Information, Fallberatung')
  expect(textOfValue(forms, [])).toBeNull()
})
