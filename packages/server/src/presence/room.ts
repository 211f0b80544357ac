import type { Circle } from './presence.policy.ts'
import type { Tab } from './tab.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Somebody in a room, as the others see them: one person, however many pages are open; they are where the page is that spoke last. */
export interface Person extends Whereabouts {
  id: string
  name: string
  /** By which colour and shape they are known here, from 0; nobody else in the room has it while there are enough. */
  colour: number
}

/** A page of this server that is told what happens in the room. */
export interface Listener {
  circle: Circle
  tell(text: string): void
}

const colours = 12

interface RoomOptions {
  isHidden(person: string): boolean
  /** What the outer circle learns of a place. */
  forOuterCircle(where: Whereabouts): Whereabouts
}

/** Everybody who looks at one network. Who is hidden hears everything and is not in it. */
export class Room {
  /** In the order in which they spoke. */
  private readonly tabs = new Map<string, Tab>()
  private readonly listeners = new Map<string, Listener>()
  private readonly told = new Map<string, Person>()
  private readonly stirred = new Set<string>()
  private readonly colourOf = new Map<string, number>()

  constructor(private readonly options: RoomOptions) {}

  get size(): number {
    return this.tabs.size
  }

  has(tab: string): boolean {
    return this.tabs.has(tab)
  }

  /** A page came in or moved. */
  place(tab: Tab): void {
    this.tabs.delete(tab.id)
    this.tabs.set(tab.id, tab)
    this.stirred.add(tab.person)
  }

  remove(tab: string): void {
    const gone = this.tabs.get(tab)
    this.tabs.delete(tab)
    this.listeners.delete(tab)
    if (gone) this.stirred.add(gone.person)
  }

  /** Something about a person is otherwise than before. */
  stir(person: string): void {
    this.stirred.add(person)
  }

  /** Tells a page who is here, and from then on what changes. */
  listen(tab: string, listener: Listener): void {
    this.tellChanges()
    this.listeners.set(tab, listener)
    const people = [...new Set(Array.from(this.tabs.values(), ({ person }) => person))].flatMap((person) => this.seen(person) ?? [])
    listener.tell(JSON.stringify({ type: 'room', people: listener.circle === 'inner' ? people : people.map(this.forOuter) }))
  }

  /** Tells everybody at once what has happened since the last time. */
  tellChanges(): void {
    const people: Person[] = []
    const cursors: Record<string, [x: number, y: number] | null> = {}
    const left: string[] = []
    for (const id of this.stirred) {
      const before = this.told.get(id)
      const now = this.seen(id)
      if (!now) {
        if (this.told.delete(id)) left.push(id)
        this.colourOf.delete(id)
        continue
      }
      this.told.set(id, now)
      if (!before || withoutCursor(before) !== withoutCursor(now)) people.push(now)
      else if (!sameCursor(before.cursor, now.cursor)) cursors[id] = now.cursor && [now.cursor.x, now.cursor.y]
    }
    this.stirred.clear()
    if (people.length === 0 && left.length === 0 && Object.keys(cursors).length === 0) return
    const texts: Partial<Record<Circle, string>> = {}
    const textFor = { inner: () => people, outer: () => people.map(this.forOuter) }
    for (const { circle, tell } of [...this.listeners.values()]) {
      texts[circle] ??= JSON.stringify({ type: 'changed', people: textFor[circle](), cursors, left })
      tell(texts[circle])
    }
  }

  /** A person as the others see them now, or null. */
  private seen(id: string): Person | null {
    if (this.options.isHidden(id)) return null
    let last: Tab | undefined
    for (const tab of this.tabs.values()) if (tab.person === id) last = tab
    return last?.at ? { id, name: last.name, colour: this.colour(id), ...last.at.where } : null
  }

  private colour(id: string): number {
    const known = this.colourOf.get(id)
    if (known !== undefined) return known
    const taken = new Set(this.colourOf.values())
    const wished = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
    const free = Array.from({ length: colours }, (_, step) => (wished + step) % colours).find((colour) => !taken.has(colour))
    const colour = free ?? wished % colours
    this.colourOf.set(id, colour)
    return colour
  }

  private readonly forOuter = (person: Person): Person => ({ ...person, ...this.options.forOuterCircle(person) })
}

const withoutCursor = (person: Person): string => JSON.stringify({ ...person, cursor: null })
const sameCursor = (a: Person['cursor'], b: Person['cursor']): boolean => a?.x === b?.x && a?.y === b?.y
