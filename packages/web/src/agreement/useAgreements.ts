import { computed, type ComputedRef, shallowRef, watch } from 'vue'
import { useViewQuery } from '../query/useAsked.ts'
import { clientOn } from '../shell/clients.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { type AgreementRow, agreementsQuery, type Asking } from './agreement.documents.ts'

/** As many agreements as one page shows; beyond that, a network or a kind has to be chosen. */
const most = 1200

const pageOf = (network: Asking['network'] | undefined) => network?.agreements ?? network?.territory.agreements

/** Asks for all agreements of the network or of its territory, page after page: only who knows all of them can count them by state. */
export function useAgreements() {
  const { state, network } = useViewState()
  const { language } = useWords()
  const variables = computed(() => ({
    network: network.value ?? '',
    wide: state.value.scope === 'territory',
    asOf: state.value.asOf,
    language: language.value,
  }))
  const answer = useViewQuery(agreementsQuery, variables)
  const further = shallowRef<AgreementRow[]>([])
  const complete = shallowRef(false)

  watch(answer.data, (found) => void loadFurther(found?.network), { immediate: true })

  async function loadFurther(first: Asking['network'] | undefined): Promise<void> {
    const asked = variables.value
    further.value = []
    complete.value = false
    let page = pageOf(first)
    for (let count = page?.edges.length ?? 0; page?.pageInfo.hasNextPage && count < most; count += page?.edges.length ?? 0) {
      const next = await clientOn(asked.asOf).query({ query: agreementsQuery, variables: { ...asked, after: page.pageInfo.endCursor } })
      if (asked !== variables.value || answer.data.value?.network !== first) return
      page = pageOf(next.data?.network)
      further.value = [...further.value, ...(page?.edges.map(({ node }) => node) ?? [])]
    }
    complete.value = first !== undefined
  }

  const agreements: ComputedRef<AgreementRow[]> = computed(() => [
    ...(pageOf(answer.data.value?.network)?.edges.map(({ node }) => node) ?? []),
    ...further.value,
  ])
  return { ...answer, agreements, complete, totalCount: computed(() => pageOf(answer.data.value?.network)?.totalCount ?? 0) }
}
