import { addDays, type Network, type TieKind } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { coverageOf, defaultTemplate } from '../coverage/index.ts'
import { networkTies, tieOf, type Tie } from '../graph/index.ts'
import { chainReadiness } from './chainReadiness.ts'
import { agreementCoverage } from './agreementCoverage.ts'
import { MeasuredGraph } from './measuredGraph.ts'
import { type DutyShares, measureFacts, type MeasuredInstitution, type MeasuredTie } from './measureFacts.ts'
import type { Situation } from '../situation/index.ts'

/** The institutions of a network's circle, as measures see them. */
export const measuredInstitutions = (situation: Situation, network: Network): MeasuredInstitution[] =>
  circleOf(situation, network.key).institutions.map(({ key, sector, capacity }) => ({ key, sector, capacity }))

/** What the measures of a network are computed over, in a situation: the ties of the asked kinds in its circle, by key, with duties. */
export const measuredSituation = (situation: Situation, network: Network, kinds: readonly TieKind[]): MeasuredGraph =>
  new MeasuredGraph(
    measureFacts(measuredInstitutions(situation, network), withStatements(situation, networkTies(situation, network, kinds)), {
      kinds,
      denied: deniedTies(situation, network, kinds),
      duties: dutyShares(situation, network),
    }),
  )

/** Ties with what their parties say of them: how far the two differ, and whether anything was said in the last twelve months. */
export const withStatements = (situation: Situation, ties: readonly Tie[]): MeasuredTie[] =>
  ties.map((tie) => (tie.kind === 'COOPERATION' ? stated(situation, tie) : tie))

/** What law and agreements expect of a network, and how much of it is documented. */
export function dutyShares(situation: Situation, network: Network): DutyShares {
  const template = defaultTemplate(situation, network)
  return {
    statutoryCoverage: (template && coverageOf(situation, network, template).score) ?? 'noTemplate',
    agreementCoverage: agreementCoverage(situation, network),
    chainReadiness: chainReadiness(situation, network),
  }
}

/** The cooperations in a network's circle that a party or a source denies, when cooperations count. */
export function deniedTies(situation: Situation, network: Network, kinds: readonly TieKind[]): MeasuredTie[] {
  const circle = new Set(circleOf(situation, network.key).institutions.map(({ key }) => key))
  return [...(kinds.includes('COOPERATION') ? circle : [])].flatMap((key) =>
    situation
      .cooperationsOf(key)
      .filter(({ from, to }) => from === key && from !== to && circle.has(to))
      .flatMap((cooperation) => {
        const { level, claimedBy, perceptionGap } = tieOf(cooperation, situation.claimsOf(cooperation.key))
        return level === 0 ? [{ from: cooperation.from, to: cooperation.to, claimedBy, perceptionGap }] : []
      }),
  )
}

/** A statement counts as fresh for so many days. */
const freshDays = 365

function stated(situation: Situation, tie: Tie): MeasuredTie {
  const cooperation = situation.cooperationsOf(tie.from).find(({ key }) => key === tie.key)
  if (!cooperation) return tie
  const claims = situation.claimsOf(tie.key)
  const { perceptionGap, claimedBy } = tieOf(cooperation, claims)
  const said = claims.filter(({ by }) => claimedBy.includes(by)).map(({ verifiedOn, validFrom }) => verifiedOn ?? validFrom ?? '')
  const since = addDays(situation.asOf, -freshDays)
  return { ...tie, perceptionGap, fresh: claimedBy.length === 0 ? null : said.some((day) => day >= since && day <= situation.asOf) }
}
