import { type Ref, ref, shallowRef, type ShallowRef, watch } from 'vue'
import type { ResultOf } from '../graphql.ts'
import { clientOn } from '../shell/clients.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { partQuery, wholeNetworksQuery } from './graph.documents.ts'
import { type WholePart, wholeModel } from './whole.ts'
import type { GraphModel } from './graphModel.ts'

export interface WholeHandle {
  /** Null until every network is there. */
  model: ShallowRef<GraphModel | null>
  /** How many networks are there, and how many there will be. */
  loaded: Ref<number>
  total: Ref<number>
  failed: Ref<string | null>
}

type Networks = ResultOf<typeof wholeNetworksQuery>['networks']

async function networksAfter(asOf: string | null, after: string | null): Promise<Networks> {
  const { data, error } = await clientOn(asOf).query({ query: wholeNetworksQuery, variables: { asOf, after }, errorPolicy: 'all' })
  if (!data?.networks) throw error ?? new Error('The server knows no networks.')
  return data.networks
}

/** So many networks are asked for at a time: the server has others to answer, too. */
const atOnce = 4

/** Loads every network into which the viewer may look, one after the other, since all at once would be more than the server answers. */
export function useWhole(): WholeHandle {
  const { state } = useViewState()
  const { language } = useWords()
  const model = shallowRef<GraphModel | null>(null)
  const [loaded, total, failed] = [ref(0), ref(0), ref<string | null>(null)]
  let asked = 0

  async function load(turn: number): Promise<void> {
    const client = clientOn(state.value.asOf)
    const asOf = state.value.asOf
    const keys: string[] = []
    for (let after: string | null = null; ; ) {
      const networks: Networks = await networksAfter(asOf, after)
      // Into whose circle one may not look has none here.
      keys.push(...networks.edges.flatMap(({ node }) => (node.circle ? [node.key] : [])))
      after = networks.pageInfo.endCursor
      if (!networks.pageInfo.hasNextPage || turn !== asked) break
    }
    total.value = keys.length
    const parts: (WholePart | null)[] = keys.map(() => null)
    const queue = [...keys.entries()]
    const work = async () => {
      for (let next = queue.shift(); next && turn === asked; next = queue.shift()) {
        const [place, network] = next
        const { data, error } = await client.query({
          query: partQuery,
          variables: { network, asOf, language: language.value },
          errorPolicy: 'all',
        })
        if (!data?.network && error) throw error
        if (data?.network) parts[place] = { ...data.network, ...data.network.graph }
        if (turn === asked) loaded.value += 1
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    if (turn === asked) model.value = wholeModel(parts.filter((part) => part !== null))
  }

  watch(
    () => [state.value.asOf, language.value],
    async () => {
      const turn = ++asked
      loaded.value = 0
      total.value = 0
      failed.value = null
      try {
        await load(turn)
      } catch (fault) {
        if (turn === asked) failed.value = fault instanceof Error ? fault.message : String(fault)
      }
    },
    { immediate: true },
  )
  return { model, loaded, total, failed }
}
