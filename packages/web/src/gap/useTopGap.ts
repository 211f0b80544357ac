import { computed, nextTick } from 'vue'
import { useRoute } from 'vue-router'
import { account } from '../account/viewer.ts'
import { everywhere } from '../overlap/territories.ts'
import { announce } from '../shell/announcement.ts'
import { clientOn } from '../shell/clients.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { byPressure } from './gapGroups.ts'
import { topGapQuery, topGapWithinQuery } from './topGap.documents.ts'

/** The way from any view to the most pressing gap of what it shows: the same gap that stands first on the overview. */
export function useTopGap() {
  const { state, network, select } = useViewState()
  const { language } = useWords()
  const { later } = useLaterWords()
  const route = useRoute()
  /** What the view looks at: a network, or all that lies in a territory. */
  const looked = computed<{ network: string } | { territory: string } | null>(() => {
    if (network.value) return { network: network.value }
    if (route.name === 'compareNetworks') return state.value.a ? { network: state.value.a } : null
    return route.name === 'networks' || route.name === 'mapOfAll' ? { territory: state.value.territory ?? everywhere } : null
  })

  async function find(): Promise<string | null> {
    const at = looked.value
    const { asOf } = state.value
    if (!at) return null
    // Whoever may not see the gaps of a place has none there; what the server refuses is no fault here.
    const how = { errorPolicy: 'all', fetchPolicy: 'no-cache' } as const
    if ('territory' in at) {
      const { data } = await clientOn(asOf).query({ query: topGapWithinQuery, variables: { ...at, asOf }, ...how })
      return data?.territory?.gaps?.edges[0]?.node.key ?? null
    }
    const { data } = await clientOn(asOf).query({ query: topGapQuery, variables: { ...at, asOf, language: language.value }, ...how })
    const order = byPressure(
      data?.network?.coverage?.template.key ?? null,
      new Intl.Collator(language.value === 'DE' ? 'de' : 'en', { numeric: true }),
    )
    return (data?.network?.gaps?.edges ?? []).map(({ node }) => node).sort(order)[0]?.key ?? null
  }

  /** Opens it beside the view, with the focus on it; says so where there is none. */
  async function open(): Promise<void> {
    const key = await find()
    if (!key) return announce(later.value.gapWork.noTop)
    await select({ kind: 'gap', key })
    await nextTick()
    document.getElementById('inspector')?.focus({ preventScroll: true })
  }

  return { offered: computed(() => account.value !== null && looked.value !== null), open }
}
