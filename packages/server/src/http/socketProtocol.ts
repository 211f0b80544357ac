import type { Broadcaster, Subscription } from '../change/broadcaster.ts'
import type { Asked, Preparation } from '../graphql/subscription.ts'

/** One client's connection, as the protocol needs it. */
export interface Line {
  send(text: string): void
  /** Sends several messages at once. */
  sendAll(texts: readonly string[]): void
  waiting(): number
  drained(): Promise<boolean>
  close(code: number, reason: string): void
}

export interface Conversation {
  /** Takes one message of the client. */
  hear(message: string): void
  /** The client is gone, or has to go. */
  end(): void
  subscriptions(): number
}

/** Close codes of graphql-transport-ws, and one of ours. */
export const closeCodes = {
  badRequest: 4400,
  unauthorised: 4401,
  notAcceptable: 4406,
  initTimeout: 4408,
  idTaken: 4409,
  tooSlow: 4413,
  tryAgain: 1013,
  initTwice: 4429,
} as const

const mostSubscriptions = 32
const mostIdLength = 128

interface Conversing {
  line: Line
  broadcaster: Broadcaster
  prepare(asked: Asked): Promise<Preparation>
}

/** Speaks graphql-transport-ws with one client. What is not understood ends the connection, as the protocol says. */
export const converse = ({ line, broadcaster, prepare }: Conversing): Conversation & { isGreeted(): boolean } => {
  /** What ends a subscription, by the client's id. */
  const running = new Map<string, () => void>()
  let greeted = false
  const tell = (message: object) => line.send(JSON.stringify(message))

  const subscribe = async (id: string, asked: Asked): Promise<void> => {
    const preparing = () => {}
    running.set(id, preparing)
    const preparation = await prepare(asked)
    if (running.get(id) !== preparing) return
    if ('errors' in preparation) {
      running.delete(id)
      tell({ id, type: 'error', payload: preparation.errors })
      return
    }
    const before = `{"id":${JSON.stringify(id)},"type":"next","payload":`
    const sink = {
      send: (texts: readonly string[]) => line.sendAll(texts.map((text) => `${before}${text}}`)),
      waiting: line.waiting,
      drained: line.drained,
      giveUp: (why: 'slow' | 'failed') =>
        why === 'slow'
          ? line.close(closeCodes.tooSlow, 'Too slow: subscribe again with since')
          : line.close(closeCodes.tryAgain, 'Try again: subscribe with since'),
    }
    running.set(id, broadcaster.subscribe(preparation.prepared as Subscription, sink))
  }

  const start = (id: string, asked: Asked): void => {
    if (running.has(id)) line.close(closeCodes.idTaken, `Subscriber for ${id.slice(0, 40)} already exists`)
    else if (running.size >= mostSubscriptions) tell({ id, type: 'error', payload: [tooManySubscriptions] })
    else void subscribe(id, asked)
  }

  const complete = (id: string) => {
    running.get(id)?.()
    running.delete(id)
  }

  const hear = (text: string): void => {
    const message = messageIn(text)
    const wrong = faultOf(message, greeted)
    if (wrong) line.close(...wrong)
    else if (message!.type === 'ping') tell({ type: 'pong' })
    else if (message!.type === 'complete') complete(message!.id)
    else if (message!.type === 'subscribe') start(message!.id, message!.payload)
    else if (message!.type === 'connection_init') {
      greeted = true
      tell({ type: 'connection_ack' })
    }
  }

  return {
    hear,
    end() {
      for (const id of [...running.keys()]) complete(id)
    },
    subscriptions: () => running.size,
    isGreeted: () => greeted,
  }
}

const tooManySubscriptions = {
  message: `A socket carries at most ${mostSubscriptions} subscriptions at once. Complete one first.`,
  extensions: { code: 'RATE_LIMITED' },
}

type Message =
  | { type: 'connection_init' | 'ping' | 'pong' }
  | { type: 'subscribe'; id: string; payload: Asked }
  | { type: 'complete'; id: string }

/** Why a message ends the connection, or null. */
const faultOf = (message: Message | null, greeted: boolean): [code: number, reason: string] | null => {
  if (!message) return [closeCodes.badRequest, 'Invalid message']
  const { type } = message
  if (type === 'connection_init') return greeted ? [closeCodes.initTwice, 'Too many initialisation requests'] : null
  return greeted || type === 'ping' || type === 'pong' ? null : [closeCodes.unauthorised, 'Unauthorized']
}

/** The message in a text, or null when the protocol knows none such. */
const messageIn = (text: string): Message | null => {
  const message = parsed(text)
  if (!isObject(message)) return null
  const { type, id, payload } = message
  if (type === 'connection_init' || type === 'ping' || type === 'pong') return payload == null || isObject(payload) ? { type } : null
  if (typeof id !== 'string' || id.length === 0 || id.length > mostIdLength) return null
  if (type === 'complete') return { type, id }
  return type === 'subscribe' && isAsked(payload) ? { type, id, payload } : null
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isAsked = (payload: unknown): payload is Asked =>
  isObject(payload) &&
  typeof payload.query === 'string' &&
  (payload.operationName == null || typeof payload.operationName === 'string') &&
  (payload.variables == null || isObject(payload.variables)) &&
  (payload.extensions == null || isObject(payload.extensions))
