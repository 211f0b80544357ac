import { computed, type ShallowRef, shallowRef, watch } from 'vue'
import type { StartRenderer } from './renderer.ts'
import type { Shown } from './shown.ts'

/** Up to so many institutions and ties a canvas draws each with all that tells them apart; above, WebGL draws them all the same. */
const rich = 2000

/** The renderer that can bear what is shown, loaded when it is first needed; null until it is there. */
export function useRenderer(shown: () => Shown): ShallowRef<StartRenderer | null> {
  const start = shallowRef<StartRenderer | null>(null)
  const isRich = computed(() => shown().nodes.length + shown().lines.length <= rich)
  watch(
    isRich,
    async (chosen) => {
      const loaded = chosen ? (await import('./cytoscapeRenderer.ts')).startCytoscape : (await import('./sigmaRenderer.ts')).startSigma
      if (chosen === isRich.value) start.value = loaded
    },
    { immediate: true },
  )
  return start
}
