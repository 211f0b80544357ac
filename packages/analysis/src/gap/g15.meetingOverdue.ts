import { daysBetween, lastDayOfPeriod, type DatePrecision, type Day, type Label, type Network } from '@geflecht/domain'
import type { Situation } from '../situation/index.ts'
import { findingOf, groundOfRule, type DocumentedDay, type FindingSubject } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { isDated } from './lastMeetings.ts'

/**
 * [G15] More days have passed since the last documented network meeting than 365 / (meetings a year that the network aims at) × 1.25.
 * Counted from the last day of the period in which it took place; without a meeting from that of the founding (founded at the latest in
 * a year: from that year's last day). Where neither day is known it says nothing.
 */
export const meetingOverdue = aboutNetworks('G15', (situation, network) => {
  const last = lastSignOf(situation, network)
  if (!last || daysBetween(last.countsFrom, situation.asOf) <= (365 / network.meetingsPerYearMin) * 1.25) return []
  return [
    findingOf({
      rule: 'G15',
      severity: 'MEDIUM',
      scope: { concept: 'network', key: network.key },
      subjects: [{ concept: 'network', key: network.key }],
      wording: last.evidence.concept === 'meeting' ? 'message' : 'messageNoMeeting',
      facts: { network: network.name, date: last.date, cadence: cadenceLabel(network) },
      grounds: [groundOfRule('G15')],
      evidence: [last.evidence],
    }),
  ]
})

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

function cadenceLabel({ meetingsPerYearMin: min, meetingsPerYearMax: max }: Network): Label {
  const meetings = (max ?? min) === 1 ? 'meeting' : 'meetings'
  if (max === null) return { de: `mindestens ${min} Treffen im Jahr`, en: `at least ${min} ${meetings} a year` }
  if (max === min) return { de: `${min} Treffen im Jahr`, en: `${min} ${meetings} a year` }
  return { de: `${min} bis ${max} Treffen im Jahr`, en: `${min} to ${max} ${meetings} a year` }
}
