import { once } from 'node:events'
import WebSocket from 'ws'

/** A change as the tests' subscription asks for it. */
export interface Heard {
  revision: number
  kind: string
  completes: boolean
  subject: { __typename: string; id: string; key: string }
  fields: string[]
}

/** Asks for everything that tests look at. */
export const following =
  'subscription Changed($network: String!, $since: Int) { changed(network: $network, since: $since) { revision kind completes subject { __typename id key } fields } }'

// biome-ignore lint/suspicious/noExplicitAny: tests read messages of any shape
type Message = { type: string; id?: string; payload?: any }

/** A client that speaks the protocol by hand, so that tests can also speak it wrongly. */
export interface RawClient {
  socket: WebSocket
  messages: Message[]
  changes: Heard[]
  say(message: object | string): void
  subscribe(variables: object, id?: string, query?: string): void
  /** Resolves with the first message that fits, past or coming. */
  heard(fits: (message: Message) => boolean): Promise<Message>
  closed: Promise<{ code: number; reason: string }>
}

/** Opens a socket; with `greet` it has been acknowledged. */
export const rawClient = async (
  url: string,
  { greet = true, protocol = 'graphql-transport-ws', headers = {} as Record<string, string> } = {},
): Promise<RawClient> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol, { headers })
  const messages: Message[] = []
  const changes: Heard[] = []
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message
    messages.push(message)
    if (message.type === 'next') changes.push(message.payload.data.changed)
  })
  socket.on('error', () => {})
  const closed = once(socket, 'close').then(([code, reason]) => ({ code: code as number, reason: String(reason) }))
  const client: RawClient = {
    socket,
    messages,
    changes,
    closed,
    say: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    subscribe: (variables, id = '1', query = following) => client.say({ id, type: 'subscribe', payload: { query, variables } }),
    async heard(fits) {
      for (;;) {
        const found = messages.find(fits)
        if (found) return found
        await Promise.race([once(socket, 'message'), closed.then(({ code }) => Promise.reject(new Error(`closed with ${code}`)))])
      }
    },
  }
  await once(socket, 'open')
  if (greet) {
    client.say({ type: 'connection_init' })
    await client.heard(({ type }) => type === 'connection_ack')
  }
  return client
}
