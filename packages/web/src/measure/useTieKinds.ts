import type { TieKind } from '@geflecht/domain'
import { computed, type ComputedRef } from 'vue'
import { useViewState } from '../shell/useViewState.ts'

const usual: readonly TieKind[] = ['COOPERATION']

/** The kinds of ties that measures count, and whether their direction does, as the address has them; cooperation both ways unless something else is chosen. */
export function useTieKinds(): { kinds: ComputedRef<TieKind[]>; directed: ComputedRef<boolean>; toggle: (kind: TieKind) => Promise<void> } {
  const { state, change } = useViewState()
  const kinds = computed(() => (state.value.counted.length ? state.value.counted : [...usual]))
  return {
    kinds,
    directed: computed(() => state.value.directed),
    toggle: (kind) => {
      const chosen = kinds.value.includes(kind) ? kinds.value.filter((each) => each !== kind) : [...kinds.value, kind]
      return change({ counted: chosen.join() === usual.join() ? [] : chosen })
    },
  }
}
