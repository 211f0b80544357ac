import { levelLabels } from '@geflecht/domain'
import { computed, type ComputedRef } from 'vue'
import { countsAsSignedIn } from '../account/viewer.ts'
import type { MapTie } from '../netzwerkkarte/mapTies.ts'
import { tieWord } from '../netzwerkkarte/tieWord.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import type { Spoken } from './nodeLooks.ts'
import { tiesOutwards, type WholeLine, type WholeModel, type WholeNode } from './whole.ts'

export interface WholeWords {
  reading: ComputedRef<string>
  /** What is told of each node besides its name. */
  spoken: ComputedRef<Spoken>
  /** What is told of a pair: each kind of tie with how many there are. */
  phrases: (tie: MapTie) => string[]
}

/** The whole in words; of tens of thousands only what is asked for is put into words. */
export function useWholeWords(
  model: () => WholeModel | null,
  shown: () => { nodes: readonly WholeNode[]; lines: readonly WholeLine[] },
): WholeWords {
  const { w, label } = useWords()
  const { later } = useLaterWords()
  const outwards = computed(() => tiesOutwards(shown().lines))
  const nodes = computed(() => new Map(shown().nodes.map((node) => [node.key, node])))
  const byPair = computed(() => {
    const found = new Map<string, WholeLine[]>()
    for (const line of shown().lines) {
      const known = found.get(line.pair)
      if (known) known.push(line)
      else found.set(line.pair, [line])
    }
    return found
  })
  return {
    reading: computed(() => {
      const whole = model()
      if (!whole) return ''
      const words = later.value.graph
      const all = (countsAsSignedIn.value ? words.wholeReading : words.publicReading)(
        whole.networks.length,
        whole.institutions,
        whole.tieCount,
      )
      const grouped = whole.gathered ? ` ${words.gatheredReading(whole.nodes.filter(({ institutions }) => institutions > 1).length)}` : ''
      const { nodes: there, lines } = shown()
      const count = there.reduce((sum, { institutions }) => sum + institutions, 0)
      // What ties those of a group among themselves is there with the group.
      const drawn = [...there, ...lines].reduce((sum, { ties }) => sum + ties, 0)
      const parts = [
        count < whole.institutions ? words.someInstitutions(count, whole.institutions) : '',
        drawn < whole.tieCount ? words.someTies(drawn, whole.tieCount) : '',
      ].filter(Boolean)
      return `${all}${grouped}${parts.length ? ` ${words.showing(parts)}` : ''}`
    }),
    spoken: computed(() => ({
      get: (key: string) => {
        const node = nodes.value.get(key)
        if (!node) return undefined
        const beyond = outwards.value.get(key) ?? 0
        return node.institutions > 1 ? later.value.graph.standsFor(node.institutions, node.ties, beyond) : w.value.map.ties(beyond)
      },
    })),
    phrases: (tie) =>
      (byPair.value.get(tie.key) ?? []).map(({ look, ties, level }) => {
        const word = tieWord(look, w.value)
        if (ties > 1) return `${word}: ${w.value.map.ties(ties)}`
        return level === null ? word : `${word}, ${w.value.institution.level(level, label(levelLabels[level as 1 | 2 | 3 | 4 | 5]))}`
      }),
  }
}
