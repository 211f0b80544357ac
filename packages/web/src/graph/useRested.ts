import { onScopeDispose, type ShallowRef, shallowRef, watch } from 'vue'
import type { View } from './renderer.ts'

/** Beyond so many names are placed only once the picture rests. */
const many = 600
/** Milliseconds without movement. */
const rest = 140

/** The view for which names are placed: the one on screen, for many the last one that rested; null while it moves. `still` tells that nobody has moved the picture yet. */
export function useRested(view: ShallowRef<View>, count: () => number, still: () => boolean): ShallowRef<View | null> {
  const rested = shallowRef<View | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    [view, () => count() > many],
    ([now, isMany]) => {
      clearTimeout(timer)
      const moves = isMany && !still()
      rested.value = moves ? null : now
      if (moves) timer = setTimeout(() => (rested.value = view.value), rest)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return rested
}
