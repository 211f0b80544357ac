import type { Viewer } from '../rights/viewer.ts'
import type { Broadcaster, Subscription } from '../change/broadcaster.ts'
import { isFault } from '../graphql/fault.ts'
import type { Asked, Preparation } from '../graphql/subscription.ts'
import { closeCodes } from './closeCodes.ts'
import type { Line } from './line.ts'
import type { Conversation } from './sockets.ts'

const mostSubscriptions = 32
const mostIdLength = 128

interface Conversing {
  line: Line
  broadcaster: Broadcaster
  prepare(asked: Asked, viewer: Viewer): Promise<Preparation>
  /** Who is at the other end, by the headers of its connection and what it says of itself in its greeting. */
  viewerOf(more: { authorization?: string }): Promise<Viewer>
}

/** Speaks graphql-transport-ws with one client. What is not understood ends the connection, as the protocol says. */
export const converse = ({ line, broadcaster, prepare, viewerOf }: Conversing): Conversation & { subscriptions(): number } => {
  /** What ends a subscription, by the client's id. */
  const running = new Map<string, () => void>()
  let greeted = false
  let viewer: Viewer | null = null
  let shown: { authorization?: string } = {}
  const tell = (message: object) => line.send(JSON.stringify(message))

  const subscribe = async (id: string, asked: Asked): Promise<void> => {
    const preparing = () => {}
    running.set(id, preparing)
    const preparation = await prepare(asked, viewer!)
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

  const admit = async (payload: Record<string, unknown>): Promise<void> => {
    const { authorization } = payload
    try {
      shown = typeof authorization === 'string' ? { authorization } : {}
      viewer = await viewerOf(shown)
      tell({ type: 'connection_ack' })
    } catch (error) {
      line.close(closeCodes.forbidden, (error as Error).message.slice(0, 100))
    }
  }

  /** Whoever is not the same any more, or may something else, has to come again. */
  const look = async (): Promise<void> => {
    try {
      const still = await viewerOf(shown)
      if (JSON.stringify(still) !== JSON.stringify(viewer))
        line.close(closeCodes.tryAgain, 'Your rights have changed: subscribe again with since')
    } catch (fault) {
      if (isFault(fault, 'UNAUTHENTICATED')) line.close(closeCodes.forbidden, 'The session or token has ended')
    }
  }

  const complete = (id: string) => {
    running.get(id)?.()
    running.delete(id)
  }

  const hear = (text: string): void => {
    const message = messageIn(text)
    const wrong = faultOf(message, greeted, viewer !== null)
    if (wrong) line.close(...wrong)
    else if (message!.type === 'ping') tell({ type: 'pong' })
    else if (message!.type === 'complete') complete(message!.id)
    else if (message!.type === 'subscribe') start(message!.id, message!.payload)
    else if (message!.type === 'connection_init') {
      greeted = true
      void admit(message!.payload)
    }
  }

  return {
    hear,
    end() {
      for (const id of [...running.keys()]) complete(id)
    },
    subscriptions: () => running.size,
    recheck(account) {
      if (viewer?.account && (account === null || viewer.account.id === account)) void look()
    },
    isGreeted: () => greeted,
  }
}

const tooManySubscriptions = {
  message: `A socket carries at most ${mostSubscriptions} subscriptions at once. Complete one first.`,
  extensions: { code: 'RATE_LIMITED' },
}

type Message =
  | { type: 'ping' | 'pong' }
  | { type: 'connection_init'; payload: Record<string, unknown> }
  | { type: 'subscribe'; id: string; payload: Asked }
  | { type: 'complete'; id: string }

/** Why a message ends the connection, or null. */
const faultOf = (message: Message | null, greeted: boolean, admitted: boolean): [code: number, reason: string] | null => {
  if (!message) return [closeCodes.badRequest, 'Invalid message']
  const { type } = message
  if (type === 'connection_init') return greeted ? [closeCodes.initTwice, 'Too many initialisation requests'] : null
  return admitted || type === 'ping' || type === 'pong' ? null : [closeCodes.unauthorised, 'Unauthorized']
}

/** The message in a text, or null when the protocol knows none such. */
const messageIn = (text: string): Message | null => {
  const message = parsed(text)
  if (!isObject(message)) return null
  const { type, id, payload } = message
  if (type === 'connection_init' || type === 'ping' || type === 'pong')
    return payload == null || isObject(payload) ? { type, payload: payload ?? {} } : null
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
