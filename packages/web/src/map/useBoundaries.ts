import { shallowRef, type ShallowRef, watch } from 'vue'
import { type Outline, wound } from './geometry.ts'

/** A boundary that an operator has loaded, with whom to name for it. */
interface Boundary extends Outline {
  source: string
}

/** Loaded boundaries of the territories with these official keys; none while they are on their way, and where there are none. */
export function useBoundaries(keys: () => readonly string[]): ShallowRef<readonly Boundary[]> {
  const found = shallowRef<readonly Boundary[]>([])
  watch(
    () => keys().toSorted().join(','),
    async (of) => {
      const answer = of ? await ask(of) : []
      if (of === keys().toSorted().join(',')) found.value = answer
    },
    { immediate: true },
  )
  return found
}

/** Without an answer the map has its tiles, as it has them where nobody loaded boundaries. */
async function ask(of: string): Promise<readonly Boundary[]> {
  try {
    const response = await fetch(`/boundaries?of=${of}`)
    if (!response.ok) return []
    const { areas } = (await response.json()) as { areas: Boundary[] }
    return areas.map((area) => ({ ...area, outline: wound(area.outline) }))
  } catch {
    return []
  }
}
