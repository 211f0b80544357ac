import { computed, type ComputedRef, inject, type InjectionKey } from 'vue'
import { type LocationQueryRaw, type RouteLocationRaw, useRoute, useRouter } from 'vue-router'
import { dayCarried, openingDays } from '../network/openingDay.ts'
import { carriedOver, readState, type Selection, type ViewState, writeState } from './viewState.ts'

/** The state that the address carries, and the ways to change it. */
export interface ViewStateHandle {
  state: ComputedRef<ViewState>
  /** The key of the network that the address names, if any. */
  network: ComputedRef<string | null>
  /** Changes part of the state; `push` makes it a step that the browser's back button undoes. */
  change: (patch: Partial<ViewState>, how?: 'push' | 'replace') => Promise<void>
  /** Selects a thing, or nothing. */
  select: (selection: Selection | null) => Promise<void>
  /** An address that keeps the date (as far as it belongs there), the language and the theme, and within one network the selection. */
  linkTo: (path: string, patch?: Partial<ViewState>) => RouteLocationRaw
}

/** Provided by the inspector: what is selected within it is a further step, which the back button undoes. */
export const withinInspector: InjectionKey<boolean> = Symbol('within the inspector')

/** Reads and writes the state in the address; every view shares it. */
export function useViewState(): ViewStateHandle {
  const route = useRoute()
  const router = useRouter()
  const further = inject(withinInspector, false)
  const state = computed(() => readState(route.query))
  const network = computed(() => (typeof route.params['key'] === 'string' ? route.params['key'] : null))

  async function change(patch: Partial<ViewState>, how: 'push' | 'replace' = 'replace'): Promise<void> {
    const query: LocationQueryRaw = writeState({ ...readState(router.currentRoute.value.query), ...patch })
    await router[how]({ path: router.currentRoute.value.path, query })
  }

  return {
    state,
    network,
    change,
    select: (selection) => change({ select: selection }, selection && (further || !state.value.select) ? 'push' : 'replace'),
    linkTo: (path, patch = {}) => {
      const within = network.value !== null && path.startsWith(`/network/${network.value}/`)
      const target = /^\/network\/([^/]+)/.exec(path)?.[1] ?? null
      const asOf = dayCarried(state.value.asOf, network.value, target, openingDays.value)
      return { path, query: writeState({ ...carriedOver(state.value, within), asOf, ...patch }) }
    },
  }
}
