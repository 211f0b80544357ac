import { type Assumption, assumptionIn, assumptionText, isAssumedKey } from '@geflecht/domain'
import { type ComputedRef, computed, onScopeDispose, type ShallowRef, shallowRef, watch } from 'vue'
import { clientOn } from '../shell/clients.ts'
import { faultsOf } from '../shell/faults.ts'
import { type Answer, useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import type { ResultOf } from '../graphql.ts'
import { scenarioQuery, snapshotQuery } from './scenario.documents.ts'
import type { Answering, Asking, Told } from './told.ts'

export interface ScenarioHandle {
  /** The words in the address that can be read, each once. */
  assumptions: ComputedRef<readonly { word: string; assumption: Assumption }[]>
  /** Whether a word in the address could not be read. */
  unreadable: ComputedRef<boolean>
  facts: Answer<ResultOf<typeof snapshotQuery>>
  told: ShallowRef<Told | null>
  busy: ShallowRef<boolean>
  failed: ShallowRef<string | null>
}

/**
 * What the assumptions in the address would change: computed in a worker over the facts that the server has sent; whoever may not have all of
 * them is answered by the server. What is shown stays until the next answer is there.
 */
export function useScenario(): ScenarioHandle {
  const { state, network } = useViewState()
  const { language } = useWords()
  const assumptions = computed(() =>
    [...new Set(state.value.assume)].flatMap((word) => {
      const assumption = assumptionIn(word)
      return assumption ? [{ word: assumptionText(assumption), assumption }] : []
    }),
  )
  /** The facts are asked for with everybody who is named, so that each stands among the others. */
  const named = computed(() =>
    [...new Set(assumptions.value.flatMap(({ assumption }) => assumption.institutions))].filter((key) => !isAssumedKey(key)).toSorted(),
  )
  const facts = useQuery(snapshotQuery, () => ({ network: network.value ?? '', with: named.value, asOf: state.value.asOf }))
  const told = shallowRef<Told | null>(null)
  const busy = shallowRef(true)
  const failed = shallowRef<string | null>(null)

  let worker: Worker | null = null
  let asked = 0
  const work = (asking: Asking): void => {
    worker ??= startWorker()
    worker.postMessage(asking)
  }
  const startWorker = (): Worker => {
    const started = new Worker(new URL('./scenario.worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Answering>) => {
      if (data.id !== asked) return
      busy.value = false
      failed.value = 'failed' in data ? data.failed : null
      if ('told' in data) told.value = data.told
    })
    return started
  }
  onScopeDispose(() => worker?.terminate())

  watch(
    () => [facts.data.value?.network, facts.loading.value, assumptions.value.map(({ word }) => word).join(), language.value] as const,
    ([place, loading]) => {
      if (!place || loading) return
      const id = ++asked
      busy.value = true
      const content = place.situation?.content
      const words = assumptions.value.map(({ word }) => word)
      if (content) work({ id, content, network: place.key, assumptions: words, language: language.value })
      else void askServer(id)
    },
    { immediate: true },
  )

  async function askServer(id: number): Promise<void> {
    const input = {
      assumptions: assumptions.value.map(({ assumption }) => ({ ...assumption, institutions: [...assumption.institutions] })),
    }
    const variables = { network: network.value ?? '', input, asOf: state.value.asOf, language: language.value }
    const { data, error } = await clientOn(state.value.asOf).query({ query: scenarioQuery, variables, errorPolicy: 'all' })
    if (id !== asked) return
    busy.value = false
    const answered = data?.network?.scenario
    failed.value = answered ? null : (faultsOf(error)[0]?.message ?? null)
    if (!answered) return
    const gaps = (found: (typeof answered)['closed']) => found.map(({ rule, ...gap }) => ({ ...gap, rule: rule.id }))
    told.value = {
      ...answered,
      by: 'SERVER',
      lines: Object.fromEntries(answered.assumptions.map(({ text, label }) => [text, { label, fault: null }])),
      closed: gaps(answered.closed),
      opened: gaps(answered.opened),
      moved: gaps(answered.moved),
      measures: answered.measures.map(({ measure, before, after }) => ({ key: measure.key, before, after })),
      things: { agreements: [], handovers: [], meetings: [] },
    }
  }

  return { assumptions, unreadable: computed(() => assumptions.value.length < new Set(state.value.assume).size), facts, told, busy, failed }
}
