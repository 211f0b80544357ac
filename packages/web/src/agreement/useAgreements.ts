import { computed, shallowRef, watch } from 'vue'
import { countsAsSignedIn } from '../account/viewer.ts'
import { useViewQuery } from '../query/useAsked.ts'
import { clientOn } from '../shell/clients.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import type { Progress } from '../take/offers.ts'
import { type AgreementRow, agreementsQuery, type Asking } from './agreement.documents.ts'

/** As many agreements as one page shows; beyond that, the view says so. */
const most = 1200

/** An agreement of the list, with what the viewer may do with it where that was asked. */
export type KnownAgreement = AgreementRow & { viewerMay?: readonly string[] | undefined }

type AskedNetwork = NonNullable<Asking['network']>
const pageOf = (network: AskedNetwork | null | undefined) => network?.agreements ?? network?.territory.agreements

/** All agreements of a network or its territory, as they were when the last page came. */
interface Known {
  network: AskedNetwork | null
  agreements: readonly KnownAgreement[]
  totalCount: number
}

/**
 * Asks for all agreements of the network or of its territory, page after page: only who knows all of them can count them by state.
 * Until all are there the last complete answer stays, so that moving the date does not make the page flicker.
 */
export function useAgreements() {
  const { state, network: key } = useViewState()
  const { language } = useWords()
  const variables = computed(() => ({
    network: key.value ?? '',
    wide: state.value.scope === 'territory',
    acting: state.value.as === 'board' && countsAsSignedIn.value,
    asOf: state.value.asOf,
    language: language.value,
  }))
  const answer = useViewQuery(agreementsQuery, variables)
  const known = shallowRef<Known>()
  const gathering = shallowRef(false)

  async function gather({ network }: Asking): Promise<void> {
    const asked = variables.value
    const isCurrent = () => asked === variables.value && answer.data.value?.network === network
    let page = pageOf(network)
    const { totalCount = 0 } = page ?? {}
    const agreements: KnownAgreement[] = page?.edges.map(({ node }) => node) ?? []
    gathering.value = true
    try {
      while (page?.pageInfo.hasNextPage && agreements.length < most) {
        const { data } = await clientOn(asked.asOf).query({
          query: agreementsQuery,
          variables: { ...asked, after: page.pageInfo.endCursor },
        })
        if (!isCurrent()) return
        page = pageOf(data?.network)
        agreements.push(...(page?.edges.map(({ node }) => node) ?? []))
      }
      known.value = { network, agreements, totalCount }
    } catch (error) {
      if (isCurrent() && error instanceof Error) answer.error.value = error
    } finally {
      if (isCurrent()) gathering.value = false
    }
  }
  watch(answer.data, (found) => void (found && gather(found)), { immediate: true })

  /** All of them, however many there are; for a file, which no page has to show. */
  async function everyAgreement(progress: Progress): Promise<AgreementRow[]> {
    const { everyPage } = await import('../take/everyPage.ts')
    return everyPage(agreementsQuery, variables.value, (data) => pageOf(data?.network), progress)
  }

  return { ...answer, known, everyAgreement, loading: computed(() => answer.loading.value || gathering.value) }
}
