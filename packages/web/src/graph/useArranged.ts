import { computed, type ComputedRef, onScopeDispose, type ShallowRef, shallowRef, watch } from 'vue'
import type { Point } from '../netzwerkkarte/geometry.ts'
import type { Arrangement } from './arrange.ts'
import { type Answering, type Asking, loosened, stretched } from './arranging.ts'
import type { GraphModel } from './graphModel.ts'
import type { Hull, HullGroup } from './hulls.ts'
import { forgetPlaces, keepPlaces, keptPlaces } from './keptPlaces.ts'
import type { Spread } from './spread.ts'

export interface ArrangedHandle {
  /** Where everybody stands; null until that is known. */
  places: ComputedRef<ReadonlyMap<string, Point> | null>
  hulls: ShallowRef<readonly Hull[]>
  /** Puts one somewhere else and keeps that. */
  move: (key: string, place: Point) => void
  /** Arranges everybody anew. */
  anew: () => void
}

/** What is to be arranged: for which network, in which way, in how much room, with lines around which groups of whom. */
export interface ToArrange {
  network: string
  model: GraphModel
  by: Arrangement
  frame: { width: number; height: number }
  groups: readonly HullGroup[]
  visible: ReadonlySet<string>
}

/** Arranges a model in a worker. Whoever stood somewhere at the last visit stands there again; newcomers are put among them. */
export function useArranged(wanted: () => ToArrange | null): ArrangedHandle {
  const arranged = shallowRef<{ at: ReadonlyMap<string, Point>; spread: Spread } | null>(null)
  const hulls = shallowRef<readonly Hull[]>([])
  const worker = new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' })
  onScopeDispose(() => worker.terminate())
  let asked = 0
  let last: ToArrange | null = null

  function ask(asking: ToArrange, spread: Spread | null = null): void {
    if (asking.by !== last?.by || asking.network !== last.network) hulls.value = []
    last = asking
    const { network, model, by, frame, groups, visible } = asking
    const kept = keptPlaces(network, by)
    const at = new Map(model.nodes.map(({ key }, place) => [key, place]))
    worker.postMessage({
      id: ++asked,
      nodes: model.nodes.map(({ key, sector, level, coordinates }) => ({
        key,
        sector: sector.key,
        level,
        coordinates,
        place: kept.get(key) ?? null,
      })),
      ties: model.ties.filter(({ among }) => !among).map(({ from, to }) => [at.get(from) ?? 0, at.get(to) ?? 0] as const),
      by,
      frame,
      spread,
      groups,
      visible,
    } satisfies Asking)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answering>) => {
    if (data.id !== asked || !last) return
    if ('hulls' in data) hulls.value = data.hulls
    else {
      arranged.value = { at: data.arranged, spread: data.spread }
      keepPlaces(last.network, last.by, data.arranged)
    }
  })
  watch(wanted, (asking) => asking && ask(asking), { immediate: true })

  return {
    places: computed(() => {
      if (!arranged.value) return null
      const { at, spread } = arranged.value
      return new Map([...at].map(([key, point]) => [key, stretched(point, spread)]))
    }),
    hulls,
    move(key, place) {
      if (!arranged.value || !last) return
      const { at, spread } = arranged.value
      keepPlaces(last.network, last.by, new Map(at).set(key, loosened(place, spread)))
      ask(last, spread)
    },
    anew() {
      if (!last) return
      forgetPlaces(last.network, last.by)
      ask(last)
    },
  }
}
