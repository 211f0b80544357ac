import { claimsConsultation, type Cooperation, type Institution, type Network } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { tieOf } from '../graph/index.ts'
import { binds, isMoreThanInferred, type Situation } from '../situation/index.ts'
import { evidenceOfStanding } from './expectation.ts'
import { findingOf } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { groundOfNorm } from './lkischgNrw.ts'
import { institutionName } from './naming.ts'

const pool = 'insofa_pool'
const advice = 'FACHBERATUNG_INSOFA'

/**
 * [G23] For an institution of the circle whose staff may ask a specialised consultant for advice no access to one is documented: no agreement
 * on an offer of advice to which it or its carrier is a party, no hand-over from it, or from its type in this network, to a pool of consultants,
 * and no cooperation with such a pool or in the form of such advice. O(institutions + what binds them).
 */
export const insofaAccessMissing = aboutNetworks('G23', (situation, network) => {
  const { basis, institutions } = circleOf(situation, network.key)
  const asking = typesWithWay(situation, network)
  return institutions
    .filter(({ type }) => claimsConsultation(type) && !asking.has(type))
    .filter((institution) => !hasAgreement(situation, institution) && !hasWay(situation, institution) && !isAdvised(situation, institution))
    .map(({ key }) =>
      findingOf({
        rule: 'G23',
        severity: 'HIGH',
        scope: { concept: 'network', key: network.key },
        subjects: [
          { concept: 'network', key: network.key },
          { concept: 'institution', key },
        ],
        facts: { network: network.name, institution: institutionName(situation, key) },
        grounds: [groundOfNorm('norm.kkg.4', '§ 4 Abs. 2 KKG'), groundOfNorm('norm.sgb8.8b', '§ 8b Abs. 1 SGB VIII')],
        evidence: evidenceOfStanding(situation, network, basis, [key]),
      }),
    )
})

const isPool = (situation: Situation, type: string | null, institution: string | null): boolean =>
  (institution === null ? type : situation.institution(institution)?.type) === pool

/** Types of institutions for all of which the network has described how they ask a pool. */
const typesWithWay = (situation: Situation, network: Network): ReadonlySet<string> =>
  new Set(
    situation
      .handoversOf(network.key)
      .filter((handover) => isMoreThanInferred(handover) && isPool(situation, handover.toType, handover.toInstitution))
      .flatMap(({ fromType }) => fromType ?? []),
  )

const hasWay = (situation: Situation, { key }: Institution): boolean =>
  situation
    .handoversAt(key)
    .some(
      (handover) =>
        handover.fromInstitution === key && isMoreThanInferred(handover) && isPool(situation, handover.toType, handover.toInstitution),
    )

const hasAgreement = (situation: Situation, { key, carrier }: Institution): boolean =>
  [key, carrier].some(
    (party) => party !== null && situation.agreementsOf(party).some((agreement) => agreement.kind === 'INSOFA_ANGEBOT' && binds(agreement)),
  )

const isAdvised = (situation: Situation, { key }: Institution): boolean =>
  situation.cooperationsOf(key).some((cooperation) => isMoreThanInferred(cooperation) && bringsAdvice(situation, cooperation, key))

function bringsAdvice(situation: Situation, cooperation: Cooperation, key: string): boolean {
  const other = cooperation.from === key ? cooperation.to : cooperation.from
  const claims = situation.claimsOf(cooperation.key)
  const toPool = isPool(situation, null, other)
  // Most ties have nothing to do with advice: only of the others it is worked out what both sides say together.
  if (!toPool && cooperation.documentedForm !== advice && !claims.some(({ forms }) => forms.includes(advice))) return false
  const { level, form } = tieOf(cooperation, claims)
  return level !== 0 && (form === advice || toPool)
}
