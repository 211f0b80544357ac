import type { VariablesOf } from 'gql.tada'
import { onScopeDispose, type ShallowRef, shallowRef, watch } from 'vue'
import { clientOn } from '../shell/clients.ts'
import { measuringQuery } from './measure.documents.ts'

/** Milliseconds between two questions how far the server has come; nobody is shown what is over sooner. */
const between = 600

/**
 * While `waiting`, the share that the server has done of the measures over the asked ties, 0 to 1; null while nobody waits, and for what is over
 * at once.
 */
export function useMeasuring(asked: () => VariablesOf<typeof measuringQuery>, waiting: () => boolean): ShallowRef<number | null> {
  const share = shallowRef<number | null>(null)
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = (): void => {
    clearInterval(timer)
    share.value = null
  }
  const ask = async (): Promise<void> => {
    const variables = asked()
    const { data } = await clientOn(variables.asOf ?? null)
      .query({ query: measuringQuery, variables, fetchPolicy: 'network-only', errorPolicy: 'ignore' })
      .catch(() => ({ data: undefined }))
    const done = data?.network?.measuring
    if (waiting() && typeof done === 'number') share.value = Math.max(done, share.value ?? 0)
  }
  watch(
    waiting,
    (waits) => {
      stop()
      if (waits) timer = setInterval(() => void ask(), between)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
  return share
}
