import {
  actionStatusOn,
  firstDayOfPeriod,
  isValidOn,
  needStatusOn,
  type Day,
  type FactSet,
  type Meeting,
  type Validity,
} from '@geflecht/domain'
import { agreementOnDay, type AgreementOnDay } from './agreementOnDay.ts'
import { isMoreThanInferred } from './evidence.ts'
import { groupedBy } from './grouping.ts'
import type { SituationFacts } from './situation.facts.ts'
import { Situation } from './situation.ts'

/** Cuts the situation of one day out of facts of all times. */
export const situationOf = (factSet: Partial<FactSet>, asOf: Day): Situation => new Situation(situationFactsOf(factSet, asOf))

/**
 * Cuts the facts of one day (`validFrom ≤ asOf < validTo`; a planned fact is never valid) out of facts of all times.
 * A meeting counts from the first day of the period in which it took place, with its participations.
 * An agreement is there from the day on which it was drafted.
 */
export function situationFactsOf(factSet: Partial<FactSet>, asOf: Day): SituationFacts {
  const valid = <F extends Validity>(facts: readonly F[] = []) => facts.filter((fact) => isValidOn(fact, asOf))
  const meetings = (factSet.meeting ?? []).filter((meeting) => hasBegun(meeting, asOf))
  const held = new Set(meetings.map(({ key }) => key))
  const cooperations = valid(factSet.cooperation)
  const current = new Set(cooperations.map(({ key }) => key))
  const networks = valid(factSet.network)
  const everBegun = (factSet.membership ?? []).filter((membership) => isValidOn({ ...membership, validTo: null }, asOf))
  return {
    asOf,
    territories: valid(factSet.territory),
    neighbourhoods: valid(factSet.neighbourhood),
    districts: valid(factSet.district),
    institutions: valid(factSet.institution),
    programmes: valid(factSet.programme),
    networks,
    bodies: valid(factSet.body),
    mandates: valid(factSet.mandate),
    memberships: valid(factSet.membership),
    keepingMemberships: [...new Set(everBegun.filter(isMoreThanInferred).map(({ network }) => network))],
    meetings,
    participations: (factSet.participation ?? []).filter(({ meeting }) => held.has(meeting)),
    cooperations,
    claims: valid(factSet.claim).filter(({ cooperation }) => current.has(cooperation)),
    rulings: valid(factSet.ruling),
    agreements: agreementsOn(factSet, new Set(networks.map(({ key }) => key)), asOf),
    handovers: valid(factSet.handover),
    contacts: valid(factSet.functionContact),
    needs: (factSet.need ?? []).filter((need) => needStatusOn(need, asOf) !== null),
    actions: (factSet.action ?? []).filter((action) => actionStatusOn(action, asOf) !== null),
    sources: factSet.source ?? [],
    localGroups: valid(factSet.localGroup),
    ruleSets: factSet.ruleSet ?? [],
    networksElsewhere: [],
  }
}

function agreementsOn(
  { agreement = [], agreementParty = [] }: Partial<FactSet>,
  networks: ReadonlySet<string>,
  asOf: Day,
): AgreementOnDay[] {
  const parties = groupedBy(agreementParty, (party) => party.agreement)
  const successors = groupedBy(agreement, ({ predecessor }) => predecessor)
  const hasNetwork = (key: string) => networks.has(key)
  return agreement.flatMap((one) => {
    const around = { parties: parties.get(one.key) ?? [], successors: successors.get(one.key) ?? [], hasNetwork }
    return agreementOnDay(one, around, asOf) ?? []
  })
}

/** True when a meeting took place by the day; of one whose day is not known, a source says that it did. */
function hasBegun({ startsOn, startsOnPrecision }: Meeting, asOf: Day): boolean {
  if (startsOnPrecision === 'PLANNED') return false
  if (startsOnPrecision === 'UNKNOWN' || startsOnPrecision === 'BEFORE_OR_AT_YEAR') return true
  return startsOn === null || firstDayOfPeriod(startsOn, startsOnPrecision) <= asOf
}
