import type { TieKind } from '@geflecht/domain'
import { computed, type ComputedRef } from 'vue'
import { useViewState } from '../shell/useViewState.ts'

/** The kinds of ties that a matrix counts unless one is chosen. */
export const matrixKinds = ['COOPERATION', 'AGREEMENT', 'HANDOVER'] as const satisfies readonly TieKind[]

/** What the matrix counts, as the address has it: the variables of its questions. */
export function useMatrixChoice(): ComputedRef<{ ties: TieKind[]; minLevel: number }> {
  const { state } = useViewState()
  return computed(() => {
    const chosen = matrixKinds.filter((kind) => state.value.counted.includes(kind))
    return { ties: chosen.length ? chosen : [...matrixKinds], minLevel: state.value.level ?? 0 }
  })
}
