import { getMetadataStorage, ID } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import type { ConceptName } from '../fact/concepts.ts'
import type { RedactionReason } from '../rights/redaction.ts'
import { interfaceType, shows } from './field.ts'
import { open } from './policy.ts'
import { Redacted } from './redacted.type.ts'

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

  @shows(
    () => [String],
    open,
    'Names of the mutations that you may run on it, in alphabetical order; empty when you may only read it. Those that make something new are named at what it will belong to.',
  )
  get viewerMay(): readonly string[] {
    return []
  }

  @shows(() => [Redacted], open, 'What you do not see of it, and why, by name of the field; empty when you see all.', { size: 3 })
  get redacted(): readonly Redacted[] {
    return []
  }

  /** Whether the viewer may know of it at all. */
  get isVisible(): boolean {
    return true
  }

  /** Why the viewer does not see a field of this very thing, whatever the field's policy says; null where nothing stands against it. */
  withholds(_field: string): RedactionReason | null {
    return null
  }
}

type FactClass = new (view: View, row: number) => Subject

/** How the facts of a concept are shown: by which class, and how one is made for a row. */
interface Showing {
  type: abstract new (...args: never[]) => Subject
  /** Null for a viewer who may not learn of it. */
  make(view: View, row: number): Subject | null
}

const showings = new Map<ConceptName, Showing>()
const finders = new Map<string, (view: View, key: string) => Subject | null>()

/** Marks the class that shows the facts of a concept. */
export const showsFactsOf =
  (concept: ConceptName) =>
  (type: FactClass): void => {
    showings.set(concept, { type, make: (view, row) => new type(view, row) })
  }

/** The same for a class that is not made of a row alone. */
export const shownByFacts = (concept: ConceptName, type: Showing['type'], make: Showing['make']): void => {
  showings.set(concept, { type, make })
}

/** Whether the schema shows facts of a concept. */
export const isShown = (concept: ConceptName): boolean => showings.has(concept)

/** Every class that shows the facts of a concept. */
export const typesOfFacts = (): readonly Showing['type'][] => Array.from(showings.values(), ({ type }) => type)

/** The type that shows facts of a concept, as the schema calls it; null when none does. */
export const typeNameOf = (concept: ConceptName): string | null => {
  const type = showings.get(concept)?.type
  return getMetadataStorage().objectTypes.find(({ target }) => target === type)?.name ?? null
}

/** Says how a thing that is not a fact is found again by an id of the form `Name:key`. */
export const findsByKey = (name: string, find: (view: View, key: string) => Subject | null): void => {
  finders.set(name, find)
}

/** The id by which clients know a fact. */
export const publicId = (id: number): string => `f${id.toString(36)}`

/** The number behind an id by which clients know a fact; null where it is none. */
export const factOfPublicId = (id: string): number | null => (/^f[0-9a-z]{1,7}$/.test(id) ? Number.parseInt(id.slice(1), 36) : null)

/** The fact with this number as its concept shows it; null when there is none, none that the viewer may see, or its concept is not shown. */
export const subjectOfFact = (view: View, id: number): Subject | null => {
  const concept = view.atlas.conceptOf(id)
  const showing = concept && view.sees(concept, view.atlas.rowOf(id)) && showings.get(concept)
  return showing ? showing.make(view, view.atlas.rowOf(id)) : null
}

/** The number of the fact that clients know by this id; null for what is none. */
export const factIdOf = (id: string): number | null => (/^f[0-9a-z]{1,7}$/.test(id) ? Number.parseInt(id.slice(1), 36) : null)

/** The thing behind an opaque id, or null. */
export const subjectOfId = (view: View, id: string): Subject | null => {
  const fact = factIdOf(id)
  if (fact !== null) {
    const subject = subjectOfFact(view, fact)
    // One that is shown under another id has none of its own.
    return subject?.id.startsWith('Institution:') ? null : subject
  }
  const colon = id.indexOf(':')
  if (colon < 0) return finders.get('')?.(view, id) ?? null
  return finders.get(id.slice(0, colon))?.(view, id.slice(colon + 1)) ?? null
}
