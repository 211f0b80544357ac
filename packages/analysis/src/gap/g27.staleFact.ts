import { daysBetween, type Evidenced, type Label, type Network } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { isMoreThanInferred, type Situation } from '../situation/index.ts'
import { cooperationsInCircle } from './circleTies.ts'
import { findingOf, groundOfRule, type FindingSubject } from './finding.ts'
import { standOf } from './standOf.ts'
import { aboutNetworks } from './gapRule.ts'
import { handoversIn } from './handoverScope.ts'
import { institutionName } from './naming.ts'
import { thresholdAt } from './rulesInForce.ts'

/**
 * [G27] A fact of a network has been confirmed by nobody for more than 365 days: the network, its coordination and memberships, the institutions of
 * its circle with their functions, and the cooperations and hand-overs between them. What happened once, such as a meeting, needs no confirmation, and an
 * agreement has a review of its own (G09). Where nobody has confirmed it, the day of its newest source counts; where that tells none either, that is the gap.
 * O(facts of the network).
 */
export const staleFact = aboutNetworks('G27', (situation, network) => {
  const scope: FindingSubject = { concept: 'network', key: network.key }
  const freshFor = thresholdAt(situation, scope, 'staleDays')
  return factsOf(situation, network).flatMap(({ concept, fact, name, confirmed = [] }) => {
    if (!isMoreThanInferred(fact)) return []
    const stand = standOf(situation, fact, confirmed)
    if (stand && daysBetween(stand.countsFrom, situation.asOf) <= (freshFor.value ?? 0)) return []
    const subject: FindingSubject = { concept, key: fact.key }
    return [
      findingOf({
        rule: 'G27',
        severity: 'LOW',
        scope,
        subjects: concept === 'network' ? [scope] : [scope, subject],
        wording: stand ? 'message' : 'messageNone',
        facts: { fact: name, date: stand?.date ?? { day: null, precision: 'UNKNOWN' } },
        grounds: [groundOfRule('G27')],
        evidence: [subject],
        thresholds: [freshFor],
      }),
    ]
  })
})

/** A fact that has to stay true, what it is called, and days on which it was confirmed beside what its sources say. */
interface Kept {
  concept: FindingSubject['concept']
  fact: Evidenced & { key: string }
  name: string | Label
  confirmed?: readonly (string | null)[]
}

function factsOf(situation: Situation, network: Network): readonly Kept[] {
  const named = (key: string) => institutionName(situation, key)
  const { institutions } = circleOf(situation, network.key)
  return [
    { concept: 'network', fact: network, name: network.name },
    ...situation
      .mandatesOf(network.key)
      .map((fact): Kept => ({ concept: 'mandate', fact, name: labelled('Koordination durch', 'coordination by', named(fact.host)) })),
    ...situation
      .membershipsOf(network.key)
      .filter(({ status, institution }) => status === 'ACTIVE' && situation.institution(institution) !== undefined)
      .map(
        (fact): Kept => ({ concept: 'membership', fact, name: labelled('Mitgliedschaft von', 'membership of', named(fact.institution)) }),
      ),
    ...institutions.map((fact): Kept => ({ concept: 'institution', fact, name: named(fact.key) })),
    ...institutions.flatMap(({ key }) =>
      situation
        .contactsAt(key)
        .map((fact): Kept => ({ concept: 'functionContact', fact, name: labelled('Funktion', 'function', fact.functionTitle) })),
    ),
    ...cooperationsInCircle(situation, network.key).map(
      (fact): Kept => ({
        concept: 'cooperation',
        fact,
        name: labelled('Kooperation zwischen', 'cooperation between', named(fact.from), named(fact.to)),
        confirmed: situation
          .claimsOf(fact.key)
          .flatMap(({ verifiedOn, provenance }) => [verifiedOn, ...provenance.map(({ lastConfirmedOn }) => lastConfirmedOn)]),
      }),
    ),
    ...handoversIn(situation, { network }).map(
      (fact): Kept => ({ concept: 'handover', fact, name: labelled('Meldeweg', 'handover', fact.title), confirmed: [fact.lastTestedOn] }),
    ),
  ]
}

/** „Kooperation zwischen A und B“, in both languages. */
function labelled(de: string, en: string, ...names: readonly (string | Label)[]): Label {
  const said = (language: 'de' | 'en') => names.map((name) => (typeof name === 'string' ? name : name[language]))
  return { de: `${de} ${said('de').join(' und ')}`, en: `${en} ${said('en').join(' and ')}` }
}
