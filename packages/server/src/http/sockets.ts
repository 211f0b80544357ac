import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Broadcaster } from '../change/broadcaster.ts'
import type { Asked, Preparation } from '../graphql/subscription.ts'
import { isOwnOrigin, refusedHost } from './security.ts'
import { type Conversation, closeCodes, converse, type Line } from './socketProtocol.ts'

/** How long a socket may keep the server waiting; milliseconds. */
export interface SocketPatience {
  /** Until it begins to speak. */
  greeting: number
  /** Until it takes in what was sent. */
  taking: number
  /** Between two signs of life; one that misses two is gone. */
  heartbeat: number
}

export const usualSocketPatience: SocketPatience = { greeting: 3000, taking: 15_000, heartbeat: 20_000 }

export interface SocketOptions {
  server: Server
  broadcaster: Broadcaster
  prepare(asked: Asked): Promise<Preparation>
  isClosing: () => boolean
  patience: SocketPatience
}

export interface Sockets {
  open(): { sockets: number; subscriptions: number }
  /** Tells every client that the server ends, and waits at most so many milliseconds until they are gone. */
  close(milliseconds: number): Promise<void>
}

const protocol = 'graphql-transport-ws'
const mostMessageBytes = 64 * 1024
const mostSockets = 2000

/** WebSockets at /graphql, for pages of this server and for programs. */
export const addSockets = ({ server, broadcaster, prepare, isClosing, patience }: SocketOptions): Sockets => {
  const upgrading = new WebSocketServer({
    noServer: true,
    maxPayload: mostMessageBytes,
    perMessageDeflate: false,
    clientTracking: true,
    handleProtocols: (offered) => (offered.has(protocol) ? protocol : false),
  })
  const conversations = new Map<WebSocket, Conversation>()
  const heartbeat = heartbeats(upgrading, patience.heartbeat)

  server.on('upgrade', (request: IncomingMessage, raw: Duplex, head: Buffer) => {
    raw.on('error', () => raw.destroy())
    const refused = refusalOf(request, isClosing() || upgrading.clients.size >= mostSockets)
    if (refused) refuse(raw, ...refused)
    else
      upgrading.handleUpgrade(request, raw, head, (socket) => {
        socket.on('error', () => socket.terminate())
        upgrading.emit('connection', socket, request)
        if (socket.protocol === protocol) accept(socket, raw)
        else socket.close(closeCodes.notAcceptable, `Subprotocol not acceptable: speak ${protocol}`)
      })
  })

  const accept = (socket: WebSocket, raw: Duplex): void => {
    const conversation = converse({ line: lineOf(socket, raw, patience.taking), broadcaster, prepare })
    conversations.set(socket, conversation)
    const silent = setTimeout(() => {
      if (!conversation.isGreeted()) socket.close(closeCodes.initTimeout, 'Connection initialisation timeout')
    }, patience.greeting)
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      if (isBinary) socket.close(closeCodes.badRequest, 'Binary messages are not understood')
      else if (socket.readyState === socket.OPEN) conversation.hear(data.toString())
    })
    socket.on('close', () => {
      clearTimeout(silent)
      conversation.end()
      conversations.delete(socket)
    })
  }

  return {
    open: () => ({
      sockets: upgrading.clients.size,
      subscriptions: [...conversations.values()].reduce((sum, one) => sum + one.subscriptions(), 0),
    }),
    async close(milliseconds) {
      clearInterval(heartbeat)
      const gone = [...upgrading.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve)))
      for (const socket of upgrading.clients) socket.close(1001, 'The server ends: subscribe again with since')
      const late = setTimeout(() => {
        for (const socket of upgrading.clients) socket.terminate()
      }, milliseconds)
      await Promise.all(gone)
      clearTimeout(late)
      upgrading.close()
    },
  }
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

/** So long a client that was slow may still take in why its connection ends; milliseconds. */
const lastWordTime = 10_000

/** More than this waiting for a client that does not take it, whatever it is, ends its connection. */
const mostWaiting = 1024 * 1024

const lineOf = (socket: WebSocket, raw: Duplex, patience: number): Line => {
  const close = (code: number, reason: string) => {
    socket.close(code, reason)
    if (socket.bufferedAmount > 0) setTimeout(() => socket.terminate(), lastWordTime).unref()
  }
  const send = (text: string) => {
    if (socket.bufferedAmount > mostWaiting) socket.terminate()
    else if (socket.readyState === socket.OPEN) socket.send(text)
  }
  let draining: Promise<boolean> | null = null
  return {
    send,
    sendAll(texts) {
      raw.cork()
      for (const text of texts) send(text)
      raw.uncork()
    },
    waiting: () => socket.bufferedAmount,
    // One wait, however many subscriptions of the socket stand in it.
    drained() {
      draining ??= drained(socket, raw, patience).finally(() => {
        draining = null
      })
      return draining
    },
    close,
  }
}

/** What is written behind everything else tells when all of it has gone out. */
const drained = (socket: WebSocket, raw: Duplex, patience: number): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (inTime: boolean) => {
      clearTimeout(late)
      socket.off('close', gone)
      resolve(inTime)
    }
    const gone = () => end(false)
    const late = setTimeout(gone, patience)
    socket.once('close', gone)
    raw.write('', (error) => end(!error))
  })

type Refusal = readonly [status: number, message: string]

const refusalOf = ({ headers, url = '' }: IncomingMessage, isFull: boolean): Refusal | null => {
  const misled = refusedHost(headers.host)
  if (misled) return [421, misled]
  if (!isOwnOrigin(headers)) return [403, 'Pages of another origin may not open sockets here.']
  if (url.split('?')[0] !== '/graphql') return [404, 'Sockets are at /graphql.']
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
