import {
  type ApolloClient,
  type ErrorLike,
  NetworkStatus,
  type ObservableQuery,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client'
import { computed, type ComputedRef, type MaybeRefOrGetter, onScopeDispose, shallowRef, type ShallowRef, toValue, watch } from 'vue'
import { clientOn, forgetAnswers } from './clients.ts'
import { closedBy } from './faults.ts'

/** The answer to a query, kept up to date. */
export interface Answer<Data> {
  /** The newest complete answer; while the next one is on its way, the one before. */
  data: ShallowRef<Data | undefined>
  error: ShallowRef<ErrorLike | undefined>
  loading: ComputedRef<boolean>
  /** Asks again, after an error. */
  retry: () => void
}

/** Where an answer stands: in what is being looked at, or in the tools around it. */
export type Place = 'content' | 'tools'

/** How each query on screen is asked again in place; resolves with its answer. */
const onScreen: Readonly<Record<Place, Set<() => Promise<void>>>> = { content: new Set(), tools: new Set() }

/** Milliseconds: so long the tools wait for the content. */
const courtesy = 1000

/** How often everything has been asked again; a round that has been overtaken leaves the tools to the next. */
let round = 0

/**
 * Asks everything on screen again and forgets all other answers; the tools wait for what is being looked at. What is shown stays until
 * its new answer is whole, and stays when there is none: nothing blinks, scrolls or loses the focus.
 */
export async function refreshAnswers(): Promise<void> {
  forgetAnswers()
  const mine = ++round
  const answered = Promise.all([...onScreen.content].map((askAgain) => askAgain()))
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, courtesy))])
  if (mine === round) for (const askAgain of onScreen.tools) void askAgain()
}

/** Milliseconds after which an answer that did not come is asked for once more. */
const secondTry = 5000

/** Whether an answer is there without what the viewer may not see, which is null in it. Any other fault takes the whole answer away. */
const isThereInPart = ({ data, error }: { data?: unknown; error?: ErrorLike | undefined }): boolean =>
  data !== null && data !== undefined && Object.values(data).some((part) => part !== null) && closedBy(error) !== null

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The day or the two days whose cache answers. */
const dayOf = ({ asOf, from, to }: OperationVariables): Parameters<typeof clientOn>[0] =>
  typeof asOf === 'string' ? asOf : typeof from === 'string' && typeof to === 'string' ? `${from}/${to}` : null

/**
 * Asks whenever the variables change, of the cache of the day that `asOf` names.
 * Keeps the last answer on screen until the next is there, so that moving the date does not make the page flicker.
 */
export function useQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  enabled: MaybeRefOrGetter<boolean> = true,
  place: Place = 'content',
): Answer<Data> {
  const data = shallowRef<Data>()
  const error = shallowRef<ErrorLike>()
  const status = shallowRef<NetworkStatus>(NetworkStatus.loading)
  let asking: ObservableQuery<Data, Variables> | undefined
  let subscription: { unsubscribe(): void } | undefined
  let later: ReturnType<typeof setTimeout> | undefined
  /** Whoever waits for the answer under way. */
  let done = () => {}

  function stop(): void {
    done()
    clearTimeout(later)
    subscription?.unsubscribe()
  }
  function askAgain(): Promise<void> {
    return new Promise((resolve) => {
      if (!toValue(enabled)) return resolve()
      ask(toValue(variables), data.value !== undefined)
      done = resolve
    })
  }
  /** Asked again `quietly`, the answer on screen stays unless a new one comes. */
  function ask(given: Variables, quietly = false): void {
    stop()
    const options = { query, variables: given, notifyOnNetworkStatusChange: true, errorPolicy: 'all' } as ApolloClient.WatchQueryOptions<
      Data,
      Variables
    >
    asking = clientOn(dayOf(given)).watchQuery<Data, Variables>(options)
    subscription = asking.subscribe((result) => {
      const fault = isThereInPart(result) ? undefined : result.error
      const whole = result.dataState === 'complete' && !fault
      if (whole || fault) done()
      if (quietly && fault) later = setTimeout(() => void askAgain(), secondTry)
      if (quietly && !whole) return
      status.value = result.networkStatus
      error.value = fault
      if (whole && !(quietly && isSame(data.value, result.data))) data.value = result.data as Data
    })
  }

  watch(
    () => (toValue(enabled) ? JSON.stringify(toValue(variables)) : null),
    (asked) => {
      if (asked !== null) return ask(toValue(variables))
      stop()
      status.value = NetworkStatus.ready
    },
    { immediate: true },
  )
  onScreen[place].add(askAgain)
  onScopeDispose(() => {
    onScreen[place].delete(askAgain)
    stop()
  })

  return {
    data,
    error,
    loading: computed(() => status.value < NetworkStatus.ready),
    retry: () => ask(toValue(variables)),
  }
}
