import type { Atlas } from '../atlas/atlas.ts'
import { rightsOf } from '../rights/rights.ts'
import type { Viewer } from '../rights/viewer.ts'
import type { Whereabouts } from './whereabouts.ts'

/** How much somebody learns of the others in a room: everything, or only what every member of it may know. */
export type Circle = 'inner' | 'outer'

/** In which circle of a network's room a viewer stands; null for whoever has no business there, and where there is no such network. */
export const circleOf = (atlas: Atlas, viewer: Viewer, network: string): Circle | null => {
  const id = atlas.idOfKey('network', network)
  if (id === null || viewer.account === null) return null
  const rights = rightsOf(atlas, viewer)
  if (rights.coordinatesNetwork(id)) return 'inner'
  return rights.isAnalyst || rights.belongsTo(id) ? 'outer' : null
}

/** What the outer circle learns: not which gap, need or comment somebody looks at, and nothing about an institution that stands for one person. */
export const forOuterCircle = (atlas: Atlas, where: Whereabouts): Whereabouts => ({
  ...where,
  select: where.select !== null && isOpen(atlas, where.select) ? where.select : null,
  editing: where.editing && isOpen(atlas, where.editing.id) ? where.editing : null,
  filters: Object.fromEntries(
    Object.entries(where.filters).filter(([, word]) => atlas.idOfKey('institution', word) === null || isOpenInstitution(atlas, word)),
  ),
})

/** Of these a partner and an analyst may know everywhere in their networks that they exist. */
const openConcepts = ['network', 'meeting', 'territory', 'agreement', 'handover'] as const

/** A word of an address: a key, where it does not tell what it names with the kind before it; a group of the circle; two institutions. */
const isOpen = (atlas: Atlas, word: string): boolean => {
  if (word.startsWith('group:')) return true
  const key = word.replace(/^[a-z]+:/, '')
  return (
    openConcepts.some((concept) => atlas.idOfKey(concept, key) !== null) || key.split('~').every((one) => isOpenInstitution(atlas, one))
  )
}

const isOpenInstitution = (atlas: Atlas, key: string): boolean => {
  const id = atlas.idOfKey('institution', key)
  return id !== null && !atlas.tables.institution.columns.anonymous.at(atlas.rowOf(id))
}
