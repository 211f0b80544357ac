import { onScopeDispose, type ShallowRef, shallowRef, watch } from 'vue'
import type { Point } from '../netzwerkkarte/geometry.ts'
import type { Answering, Asking } from './arranging.ts'
import type { Hull, HullGroup } from './hulls.ts'

/** Lines around groups whose places are given, found in a worker that is started when there is first something to find. Of who else stands there they know nothing: among tens of thousands no line could lead past everybody. */
export function useOutlines(
  wanted: () => { groups: readonly HullGroup[]; places: ReadonlyMap<string, Point> },
): ShallowRef<readonly Hull[]> {
  const hulls = shallowRef<readonly Hull[]>([])
  let worker: Worker | null = null
  let asked = 0
  watch(
    wanted,
    ({ groups, places }) => {
      hulls.value = []
      asked += 1
      if (groups.length === 0) return
      worker ??= begin()
      const members = [...new Set(groups.flatMap((group) => group.members))].filter((key) => places.has(key))
      worker.postMessage({
        id: asked,
        nodes: members.map((key) => ({ key, sector: '', level: null, coordinates: false, place: places.get(key) ?? null })),
        ties: [],
        by: 'force',
        frame: { width: 1, height: 1 },
        spread: { across: 1, down: 1 },
        groups,
        visible: new Set(members),
      } satisfies Asking)
    },
    { immediate: true },
  )
  function begin(): Worker {
    const begun = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' })
    begun.addEventListener('message', ({ data }: MessageEvent<Answering>) => {
      if (data.id === asked && 'hulls' in data) hulls.value = data.hulls
    })
    return begun
  }
  onScopeDispose(() => worker?.terminate())
  return hulls
}
