import type { GraphQLError } from 'graphql'
import { print } from 'graphql/language/printer'
import { createClient } from 'graphql-ws'
import type { ResultOf } from '../graphql.ts'
import { changedSubscription } from './changedSubscription.ts'

/** What is heard on the line. */
interface Listener {
  /** A write has changed so many facts. */
  changed: (facts: number) => void
  /** Too much has changed to be told one by one: everything shown is to be asked anew. */
  reload: () => void
  /** The line stands, or stands no longer; the next try comes by itself. */
  standing: (stands: boolean) => void
}

/** Milliseconds: silence after which the server is asked whether it is there, and the time that it has to answer. */
const silence = 12_000
const patience = 5_000
const longestWait = 30_000

/** Half a second before the second try, longer before each further one, never all browsers at once; sooner when the machine is online again. */
const waitBefore = (tries: number): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      window.removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, Math.min(longestWait, 500 * 2 ** tries) * (0.75 + Math.random() / 2))
    window.addEventListener('online', go)
  })

/**
 * Listens for the changes of a network later than revision `since`, from now on when that is null. A broken line is taken up again where it broke: what was heard
 * last is where the server goes on. Answers the way to hang up.
 */
export function listenTo(network: string, since: number | null, listener: Listener): () => void {
  const variables = { network, since }
  /** Facts of a revision that has not been heard to its end. */
  let facts = 0
  let hungUp = false
  let asked: ReturnType<typeof setTimeout> | undefined
  let unsubscribe = (): void => {}
  const client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    keepAlive: silence,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: waitBefore,
    on: {
      connected: () => listener.standing(true),
      closed: () => {
        clearTimeout(asked)
        facts = 0
        if (!hungUp) listener.standing(false)
      },
      ping: (received) => {
        if (!received) asked = setTimeout(() => client.terminate(), patience)
      },
      pong: (received) => {
        if (received) clearTimeout(asked)
      },
    },
  })

  function subscribe(): void {
    if (hungUp) return
    unsubscribe = client.subscribe<ResultOf<typeof changedSubscription>>(
      // The same object each time: after a break it is sent as it is by then, with the revision heard last.
      { query: print(changedSubscription), variables },
      {
        next: ({ data }) => {
          if (!data) return
          facts++
          if (!data.changed.completes) return
          variables.since = data.changed.revision
          listener.changed(facts)
          facts = 0
        },
        error: (error) => reloads(error) || again(),
        complete: again,
      },
    )
  }
  /** Who was away too long goes on from now: true when it was that. */
  function reloads(errors: unknown): boolean {
    const told = Array.isArray(errors) ? (errors as GraphQLError[]).find(({ extensions }) => extensions?.code === 'RELOAD') : undefined
    if (hungUp || typeof told?.extensions.revision !== 'number') return false
    variables.since = told.extensions.revision
    listener.reload()
    subscribe()
    return true
  }
  /** The server ended it, or said something that no quick try would mend. */
  function again(): void {
    if (hungUp) return
    listener.standing(false)
    setTimeout(subscribe, longestWait)
  }

  subscribe()
  return () => {
    hungUp = true
    clearTimeout(asked)
    // First, or it would still ask on a line that is being closed.
    unsubscribe()
    void client.dispose()
  }
}
