import type { Day } from '@geflecht/domain'

/** A place in the Netzwerkkarte: the radius of its ring is 1, its middle the origin, so that it fits windows of any size. */
export interface MapPlace {
  x: number
  y: number
}

/** The field that somebody is editing, and the key of what it belongs to. */
export interface Editing {
  id: string
  field: string
}

/** Where somebody is in a network. */
export interface Whereabouts {
  view: string
  /** What is selected, as the address names it. */
  select: string | null
  editing: Editing | null
  cursor: MapPlace | null
  asOf: Day | null
  /** The rest of what the address holds. */
  filters: Readonly<Record<string, string>>
}

/** Somebody who is in the network at this moment. */
export interface Person extends Whereabouts {
  id: string
  /** The function under which they work; never the name of a person. */
  name: string
  /** By which colour and shape they are known here. */
  colour: number
}

/** What the server says. */
export type Told =
  | { type: 'welcome'; you: string; hidden: boolean }
  | { type: 'hidden'; hidden: boolean }
  | { type: 'room'; people: Person[] }
  | { type: 'changed'; people: Person[]; cursors: Record<string, [x: number, y: number] | null>; left: string[] }

/** Everybody in the room after the server has told something about it. */
export function after(people: ReadonlyMap<string, Person>, told: Told): ReadonlyMap<string, Person> {
  if (told.type === 'room') return new Map(told.people.map((person) => [person.id, person]))
  if (told.type !== 'changed') return people
  const now = new Map(people)
  for (const person of told.people) now.set(person.id, person)
  for (const [id, place] of Object.entries(told.cursors)) {
    const person = now.get(id)
    if (person) now.set(id, { ...person, cursor: place && { x: place[0], y: place[1] } })
  }
  for (const id of told.left) now.delete(id)
  return now
}

/** Two letters that stand for a function: of its first and last word, without what stands in brackets. */
export function initialsOf(name: string): string {
  const words = name.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  const [first = '?', last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return last ? `${[...first][0]}${[...last][0]}`.toLocaleUpperCase('de') : [...first].slice(0, 2).join('')
}

/** Whether two keys name the same thing; a tie is named by those of its two institutions, whichever stands first. */
export function isSameThing(one: string, other: string): boolean {
  const sorted = (key: string) => key.split('~').sort().join('~')
  return sorted(one) === sorted(other)
}
