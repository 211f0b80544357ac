import { type IncomingHttpHeaders, type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { closeCodes } from './closeCodes.ts'
import { type Line, lineOf } from './line.ts'
import { isOwnOrigin, refusedHost } from './security.ts'

/** What is said on one socket. */
export interface Conversation {
  /** Takes one message of the client. */
  hear(message: string): void
  /** The client is gone, or has to go. */
  end(): void
  /** Whether the client has said who it is. */
  isGreeted(): boolean
  /** Looks again who is at the other end, if it concerns that account (null: whoever it is). */
  recheck(account: string | null): void
}

/** An address at which sockets are opened, and what is spoken there. */
export interface Door {
  path: string
  /** The subprotocol that clients have to ask for. */
  protocol: string
  mostMessageBytes: number
  mostSockets: number
  /** What clients are told when the server ends. */
  farewell: string
  /** Begins to speak with a client, who came with these headers. */
  begin(line: Line, headers: IncomingHttpHeaders): Conversation
}

/** How long a socket may keep the server waiting; milliseconds. */
export interface SocketPatience {
  /** Until it begins to speak. */
  greeting: number
  /** Until it takes in what was sent. */
  taking: number
  /** Between two signs of life; one that misses two is gone. */
  heartbeat: number
  /** Between two questions whether somebody is still signed in and may be where they are. */
  recheck: number
}

export const usualSocketPatience: SocketPatience = { greeting: 3000, taking: 15_000, heartbeat: 20_000, recheck: 60_000 }

export interface SocketOptions {
  server: Server
  doors: readonly Door[]
  /** Tells when something about an account (null: about any) has changed; gives the function that ends this. */
  followAccounts(listener: (account: string | null) => void): () => void
  publicUrl: string | null
  isClosing: () => boolean
  patience: SocketPatience
}

export interface Sockets {
  /** How many are open at a path. */
  open(path: string): number
  /** Tells every client that the server ends, and waits at most so many milliseconds until they are gone. */
  close(milliseconds: number): Promise<void>
}

interface OpenDoor {
  door: Door
  upgrading: WebSocketServer
  heartbeat: NodeJS.Timeout
}

/** WebSockets for pages of this server and for programs. */
export const addSockets = ({ server, doors, followAccounts, publicUrl, isClosing, patience }: SocketOptions): Sockets => {
  const opened = new Map(doors.map((door) => [door.path, openDoor(door, patience)]))
  const conversations = new Set<Conversation>()
  // Whose session ended or whose rights changed hears of it at once; one that ends by itself, after a while.
  const recheck = (account: string | null) => {
    for (const conversation of conversations) conversation.recheck(account)
  }
  const stopFollowing = followAccounts(recheck)
  const rechecking = setInterval(() => recheck(null), patience.recheck).unref()

  server.on('upgrade', (request: IncomingMessage, raw: Duplex, head: Buffer) => {
    raw.on('error', () => raw.destroy())
    const found = opened.get(pathOf(request))
    const isFull = found !== undefined && (isClosing() || found.upgrading.clients.size >= found.door.mostSockets)
    const refused = refusalOf(request, publicUrl, [...opened.keys()], isFull)
    if (refused) refuse(raw, ...refused)
    else accept(found!, request, raw, head)
  })

  const accept = ({ door, upgrading }: OpenDoor, request: IncomingMessage, raw: Duplex, head: Buffer): void =>
    upgrading.handleUpgrade(request, raw, head, (socket) => {
      socket.on('error', () => socket.terminate())
      upgrading.emit('connection', socket, request)
      if (socket.protocol === door.protocol)
        speak(socket, door.begin(lineOf(socket, raw, patience.taking), request.headers), conversations, patience.greeting)
      else socket.close(closeCodes.notAcceptable, `Subprotocol not acceptable: speak ${door.protocol}`)
    })

  return {
    open: (path) => opened.get(path)?.upgrading.clients.size ?? 0,
    async close(milliseconds) {
      clearInterval(rechecking)
      stopFollowing()
      await Promise.all(Array.from(opened.values(), (door) => closeDoor(door, milliseconds)))
    },
  }
}

const openDoor = (door: Door, { heartbeat }: SocketPatience): OpenDoor => {
  const upgrading = new WebSocketServer({
    noServer: true,
    maxPayload: door.mostMessageBytes,
    perMessageDeflate: false,
    clientTracking: true,
    handleProtocols: (offered) => (offered.has(door.protocol) ? door.protocol : false),
  })
  return { door, upgrading, heartbeat: heartbeats(upgrading, heartbeat) }
}

const closeDoor = async ({ door, upgrading, heartbeat }: OpenDoor, milliseconds: number): Promise<void> => {
  clearInterval(heartbeat)
  const gone = [...upgrading.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve)))
  for (const socket of upgrading.clients) socket.close(1001, door.farewell)
  const late = setTimeout(() => {
    for (const socket of upgrading.clients) socket.terminate()
  }, milliseconds)
  await Promise.all(gone)
  clearTimeout(late)
  upgrading.close()
}

/** Brings what arrives on a socket into its conversation; one that does not begin to speak in time is closed. */
const speak = (socket: WebSocket, conversation: Conversation, conversations: Set<Conversation>, greeting: number): void => {
  conversations.add(conversation)
  const silent = setTimeout(() => {
    if (!conversation.isGreeted()) socket.close(closeCodes.initTimeout, 'Connection initialisation timeout')
  }, greeting)
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    if (isBinary) socket.close(closeCodes.badRequest, 'Binary messages are not understood')
    else if (socket.readyState === socket.OPEN) conversation.hear(data.toString())
  })
  socket.on('close', () => {
    clearTimeout(silent)
    conversation.end()
    conversations.delete(conversation)
  })
}

/** Asks every client for a sign of life; one that gave none since the last time is gone, though its connection stands. */
const heartbeats = (upgrading: WebSocketServer, every: number): NodeJS.Timeout => {
  const asked = new WeakSet<WebSocket>()
  upgrading.on('connection', (socket: WebSocket) => socket.on('pong', () => asked.delete(socket)))
  return setInterval(() => {
    for (const socket of upgrading.clients) {
      if (asked.has(socket)) socket.terminate()
      else socket.ping()
      asked.add(socket)
    }
  }, every).unref()
}

type Refusal = readonly [status: number, message: string]

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?')[0]!

const refusalOf = (request: IncomingMessage, publicUrl: string | null, paths: readonly string[], isFull: boolean): Refusal | null => {
  const { headers } = request
  const misled = refusedHost(publicUrl, headers.host)
  if (misled) return [421, misled]
  if (!isOwnOrigin(publicUrl, headers)) return [403, 'Pages of another origin may not open sockets here.']
  if (!paths.includes(pathOf(request))) return [404, `Sockets are at ${paths.join(' and ')}.`]
  return isFull ? [503, 'No more sockets can be opened at present; try again later.'] : null
}

const refuse = (raw: Duplex, status: number, message: string): void => {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  raw.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
