import { once } from 'node:events'
import WebSocket from 'ws'
import type { Person } from '../presence/room.ts'
import type { Grant, Viewer } from '../rights/viewer.ts'
import type { Whereabouts } from '../presence/whereabouts.ts'

/** A page that takes part in presence, as a program would write one. */
export interface PresentPage {
  socket: WebSocket
  /** Everybody whom it sees, by name. */
  people: Map<string, Person>
  /** Texts as they came. */
  texts: string[]
  /** What it was told of its own being hidden. */
  hidden: boolean
  you: string
  say(message: object | string): void
  here(where?: Partial<Whereabouts>, network?: string): void
  closed: Promise<{ code: number; reason: string }>
}

/** Somebody with an account. */
export const aViewer = (id: string, displayName: string, ...grants: Grant[]): Viewer => ({
  account: { id, displayName },
  grants,
  mayWrite: true,
  through: 'test',
})

/** What lets somebody coordinate a network. */
export const coordinatorOf = (key: string): Grant => ({ role: 'COORDINATOR', scope: { kind: 'NETWORK', key } })

/** Somewhere in a network. */
export const somewhere: Whereabouts = { view: 'overview', select: null, editing: null, cursor: null, asOf: null, filters: {} }

/** Opens a page; with `token` it has said hello and been welcomed. */
export const presentPage = async (
  url: string,
  token: string | null,
  { hidden = false, headers = {} as Record<string, string> } = {},
): Promise<PresentPage> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/presence`, 'geflecht-presence', { headers })
  const byId = new Map<string, Person>()
  const page: PresentPage = {
    socket,
    people: new Map(),
    texts: [],
    hidden: false,
    you: '',
    say: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    here: (where = {}, network = 'net.ratingen.ks') => page.say({ type: 'here', network, ...somewhere, ...where }),
    closed: new Promise((resolve) => socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }))),
  }
  const take: Record<string, (message: never) => void> = {
    welcome: ({ you, hidden: isHidden }: { you: string; hidden: boolean }) => Object.assign(page, { you, hidden: isHidden }),
    hidden: ({ hidden: isHidden }: { hidden: boolean }) => Object.assign(page, { hidden: isHidden }),
    room: ({ people }: { people: Person[] }) => {
      byId.clear()
      for (const person of people) byId.set(person.id, person)
    },
    changed: ({ people, cursors, left }: { people: Person[]; cursors: Record<string, [number, number] | null>; left: string[] }) => {
      for (const person of people) byId.set(person.id, person)
      for (const [id, at] of Object.entries(cursors)) byId.set(id, { ...byId.get(id)!, cursor: at && { x: at[0], y: at[1] } })
      for (const id of left) byId.delete(id)
    },
  }
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as { type: string }
    page.texts.push(String(data))
    take[message.type]!(message as never)
    page.people = new Map(Array.from(byId.values(), (person) => [person.name, person]))
  })
  socket.on('error', () => {})
  await once(socket, 'open')
  if (token !== null) {
    page.say({ type: 'hello', authorization: `Bearer ${token}`, hidden })
    await Promise.race([once(socket, 'message'), page.closed])
  }
  return page
}
