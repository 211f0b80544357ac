import { computed, type ComputedRef, inject, type InjectionKey } from 'vue'
import { type LocationQueryRaw, type RouteLocationRaw, useRouter } from 'vue-router'
import { dayCarried, openingDays } from '../network/openingDay.ts'
import { useAddress } from './useAddress.ts'
import { asLeft } from './viewMemory.ts'
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
  /** An address that keeps the date (as far as it belongs there), the language and the theme, and within one network what its views share. */
  linkTo: (path: string, patch?: Partial<ViewState>) => RouteLocationRaw
  /** The same, to a view as it was left: for navigation, not for links that ask a view for something. */
  backTo: (path: string, patch?: Partial<ViewState>) => RouteLocationRaw
}

/** Provided by the inspector: what is selected within it is a further step, which the back button undoes. */
export const withinInspector: InjectionKey<boolean> = Symbol('within the inspector')

/** The views beyond a single network that know the same things, and what they know. */
const showsBeyond = /^\/(directory|map|networks)\b/
const known: ReadonlySet<string> = new Set(['institution', 'network', 'territory'])

/** Reads and writes the state in the address; every view shares it. */
export function useViewState(): ViewStateHandle {
  const address = useAddress()
  const router = useRouter()
  const further = inject(withinInspector, false)
  const state = computed(() => readState(address.value.query))
  const network = computed(() => (typeof address.value.params['key'] === 'string' ? address.value.params['key'] : null))

  async function change(patch: Partial<ViewState>, how: 'push' | 'replace' = 'replace'): Promise<void> {
    await router.isReady()
    const query: LocationQueryRaw = writeState({ ...readState(router.currentRoute.value.query), ...patch })
    await router[how]({ path: router.currentRoute.value.path, query })
  }

  function linkTo(path: string, patch: Partial<ViewState> = {}): RouteLocationRaw {
    const within = network.value !== null && path.startsWith(`/network/${network.value}/`)
    const target = /^\/network\/([^/]+)/.exec(path)?.[1] ?? null
    const asOf = dayCarried(state.value.asOf, network.value, target, openingDays.value)
    const { select } = state.value
    const kept = showsBeyond.test(path) && select && known.has(select.kind) ? { select } : {}
    return { path, query: writeState({ ...carriedOver(state.value, within), ...kept, asOf, ...patch }) }
  }

  return {
    state,
    network,
    change,
    select: (selection) => change({ select: selection }, selection && (further || !state.value.select) ? 'push' : 'replace'),
    linkTo,
    backTo: (path, patch = {}) => linkTo(path, { ...asLeft(path), ...patch }),
  }
}
