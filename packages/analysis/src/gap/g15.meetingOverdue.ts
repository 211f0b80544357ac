import { addDays, daysBetween, lastDayOfPeriod, type DatePrecision, type Day, type Label, type Network } from '@geflecht/domain'
import type { Situation } from '../situation/index.ts'
import { findingOf, groundOfRule, type DocumentedDay, type FindingSubject } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { isDated } from './lastMeetings.ts'
import { thresholdAt, type ThresholdInForce } from './rulesInForce.ts'

/**
 * [G15] More days have passed since the last documented network meeting than 365 / (meetings a year that the network aims at) × 1.25, or as a rule set says.
 * Counted from the last day of the period in which it took place; without a meeting from that of the founding (founded at the latest in
 * a year: from that year's last day). Where neither day is known it says nothing.
 */
export const meetingOverdue = aboutNetworks('G15', (situation, network) => {
  const last = lastSignOf(situation, network)
  const [tolerance, aim] = (['meetingTolerance', 'meetingsPerYear'] as const).map((key) =>
    thresholdAt(situation, { concept: 'network', key: network.key }, key),
  ) as [ThresholdInForce, ThresholdInForce]
  const yearly = aim.value ?? network.meetingsPerYearMin
  if (!last || daysBetween(last.countsFrom, situation.asOf) <= (365 / yearly) * ((tolerance.value ?? 100) / 100)) return []
  return [
    findingOf({
      rule: 'G15',
      severity: 'MEDIUM',
      scope: { concept: 'network', key: network.key },
      subjects: [{ concept: 'network', key: network.key }],
      wording: last.evidence.concept === 'meeting' ? 'message' : 'messageNone',
      facts: {
        network: network.name,
        date: last.date,
        cadence: cadenceLabel(aim.value === null ? network : { meetingsPerYearMin: aim.value, meetingsPerYearMax: null }),
      },
      grounds: [groundOfRule('G15')],
      evidence: [last.evidence],
      thresholds: aim.value === null ? [tolerance] : [tolerance, aim],
    }),
  ]
})

/**
 * Until when the network is to meet again by the rhythm that it aims at: 365 / (meetings a year at the least) days after the last day of
 * the period of its last documented meeting, or of its founding where no meeting is documented; null where neither is known. The gap [G15]
 * opens a quarter of that time later.
 */
export const nextMeetingDueOn = (situation: Situation, network: Network): Day | null => {
  const last = lastSignOf(situation, network)
  return last && addDays(last.countsFrom, Math.floor(365 / network.meetingsPerYearMin))
}

interface Sign {
  date: DocumentedDay
  countsFrom: Day
  evidence: FindingSubject
}

function lastSignOf(situation: Situation, network: Network): Sign | null {
  const meetings = situation.meetingsOf(network.key)
  const last = meetings.findLast(isDated)
  if (last) return signOf(last.startsOn, last.startsOnPrecision, { concept: 'meeting', key: last.key })
  if (meetings.length > 0) return null
  return signOf(network.validFrom, network.validFromPrecision, { concept: 'network', key: network.key })
}

const signOf = (day: Day | null, precision: DatePrecision, evidence: FindingSubject): Sign | null =>
  day === null || precision === 'UNKNOWN' ? null : { date: { day, precision }, countsFrom: lastDayOfPeriod(day, precision), evidence }

function cadenceLabel({
  meetingsPerYearMin: min,
  meetingsPerYearMax: max,
}: Pick<Network, 'meetingsPerYearMin' | 'meetingsPerYearMax'>): Label {
  const meetings = (max ?? min) === 1 ? 'meeting' : 'meetings'
  if (max === null) return { de: `mindestens ${min} Treffen im Jahr`, en: `at least ${min} ${meetings} a year` }
  if (max === min) return { de: `${min} Treffen im Jahr`, en: `${min} ${meetings} a year` }
  return { de: `${min} bis ${max} Treffen im Jahr`, en: `${min} to ${max} ${meetings} a year` }
}
