import {
  type ApolloClient,
  type ErrorLike,
  NetworkStatus,
  type ObservableQuery,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client'
import { computed, type ComputedRef, type MaybeRefOrGetter, onScopeDispose, shallowRef, type ShallowRef, toValue, watch } from 'vue'
import { clientOn } from './clients.ts'

/** The answer to a query, kept up to date. */
export interface Answer<Data> {
  /** The newest complete answer; while the next one is on its way, the one before. */
  data: ShallowRef<Data | undefined>
  error: ShallowRef<ErrorLike | undefined>
  loading: ComputedRef<boolean>
  /** Asks again, after an error. */
  retry: () => void
}

/**
 * Asks whenever the variables change, of the cache of the day that `asOf` names.
 * Keeps the last answer on screen until the next is there, so that moving the date does not make the page flicker.
 */
export function useQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  enabled: MaybeRefOrGetter<boolean> = true,
): Answer<Data> {
  const data = shallowRef<Data>()
  const error = shallowRef<ErrorLike>()
  const status = shallowRef<NetworkStatus>(NetworkStatus.loading)
  let asking: ObservableQuery<Data, Variables> | undefined
  let subscription: { unsubscribe(): void } | undefined

  function ask(given: Variables): void {
    subscription?.unsubscribe()
    const day = typeof given['asOf'] === 'string' ? given['asOf'] : null
    const options = { query, variables: given, notifyOnNetworkStatusChange: true } as ApolloClient.WatchQueryOptions<Data, Variables>
    asking = clientOn(day).watchQuery<Data, Variables>(options)
    subscription = asking.subscribe((result) => {
      status.value = result.networkStatus
      error.value = result.error
      if (result.dataState === 'complete') data.value = result.data as Data
    })
  }

  watch(
    () => (toValue(enabled) ? JSON.stringify(toValue(variables)) : null),
    (asked) => {
      if (asked !== null) return ask(toValue(variables))
      subscription?.unsubscribe()
      status.value = NetworkStatus.ready
    },
    { immediate: true },
  )
  onScopeDispose(() => subscription?.unsubscribe())

  return {
    data,
    error,
    loading: computed(() => status.value < NetworkStatus.ready),
    retry: () => ask(toValue(variables)),
  }
}
