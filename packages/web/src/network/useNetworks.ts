import type { Day } from '@geflecht/domain'
import { computed, type ComputedRef, watchEffect } from 'vue'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { todayInBerlin } from '../time/index.ts'
import { openingDays } from './openingDay.ts'
import { type NetworkEntry, shellQuery } from './network.documents.ts'

/** Every network that the product knows, and the day that the server calls today. */
export interface Networks {
  networks: ComputedRef<NetworkEntry[]>
  totalCount: ComputedRef<number>
  today: ComputedRef<Day>
  /** The day on which the views of the current network open: today, or the last of its story where it is invented. */
  opening: ComputedRef<Day>
  /** The day that the views show: the chosen one, else today. */
  day: ComputedRef<Day>
  /** The network that the address names. */
  current: ComputedRef<NetworkEntry | null>
  ready: ComputedRef<boolean>
  /** They were asked for and the server did not tell them. */
  untold: ComputedRef<boolean>
}

/** Asks for the networks; the cache answers all but the first time. */
export function useNetworks(): Networks {
  const { language } = useWords()
  const { state, network } = useViewState()
  const { data, error } = useQuery(shellQuery, () => ({ language: language.value }), true, 'tools')
  const networks = computed(() => {
    const found = [...(data.value?.networks.edges ?? []).map(({ node }) => node), ...(data.value?.territory?.plannedNetworks ?? [])]
    return [...new Map(found.map((entry) => [entry.key, entry])).values()]
  })
  watchEffect(() => {
    const found = networks.value.flatMap(({ key, territory }) => (territory.storyEndsOn ? [[key, territory.storyEndsOn] as const] : []))
    // Several ask at once, and one that has no answer yet must not take away what another knows.
    if (found.some(([key, day]) => openingDays.value.get(key) !== day)) openingDays.value = new Map([...openingDays.value, ...found])
  })
  const today = computed(() => data.value?.today ?? todayInBerlin())
  return {
    networks,
    totalCount: computed(() => data.value?.networks.totalCount ?? 0),
    today,
    opening: computed(() => openingDays.value.get(network.value ?? '') ?? today.value),
    day: computed(() => state.value.asOf ?? today.value),
    current: computed(() => networks.value.find(({ key }) => key === network.value) ?? null),
    ready: computed(() => data.value !== undefined),
    untold: computed(() => data.value === undefined && error.value !== undefined),
  }
}
