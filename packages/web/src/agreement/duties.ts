import { type AgreementDutyStanding, agreementDutyStandings } from '@geflecht/domain'
import { type Given, withGiven } from '../writing/given.ts'

/** What the form of duties needs to know of one. */
interface Listed {
  standing: AgreementDutyStanding
  kind: { key: string }
  from: { key: string; name: string }
  to: { key: string; name: string }
  agreements: readonly { id: string; viewerMay: readonly string[] }[]
}

/** Duties under how they stand, the worst first; within that by name. */
export function dutiesByStanding<D extends Listed>(
  duties: readonly D[],
  collator: Intl.Collator,
): { standing: AgreementDutyStanding; duties: D[] }[] {
  const named = ({ from, to }: D) => `${from.name} ${to.name}`
  return agreementDutyStandings
    .toReversed()
    .map((standing) => ({
      standing,
      duties: duties.filter((duty) => duty.standing === standing).sort((a, b) => collator.compare(named(a), named(b))),
    }))
    .filter((group) => group.duties.length > 0)
}

/** The form that closes a duty: the ended agreement is followed by another, else a first one is drafted between the two; null for whoever may neither. */
export function stepFor(duty: Listed, network: { id: string; viewerMay: readonly string[] }): { verb: string; of: string } | null {
  if (duty.standing === 'IN_FORCE' || duty.standing === 'IN_THE_MAKING') return null
  const ended = duty.agreements.findLast(({ viewerMay }) => viewerMay.includes('renewAgreement'))
  if (ended) return { verb: 'renewAgreement', of: ended.id }
  const given: Given = { kind: duty.kind.key, parties: [duty.from.key, duty.to.key] }
  return network.viewerMay.includes('draftAgreement') ? { verb: 'draftAgreement', of: withGiven(network.id, given) } : null
}
