import { computed, type ComputedRef, type Ref, ref } from 'vue'
import { announce } from '../shell/announcement.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useFormAddress } from '../writing/useFormAddress.ts'
import type { GraphModel } from './graphModel.ts'
import type { Target } from './renderer.ts'

export interface Drawing {
  /** Whether the viewer may state a cooperation for anybody here. */
  may: ComputedRef<boolean>
  /** Whether the next institution that is chosen is an end of a new tie. */
  on: Ref<boolean>
  /** The first end, once it is chosen. */
  from: Ref<string | null>
  /** What is to be done next. */
  words: ComputedRef<string>
  begin: (selected: Target | null) => void
  take: (key: string) => void
  join: (from: string, to: string) => void
  stop: () => void
  /** The cooperation between a pair that the viewer may end, by its id. */
  ending: (pair: string) => string | null
  end: (pair: string) => void
}

/** Draws and ends ties in the picture: what is drawn becomes a form that says how the two cooperate, and nothing is written before that is saved. */
export function useDrawing(model: () => GraphModel | null): Drawing {
  const { later } = useLaterWords()
  const { open } = useFormAddress()
  const on = ref(false)
  const from = ref<string | null>(null)
  const nodeOf = (key: string | null) => model()?.nodes.find((node) => node.key === key)

  function stop(): void {
    on.value = false
    from.value = null
  }
  function join(one: string, other: string): void {
    stop()
    // Who may speak for the second alone says it from there.
    const [by, partner] = nodeOf(one)?.mayClaim ? [one, other] : [other, one]
    if (nodeOf(by)?.mayClaim) void open('claimCooperation', `${by}~${partner}`)
    else announce(later.value.graph.mayNotDraw)
  }
  const ending = (pair: string) => model()?.lines.find((line) => line.pair === pair && line.mayEnd)?.mayEnd ?? null

  return {
    may: computed(() => model()?.nodes.some(({ mayClaim }) => mayClaim) ?? false),
    on,
    from,
    words: computed(() => (from.value ? later.value.graph.drawTo(nodeOf(from.value)?.name ?? from.value) : later.value.graph.drawFrom)),
    begin(selected) {
      on.value = true
      from.value = selected?.kind === 'institution' ? selected.key : null
    },
    take(key) {
      if (from.value === null) from.value = key
      else if (from.value !== key) join(from.value, key)
    },
    join,
    stop,
    ending,
    end(pair) {
      const cooperation = ending(pair)
      if (cooperation) void open('endCooperation', cooperation)
    },
  }
}
