import { actionStatusOn, daysBetween, lastDayOfPeriod, needCategoryLabels, type Need } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { isMoreThanInferred, type Situation } from '../situation/index.ts'
import { findingOf, groundOfRule, type Finding, type FindingSubject } from './finding.ts'
import type { GapRuleFinder, GapScope } from './gapRule.ts'
import { thresholdAt, type ThresholdInForce } from './rulesInForce.ts'

/**
 * [G29] A need was voiced more than 365 days ago, is neither met nor withdrawn, and nothing answers it: no action that was not dropped, no agreement,
 * no meeting. Counted from the last day of the period in which it was voiced; one without a day says nothing. A gap of the network that it is
 * about, or with the institution in its circle that it is about, and of each territory that it is about or in which that institution is seated.
 * Told by its category: what people said stays with those who may read it.
 */
export const needUnaddressed: GapRuleFinder = {
  id: 'G29',
  find: (situation, scope) =>
    needsIn(situation, scope)
      .filter((need) => isMoreThanInferred(need) && !isAnswered(situation, need))
      .flatMap((need) => {
        const patience = thresholdAt(situation, scopeOf(situation, need), 'needDays')
        return isOlder(need, patience.value ?? 0, situation) ? [gapOf(situation, need, patience)] : []
      }),
}

function needsIn(situation: Situation, { network, territory }: GapScope): readonly Need[] {
  if (network) {
    const circle = circleOf(situation, network.key).institutions
    return [network.key, ...circle.map(({ key }) => key)].flatMap((subject) => situation.needsAbout(subject))
  }
  return situation.facts.needs.filter(({ subject }) => {
    const place = situation.territory(subject)?.key ?? situation.institution(subject)?.territory
    return place !== undefined && situation.places.isWithin(place, territory.key)
  })
}

const isOlder = ({ voicedOn, voicedOnPrecision }: Need, days: number, { asOf }: Situation): boolean =>
  voicedOn !== null && voicedOnPrecision !== 'UNKNOWN' && daysBetween(lastDayOfPeriod(voicedOn, voicedOnPrecision), asOf) > days

/** Met, withdrawn, or taken up by something that is there on the day. */
const isAnswered = (situation: Situation, { key, metOn, withdrawnOn, agreements, meetings }: Need): boolean =>
  [metOn, withdrawnOn].some((day) => day !== null && day <= situation.asOf) ||
  situation.actionsFor(key).some((action) => actionStatusOn(action, situation.asOf) !== 'DROPPED') ||
  agreements.some((agreement) => situation.agreement(agreement) !== undefined) ||
  meetings.some((meeting) => situation.meeting(meeting) !== undefined)

function gapOf(situation: Situation, need: Need, patience: ThresholdInForce): Finding {
  return findingOf({
    rule: 'G29',
    severity: 'MEDIUM',
    scope: scopeOf(situation, need),
    subjects: [{ concept: 'need', key: need.key }],
    facts: {
      need: needCategoryLabels[need.category],
      date: { day: need.voicedOn, precision: need.voicedOnPrecision },
    },
    grounds: [groundOfRule('G29')],
    evidence: [{ concept: 'need', key: need.key }],
    thresholds: [patience],
  })
}

/** The network or territory that it is about; of an institution the territory of its seat. */
function scopeOf(situation: Situation, { subject }: Need): FindingSubject {
  if (situation.network(subject)) return { concept: 'network', key: subject }
  return { concept: 'territory', key: situation.institution(subject)?.territory ?? subject }
}
