import { rowsListing } from '../atlas/listing.ts'
import { subtreeOf } from '../atlas/surroundings.ts'
import type { View } from '../atlas/view.ts'
import { adds, addsTo, onRoot, takesAll } from '../graphql/field.ts'
import { Institution } from '../institution/index.ts'
import { circleIn, Network, insidePolicy } from '../network/index.ts'
import { Territory } from '../territory/index.ts'
import { AgreementChoice, AgreementConnection, agreementsAmong, AgreementsEnding } from './agreement.filter.ts'
import { agreementsInOrder } from './agreement.order.ts'
import { agreementPolicy } from './agreement.policy.ts'
import { Agreement, isDrafted } from './agreement.type.ts'
import { AgreementParty } from './agreementParty.type.ts'

@addsTo(() => AgreementParty)
export class PartyAgreement {
  @adds(() => Agreement, agreementPolicy, 'The agreement.')
  agreement(@onRoot() party: AgreementParty): Agreement {
    return new Agreement(party.view, party.view.rowOf(party.agreementId))
  }
}

@addsTo(() => Territory)
export class TerritoryAgreements {
  @adds(() => AgreementConnection, agreementPolicy, 'Agreements of which a party is seated there, by end of term.')
  agreements(@onRoot() { view, factId }: Territory, @takesAll(() => AgreementsEnding) choice: AgreementsEnding) {
    return agreementsAmong(view, seatedIn(view, choice.includeSubtree ? subtreeOf(view.atlas, [factId]) : new Set([factId])), choice)
  }
}

@addsTo(() => Network)
export class NetworkAgreements {
  @adds(
    () => AgreementConnection,
    insidePolicy,
    'Agreements that were made in it, or all of whose parties stand in its circle on the day, by end of term.',
  )
  agreements(@onRoot() network: Network, @takesAll(() => AgreementChoice) choice: AgreementChoice) {
    return agreementsAmong(network.view, rowsOfNetwork(network), choice)
  }
}

@addsTo(() => Institution)
export class InstitutionAgreements {
  @adds(() => AgreementConnection, agreementPolicy, 'Agreements of which it is a party, by end of term.')
  agreements(@onRoot() institution: Institution, @takesAll(() => AgreementChoice) choice: AgreementChoice) {
    return agreementsAmong(institution.view, agreementRowsOf(institution.view, institution.factId), choice)
  }
}

/** Rows of those that were made in a network, or are between institutions of its circle; some twice. */
const rowsOfNetwork = (network: Network): number[] => [
  ...rowsListing(network.view, 'agreement', 'networks', network.factId),
  ...amongCircle(network),
]

/** All agreements of a network of which the viewer may know, by end of term. */
export const agreementsOfNetwork = (network: Network): Agreement[] =>
  agreementsInOrder(Array.from(new Set(rowsOfNetwork(network)), (row) => new Agreement(network.view, row)).filter(isDrafted))

/** Rows of the agreements of which an institution is a party. */
const agreementRowsOf = (view: View, institution: number): number[] => {
  const { agreement } = view.atlas.tables.agreementParty.columns
  return Array.from(view.referring('agreementParty', 'institution', institution), (row) => view.rowOf(agreement.at(row)))
}

/** Parties are far fewer than institutions: they are walked, whatever the size of the territory. */
function* seatedIn(view: View, places: ReadonlySet<number>): Generator<number> {
  const { agreementParty } = view.atlas.tables
  for (const row of view.rows('agreementParty'))
    if (places.has(view.seatOf(view.rowOf(agreementParty.columns.institution.at(row)))))
      yield view.rowOf(agreementParty.columns.agreement.at(row))
}

/** Rows of the agreements all of whose parties stand in the circle. */
const amongCircle = (network: Network): number[] => {
  const { view } = network
  const { agreement, agreementParty } = view.atlas.tables
  const circle = new Set(circleIn(network, 'CIRCLE').institutions.map(({ factId }) => factId))
  const rows = new Set([...circle].flatMap((id) => agreementRowsOf(view, id)))
  return [...rows].filter((row) =>
    [...view.whole.referring('agreementParty', 'agreement', agreement.id.at(row)!)].every((party) =>
      circle.has(agreementParty.columns.institution.at(party)),
    ),
  )
}
