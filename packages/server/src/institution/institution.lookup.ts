import type { View } from '../atlas/view.ts'
import { notFound } from '../graphql/fault.ts'
import { Institution } from './institution.type.ts'

/** The institution with this key; a fault when nothing is known of it. */
export const institutionWithKey = (view: View, key: string): Institution => {
  const row = view.rowOfKey('institution', key)
  if (row < 0)
    throw notFound(
      'institution with the key',
      key,
      'Keys of institutions begin with “inst.”; the fields institutions and search find them.',
    )
  return new Institution(view, row)
}
