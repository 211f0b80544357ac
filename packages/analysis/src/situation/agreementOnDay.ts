import { agreementStatusOn, isBinding, type Agreement, type AgreementParty, type AgreementStatus, type Day } from '@geflecht/domain'
import { isMoreThanInferred } from './evidence.ts'
import { byAscendingKey } from './grouping.ts'

/** An agreement as it stands on the day of a situation: what follows from its days is already said. */
export interface AgreementOnDay extends Agreement {
  status: AgreementStatus
  /** By key; `signedOn` is null where a party had not signed by the day. */
  parties: readonly AgreementParty[]
  /** Keys of the agreements that are to replace it: drafted by the day, and not ended by notice. */
  successors: readonly string[]
}

/** What else has to be known of an agreement to say how it stands on a day. */
interface Around {
  parties: readonly AgreementParty[]
  /** The agreements that name it as their predecessor. */
  successors: readonly Agreement[]
  /** Whether a network is there on the day; one that is not is left out of `networks`. */
  hasNetwork(key: string): boolean
}

/** How an agreement stands on a day; null before it was drafted. */
export function agreementOnDay(agreement: Agreement, around: Around, asOf: Day): AgreementOnDay | null {
  const status = agreementStatusOn(agreement, asOf, around.successors)
  if (status === null) return null
  return {
    ...agreement,
    status,
    networks: agreement.networks.filter((key) => around.hasNetwork(key)),
    parties: around.parties
      .map((party) => (party.signedOn !== null && party.signedOn > asOf ? { ...party, signedOn: null } : party))
      .toSorted(byAscendingKey),
    successors: around.successors
      .filter((successor) => ![null, 'TERMINATED'].includes(agreementStatusOn(successor, asOf)))
      .map(({ key }) => key)
      .toSorted(),
  }
}

/** Whether its parties are bound on the day, as more than an inference says (invariant 6). */
export const binds = (agreement: AgreementOnDay): boolean => isBinding(agreement.status) && isMoreThanInferred(agreement)

/** Keys of the institutions that are its parties, as more than an inference says (invariant 6). */
export const partiesTo = ({ parties }: AgreementOnDay): readonly string[] => [
  ...new Set(parties.filter(isMoreThanInferred).map(({ institution }) => institution)),
]
