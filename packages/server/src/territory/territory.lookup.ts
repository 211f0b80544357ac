import type { View } from '../atlas/view.ts'
import { badInput, notFound, shortened } from '../graphql/fault.ts'
import { Territory } from './territory.type.ts'

const hint = 'Keys of territories begin with “ter.”; the field territories lists them.'

/** The territory with this key, begun by the day or not; a fault when nothing is known of it. */
export const territoryWithKey = (view: View, key: string): Territory => {
  const row = view.rowOfKey('territory', key)
  if (row < 0) throw notFound('territory with the key', key, hint)
  return new Territory(view, row)
}

/** The territory with an official key: eight digits, or the two of a Land and the five of a Kreis; the one that holds on the day first. */
export const territoryWithAgs = (view: View, ags: string): Territory => {
  if (!/^(\d{2}|\d{5}|\d{8})$/.test(ags)) {
    throw badInput(
      `“${shortened(ags)}” is no official municipality key.`,
      'It has eight digits, for example 05158028; a Land may be named by two, a Kreis by five.',
      { argument: 'ags' },
    )
  }
  const padded = ags.padEnd(8, '0')
  const { territory } = view.atlas.tables
  const rows = [...territory.rows()].filter((row) => territory.columns.ags.at(row) === padded)
  const row = rows.find((candidate) => view.isValid('territory', candidate)) ?? rows[0]
  if (row === undefined) throw notFound('territory with the official municipality key', ags, hint)
  return new Territory(view, row)
}

/** A Land by its two-digit key. */
export const landNamed = (view: View, land: string): Territory => {
  if (!/^\d{2}$/.test(land))
    throw badInput(`“${land.slice(0, 20)}” is no Land.`, 'Name it by its two-digit official key, for example 05 for Nordrhein-Westfalen.', {
      argument: 'land',
    })
  return territoryWithAgs(view, land)
}
