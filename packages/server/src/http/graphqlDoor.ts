import type { Broadcaster } from '../change/broadcaster.ts'
import type { Asked, Preparation } from '../graphql/subscription.ts'
import type { Viewer } from '../rights/viewer.ts'
import { converse } from './socketProtocol.ts'
import type { Door } from './sockets.ts'
import type { ViewerOf } from './viewerOf.ts'

interface GraphqlDoorOptions {
  broadcaster: Broadcaster
  prepare(asked: Asked, viewer: Viewer): Promise<Preparation>
  viewerOf: ViewerOf
}

/** Subscriptions, at /graphql. */
export const graphqlDoor = ({ broadcaster, prepare, viewerOf }: GraphqlDoorOptions): Door & { subscriptions(): number } => {
  const conversations = new Set<ReturnType<typeof converse>>()
  return {
    path: '/graphql',
    protocol: 'graphql-transport-ws',
    mostMessageBytes: 64 * 1024,
    mostSockets: 2000,
    farewell: 'The server ends: subscribe again with since',
    begin(line, headers) {
      const conversation = converse({ line, broadcaster, prepare, viewerOf: (more) => viewerOf({ ...headers, ...more }) })
      conversations.add(conversation)
      return {
        ...conversation,
        end() {
          conversation.end()
          conversations.delete(conversation)
        },
      }
    },
    subscriptions: () => [...conversations].reduce((sum, one) => sum + one.subscriptions(), 0),
  }
}
