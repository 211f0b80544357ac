import { computed, type ComputedRef } from 'vue'
import { templateName } from '../coverage/templateName.ts'
import type { ResultOf } from '../graphql.ts'
import { useNetworks } from '../network/useNetworks.ts'
import { useWords } from '../shell/useWords.ts'
import { longDay } from '../time/index.ts'
import type { MapModel } from './mapModel.ts'
import type { mapQuery } from './netzwerkkarte.documents.ts'

type Mapped = NonNullable<ResultOf<typeof mapQuery>['network']>

/** What the Netzwerkkarte shows, in words, and how many institutions stand on it. */
export function useMapReading(
  network: () => Mapped | null,
  model: () => MapModel | null,
): { reading: ComputedRef<string>; around: ComputedRef<number> } {
  const { w, language } = useWords()
  const { day } = useNetworks()
  const around = computed(() => model()?.groups.reduce((sum, { institutions }) => sum + institutions.length, model()?.centre ? 1 : 0) ?? 0)
  /** Ties that somebody says are there; those that a gap names are not. */
  const said = computed(() => model()?.ties.filter(({ look }) => look !== 'gap').length ?? 0)
  const reading = computed(() => {
    const coverage = network()?.coverage
    const words = w.value.map
    const first = coverage
      ? words.reading(
          longDay(day.value, language.value),
          coverage.items.length,
          coverage.template.local ? words.locally : templateName(coverage.template),
          coverage.counts.covered,
          coverage.counts.partial,
          coverage.counts.notDocumented,
        )
      : w.value.coverage.none
    return `${first} ${words.readingCircle(network()?.circle?.basis === 'MEMBERSHIP', around.value, said.value)}`
  })
  return { reading, around }
}
