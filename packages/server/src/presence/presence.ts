import { randomBytes } from 'node:crypto'
import type { Atlas } from '../atlas/atlas.ts'
import type { Viewer } from '../rights/viewer.ts'
import { Neighbours, type NeighbourPatience, usualNeighbourPatience } from './neighbours.ts'
import { Pages } from './pages.ts'
import { forOuterCircle } from './presence.policy.ts'
import type { Relay } from './relay.ts'
import { type Listener, Room } from './room.ts'
import { personOf, shownName, type Tab } from './tab.ts'
import type { Whereabouts } from './whereabouts.ts'

/** What is told to a page, whatever room it is in. */
export interface Page {
  /** Its user is shown nowhere from now on, or is shown again, by whichever of their pages that was asked. */
  tellHidden(hidden: boolean): void
}

/** A page's part in presence. */
export interface Attendance {
  /** The id under which others see its user. */
  person: string
  /** Whether its user is shown nowhere at present. */
  isHidden(): boolean
  /** It is in a network now, or at another place there; false when the room is full. */
  here(network: string, where: Whereabouts, listener: Listener): boolean
  /** It is in no network. */
  away(): void
  /** Hides its user everywhere, on every page and every server, or shows them again. */
  hide(hidden: boolean): void
  /** It is closed. */
  leave(): void
}

/** So often at most a room is told what happened in it; milliseconds. */
const frame = 50
const mostTabsInRoom = 150
const mostTabsOfAccount = 20
/** Pages of other servers beyond these are not shown. */
const mostDistantTabs = 10_000

/** Who is where, at this moment and in memory only. Nothing is written down, and nothing knows since when. */
export class Presence {
  private readonly pages = new Pages()
  /** Those of this server, the one that spoke last at the end. */
  private readonly own = new Map<string, Page>()
  /** Ids of the pages of other servers, by server. */
  private readonly distant = new Map<string, Set<string>>()
  private readonly rooms = new Map<string, Room>()
  private readonly stirred = new Map<Room, NodeJS.Timeout>()
  private readonly neighbours: Neighbours | null

  constructor(
    private readonly atlas: Atlas,
    relay: Relay | null,
    patience: NeighbourPatience = usualNeighbourPatience,
  ) {
    const known = {
      own: () => Array.from(this.own.keys(), (id) => this.pages.get(id)!),
      of: (server: string) => this.distant.get(server) ?? [],
      take: (server: string, tab: Tab) => this.takeDistant(server, tab),
      drop: (server: string, tab: string) => this.dropDistant(server, tab),
      hide: (person: string, hidden: boolean) => this.setHidden(person, hidden),
    }
    this.neighbours = relay && new Neighbours(relay, known, patience)
  }

  /** A page connects; null when its user has too many open. */
  attend(account: NonNullable<Viewer['account']>, hidden: boolean, page: Page): Attendance | null {
    const person = personOf(account)
    const others = this.pages.of(person)
    if (others.filter(({ id }) => this.own.has(id)).length >= mostTabsOfAccount) return null
    const id = randomBytes(9).toString('base64url')
    const tab = { id, person, name: shownName(account.displayName), hidden: this.pages.isHidden(person), at: null }
    this.pages.keep(tab)
    this.own.set(id, page)
    if (hidden && !tab.hidden) this.hide(person, true)
    else this.neighbours?.changed(tab)
    return {
      person,
      isHidden: () => this.pages.isHidden(person),
      here: (network, where, listener) => this.enter(id, network, where, listener),
      away: () => this.move(id, null),
      hide: (hide) => this.hide(person, hide),
      leave: () => {
        this.move(id, null)
        this.pages.drop(this.pages.get(id)!)
        this.own.delete(id)
        this.neighbours?.gone(id)
      },
    }
  }

  /** Other servers no longer show who was here. */
  async close(): Promise<void> {
    for (const timer of this.stirred.values()) clearTimeout(timer)
    this.stirred.clear()
    await this.neighbours?.close()
  }

  private enter(id: string, network: string, where: Whereabouts, listener: Listener): boolean {
    const room = this.roomOf(network)
    const isNew = !room.has(id)
    if (isNew && room.size >= mostTabsInRoom) return false
    this.move(id, { network, where })
    if (isNew) room.listen(id, listener)
    return true
  }

  private move(id: string, at: Tab['at']): void {
    const before = this.pages.get(id)!
    if (before.at && before.at.network !== at?.network) this.takeOut(before)
    const tab = { ...before, at }
    this.pages.keep(tab)
    const page = this.own.get(id)!
    this.own.delete(id)
    this.own.set(id, page)
    if (at) this.putIn(tab)
    this.neighbours?.changed(tab)
  }

  private hide(person: string, hidden: boolean): void {
    this.neighbours?.hide(person, hidden)
    this.setHidden(person, hidden)
  }

  private setHidden(person: string, hidden: boolean): void {
    for (const before of this.pages.of(person)) {
      const tab = { ...before, hidden }
      this.pages.keep(tab)
      const page = this.own.get(tab.id)
      if (page) this.neighbours?.changed(tab)
      page?.tellHidden(hidden)
    }
    this.stirPerson(person)
  }

  private takeDistant(server: string, tab: Tab): void {
    const before = this.pages.get(tab.id)
    if (this.own.has(tab.id) || (!before && this.pages.count - this.own.size >= mostDistantTabs)) return
    this.distant.set(server, (this.distant.get(server) ?? new Set()).add(tab.id))
    if (before?.at && before.at.network !== tab.at?.network) this.takeOut(before)
    this.pages.keep(tab)
    if (tab.at) this.putIn(tab)
    if (before?.hidden !== tab.hidden) this.stirPerson(tab.person)
  }

  private dropDistant(server: string, id: string): void {
    const ids = this.distant.get(server)
    const tab = this.pages.get(id)
    if (!tab || !ids?.delete(id)) return
    if (ids.size === 0) this.distant.delete(server)
    this.pages.drop(tab)
    if (tab.at) this.takeOut(tab)
    this.stirPerson(tab.person)
  }

  private putIn(tab: Tab): void {
    const room = this.roomOf(tab.at!.network)
    if (!room.has(tab.id) && room.size >= mostTabsInRoom) return
    room.place(tab)
    this.stir(room)
  }

  private takeOut({ id, at }: Tab): void {
    const room = this.rooms.get(at!.network)
    if (!room) return
    room.remove(id)
    this.stir(room)
    if (room.size === 0) this.rooms.delete(at!.network)
  }

  private roomOf(network: string): Room {
    const isHidden = (person: string) => this.pages.isHidden(person)
    const room = this.rooms.get(network) ?? new Room({ isHidden, forOuterCircle: (where) => forOuterCircle(this.atlas, where) })
    this.rooms.set(network, room)
    return room
  }

  private stirPerson(person: string): void {
    for (const { at } of this.pages.of(person)) {
      const room = at && this.rooms.get(at.network)
      room?.stir(person)
      if (room) this.stir(room)
    }
  }

  /** What happens in a room within one frame is told together. */
  private stir(room: Room): void {
    if (this.stirred.has(room)) return
    const tell = () => {
      this.stirred.delete(room)
      room.tellChanges()
    }
    this.stirred.set(room, setTimeout(tell, frame))
  }
}
