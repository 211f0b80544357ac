import { computed, type ComputedRef } from 'vue'
import { type CircleRow, measured } from '../measure/circleOrder.ts'
import { measureValue } from '../measure/measureValue.ts'
import { useCircleMeasures } from '../measure/useCircleMeasures.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { nodeMeasuresQuery } from './graph.documents.ts'
import { type NodeLooks, plainLooks, radiiOf, type Scale, sharesOf } from './nodeLooks.ts'

export interface NodeLooksHandle {
  looks: ComputedRef<NodeLooks>
  /** What size and colour stand for; null where they stand for nothing or the sector. */
  size: ComputedRef<Scale | null>
  tint: ComputedRef<Scale | null>
  /** The measures that can be chosen. */
  measures: ComputedRef<readonly { key: string; label: string }[]>
}

/** Lets the discs of a network show the measures that the address names; they count the kinds of ties that all measures count. */
export function useNodeLooks(network: () => string | null): NodeLooksHandle {
  const { state } = useViewState()
  const { language } = useWords()
  const catalogue = useQuery(nodeMeasuresQuery, () => ({ language: language.value }))
  const offered = computed(() => catalogue.data.value?.measures.filter(({ scope }) => scope === 'INSTITUTION') ?? [])
  const known = (key: string | null) => offered.value.find((measure) => measure.key === key)
  const asked = computed(() => [...new Set([state.value.size, state.value.tint])].filter((key) => key !== null && known(key)) as string[])
  const { circle } = useCircleMeasures(
    () => (asked.value.length ? network() : null),
    () => asked.value,
  )
  const valuesOf = (key: string, rows: readonly CircleRow[]) =>
    new Map(rows.map((row) => [row.institution.key, measured(row, key)] as const))
  /** The values of a measure; null while there are none. */
  const valued = (key: string | null) => {
    const measure = known(key)
    if (!measure || !circle.value.some(({ values }) => values.some((value) => value.key === key))) return null
    return { measure, values: valuesOf(measure.key, circle.value) }
  }
  const bySize = computed(() => valued(state.value.size))
  const byTint = computed(() => valued(state.value.tint))
  const scaleOf = (found: ReturnType<typeof valued>): Scale | null => {
    const known = [...(found?.values.values() ?? [])].filter((value) => value !== null)
    if (!found || known.length === 0) return null
    const written = (value: number) => measureValue(value, found.measure.unit, language.value)
    return { label: found.measure.label, least: written(Math.min(...known)), most: written(Math.max(...known)) }
  }
  return {
    looks: computed(() => {
      const shown = [...new Set([bySize.value, byTint.value].filter((each) => each !== null))]
      if (shown.length === 0) return plainLooks
      const told = new Map<string, string>()
      for (const { measure, values } of shown.filter(
        ({ measure: { key } }, at) => shown.findIndex((each) => each.measure.key === key) === at,
      ))
        for (const [key, value] of values) {
          const words = `${measure.label}: ${measureValue(value, measure.unit, language.value)}`
          told.set(key, told.has(key) ? `${told.get(key)}; ${words}` : words)
        }
      return {
        radii: bySize.value && radiiOf(sharesOf(bySize.value.values)),
        shares: byTint.value && sharesOf(byTint.value.values),
        spoken: told,
      }
    }),
    size: computed(() => scaleOf(bySize.value)),
    tint: computed(() => scaleOf(byTint.value)),
    measures: offered,
  }
}
