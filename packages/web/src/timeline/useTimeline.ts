import { computed, type Ref, shallowRef, watch } from 'vue'
import { seesPartOnly } from '../account/viewer.ts'
import { isFoundedBy } from '../network/networkTree.ts'
import { useNetworks } from '../network/useNetworks.ts'
import { useViewQuery } from '../query/useAsked.ts'
import { clientOn } from '../shell/clients.ts'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useQuery } from '../shell/useQuery.ts'
import { useViewState } from '../shell/useViewState.ts'
import { useWords } from '../shell/useWords.ts'
import { agreementsLane } from './agreements.ts'
import { attendanceLane } from './attendance.ts'
import { meetingsLane } from './meetings.ts'
import { membersLane } from './members.ts'
import { milestonesOf } from './milestones.ts'
import { laterOf } from './period.ts'
import type { Teller } from './teller.ts'
import { type TimelineAgreement, type TimelineNetwork, timelineGapsQuery, timelineQuery } from './timeline.documents.ts'
import type { Lane } from './timelineModel.ts'
import { workLane } from './work.ts'

/** The rules whose gaps lie on the timeline. */
const rules = ['G07', 'G08', 'G09', 'G10', 'G15', 'G29']

/** A network with all of its agreements, as they were when the last page came. */
interface Known {
  network: TimelineNetwork | null
  agreements: readonly TimelineAgreement[]
}

/**
 * Everything of a network that has a date. It is asked for once, as of the last day of the story or today, so that moving the day moves a
 * line and no request; only the gaps are those of the day. `still` leaves the gaps as they are while the day moves by itself.
 */
export function useTimeline(still: Ref<boolean>) {
  const { state, network: key } = useViewState()
  const { language, label } = useWords()
  const { later } = useLaterWords()
  const { day, opening, today, ready, untold } = useNetworks()
  /** Where the days of stories cannot be learnt, the question itself says what is wrong. */
  const daysKnown = computed(() => ready.value || untold.value)
  const horizon = computed(() => laterOf(day.value, opening.value))
  const asked = computed(() => ({
    network: key.value ?? '',
    asOf: horizon.value === today.value ? null : horizon.value,
    language: language.value,
  }))
  const { data, error, loading, retry } = useViewQuery(timelineQuery, asked, daysKnown)
  const gaps = useQuery(
    timelineGapsQuery,
    () => ({ network: key.value ?? '', asOf: state.value.asOf, rules, language: language.value }),
    () => daysKnown.value && !still.value,
  )

  /** The most pressing gap stands above the picture: that waits for it, so as not to be pushed down. */
  const told = shallowRef(false)
  watch([gaps.data, gaps.error], ([found, failure]) => (told.value ||= found !== undefined || failure !== undefined), { immediate: true })

  const known = shallowRef<Known>()
  async function gather(first: NonNullable<typeof data.value>): Promise<void> {
    let page = first.network?.agreements
    const agreements = page?.edges.map(({ node }) => node) ?? []
    while (page?.pageInfo.hasNextPage) {
      const answer = await clientOn(asked.value.asOf).query({
        query: timelineQuery,
        variables: { ...asked.value, after: page.pageInfo.endCursor },
      })
      if (data.value !== first) return
      page = answer.data?.network?.agreements
      agreements.push(...(page?.edges.map(({ node }) => node) ?? []))
    }
    known.value = { network: first.network, agreements }
  }
  watch(data, (first) => first && void gather(first).catch((failure) => (error.value = failure)), { immediate: true })

  const network = computed(() => {
    const found = known.value?.network
    return found && isFoundedBy(found, horizon.value) ? found : null
  })
  const agreements = computed(() => known.value?.agreements ?? [])
  /** Of the gaps of these rules those that have their place in the picture. */
  const drawnGaps = computed(() => {
    const found = network.value
    if (!found) return []
    const drawn = new Set([found.key, ...agreements.value.map((each) => each.key), ...found.needs.map((each) => each.key)])
    return (gaps.data.value?.network?.gaps?.edges ?? [])
      .map(({ node }) => node)
      .filter(({ rule, subjects }) => subjects.some((one) => drawn.has(one.key) && (one.key !== found.key || rule.id === 'G15')))
  })
  const teller = computed<Teller>(() => ({
    words: later.value.timeline,
    language: language.value,
    label,
    day: day.value,
    horizon: horizon.value,
    gaps: drawnGaps.value,
    partly: seesPartOnly.value,
    opened: state.value.open,
    sectors: state.value.sector,
  }))
  const lanesFor = (asTold: Teller): Lane[] => {
    const found = network.value
    return found
      ? [
          milestonesOf(found, asTold),
          membersLane(found, asTold),
          meetingsLane(found, asTold),
          attendanceLane(found, asTold),
          agreementsLane(found, agreements.value, asTold),
          workLane(found, asTold),
        ]
      : []
  }

  return {
    known: computed(() => (told.value ? known.value : undefined)),
    network,
    agreements,
    horizon,
    day,
    gaps: drawnGaps,
    lanes: computed(() => lanesFor(teller.value)),
    /** The same with every group opened. */
    whole: computed(() => {
      const keys = lanesFor(teller.value).flatMap(({ rows }) => rows.flatMap(({ group }) => (group ? [group.key] : [])))
      return lanesFor({ ...teller.value, opened: keys })
    }),
    error,
    loading,
    retry,
  }
}
