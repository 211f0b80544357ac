import { getMetadataStorage, ID } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import type { ConceptName } from '../fact/concepts.ts'
import { interfaceType, shows } from './field.ts'
import { open } from './policy.ts'

/** What an interface declares and each type that implements it has of its own. */
export const ofItsOwn = (): never => {
  throw new Error('Each type that implements an interface has its own')
}

@interfaceType('Subject', 'Anything that a gap, a path or a change can be about: facts, terms of the vocabularies, gaps themselves.')
export abstract class Subject {
  @shows(() => ID, open, 'Opaque and stable; `node(id:)` finds the thing again.')
  get id(): string {
    return ofItsOwn()
  }

  @shows(() => String, open, 'Stable slug, unique among things of its type.')
  get key(): string {
    return ofItsOwn()
  }
}

type FactClass = new (view: View, row: number) => Subject

const factClasses = new Map<ConceptName, FactClass>()
const finders = new Map<string, (view: View, key: string) => Subject | null>()

/** Marks the class that shows the facts of a concept. */
export const showsFactsOf =
  (concept: ConceptName) =>
  (type: FactClass): void => {
    factClasses.set(concept, type)
  }

/** Whether the schema shows facts of a concept. */
export const isShown = (concept: ConceptName): boolean => factClasses.has(concept)

/** The type that shows facts of a concept, as the schema calls it; null when none does. */
export const typeNameOf = (concept: ConceptName): string | null => {
  const type = factClasses.get(concept)
  return getMetadataStorage().objectTypes.find(({ target }) => target === type)?.name ?? null
}

/** Says how a thing that is not a fact is found again by an id of the form `Name:key`. */
export const findsByKey = (name: string, find: (view: View, key: string) => Subject | null): void => {
  finders.set(name, find)
}

/** The id by which clients know a fact. */
export const publicId = (id: number): string => `f${id.toString(36)}`

/** The fact with this number as its concept shows it; null when there is none or its concept is not shown. */
export const subjectOfFact = (view: View, id: number): Subject | null => {
  const concept = view.atlas.conceptOf(id)
  const type = concept && factClasses.get(concept)
  return type ? new type(view, view.atlas.rowOf(id)) : null
}

/** The thing behind an opaque id, or null. */
export const subjectOfId = (view: View, id: string): Subject | null => {
  if (/^f[0-9a-z]{1,7}$/.test(id)) return subjectOfFact(view, Number.parseInt(id.slice(1), 36))
  const colon = id.indexOf(':')
  if (colon < 0) return finders.get('')?.(view, id) ?? null
  return finders.get(id.slice(0, colon))?.(view, id.slice(colon + 1)) ?? null
}
