import { computed, type ShallowRef, shallowRef, watch } from 'vue'
import type { StartRenderer } from './renderer.ts'
import type { Shown } from './shown.ts'

/** Up to so many institutions and ties a canvas draws each with all that tells them apart; above, WebGL draws them all the same. */
const rich = 2000

const loadLarge = () => import('./sigmaRenderer.ts')

/** Begins to load what draws tens of thousands, beside the question for them. */
export const prefetchLarge = (): void => void loadLarge()

/** The renderer that can bear what is shown, loaded when it is first needed; null until it is there. */
export function useRenderer(shown: () => Shown): ShallowRef<StartRenderer | null> {
  const start = shallowRef<StartRenderer | null>(null)
  const size = computed(() => shown().nodes.length + shown().lines.length)
  watch(
    () => (size.value === 0 ? null : size.value <= rich),
    async (isRich, _, onCleanup) => {
      if (isRich === null) return
      let overtaken = false
      onCleanup(() => (overtaken = true))
      const loaded = isRich ? (await import('./cytoscapeRenderer.ts')).startCytoscape : (await loadLarge()).startSigma
      if (!overtaken) start.value = loaded
    },
    { immediate: true },
  )
  return start
}
