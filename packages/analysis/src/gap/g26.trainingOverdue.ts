import { daysBetween, lastDayOfPeriod, type DatePrecision, type Day, type Network } from '@geflecht/domain'
import { isMoreThanInferred, type Situation } from '../situation/index.ts'
import { findingOf, type DocumentedDay, type FindingSubject } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { isDated } from './lastMeetings.ts'
import { thresholdAt } from './rulesInForce.ts'
import { groundOfTask, isForFamilies, regularTraining } from './servingFamilies.ts'

/**
 * [G26] More than 365 days have passed since the last documented training of a network for child protection or early help, counted from the
 * last day of the period in which it took place; where none is documented, since its founding. Where neither day is known it says nothing,
 * and of a network that rests.
 */
export const trainingOverdue = aboutNetworks('G26', (situation, network) => {
  if (!isForFamilies(network) || network.dormant) return []
  const last = lastSignOf(situation, network)
  const rhythm = thresholdAt(situation, { concept: 'network', key: network.key }, 'trainingDays')
  if (!last || daysBetween(last.countsFrom, situation.asOf) <= (rhythm.value ?? 0)) return []
  return [
    findingOf({
      rule: 'G26',
      severity: 'LOW',
      scope: { concept: 'network', key: network.key },
      subjects: [{ concept: 'network', key: network.key }],
      wording: last.evidence.concept === 'meeting' ? 'message' : 'messageNone',
      facts: { network: network.name, date: last.date },
      grounds: [groundOfTask(situation, network, regularTraining)],
      evidence: [last.evidence],
      thresholds: [rhythm],
    }),
  ]
})

interface Sign {
  date: DocumentedDay
  countsFrom: Day
  evidence: FindingSubject
}

function lastSignOf(situation: Situation, network: Network): Sign | null {
  const trainings = situation.trainingsOf(network.key).filter(isMoreThanInferred)
  const last = trainings.findLast(isDated)
  if (last) return signOf(last.startsOn, last.startsOnPrecision, { concept: 'meeting', key: last.key })
  if (trainings.length > 0) return null
  return signOf(network.validFrom, network.validFromPrecision, { concept: 'network', key: network.key })
}

const signOf = (day: Day | null, precision: DatePrecision, evidence: FindingSubject): Sign | null =>
  day === null || precision === 'UNKNOWN' ? null : { date: { day, precision }, countsFrom: lastDayOfPeriod(day, precision), evidence }
