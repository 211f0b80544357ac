import type { Row } from '../fact/concepts.ts'
import { open, type Policy } from '../graphql/policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import type { Sight } from '../rights/sight.ts'

export const agreementPolicy = open

/** Where the text of an agreement can be read. */
export const documentPolicy: Policy = {
  name: 'agreementDocument',
  says: 'Its parties, and coordinators in whose scope a party or a network is in which it was made; neither analysts nor administrators as such.',
  may: ({ rights, facts }: Sight, { factId }: { factId: number }) => {
    const networks = facts.get('agreement', factId)?.networks ?? []
    const parties = [...facts.referring('agreementParty', 'agreement', factId)]
    const inScope =
      networks.some((id) => rights.coordinatesNetworkByGrant(id)) ||
      parties.some(({ institution }) => rights.speaksFor(institution) || rights.coordinatesInstitutionByGrant(institution))
    return inScope || 'PARTIES_ONLY'
  },
}

/** The coordinators of a network in which it is made, and those in whose scope a party is. Asked once its parties are in the draft. */
export const mayEditAgreement = (rights: Rights, facts: FactReader, { id, networks }: Pick<Row<'agreement'>, 'id' | 'networks'>): boolean =>
  networks.some((network) => rights.coordinatesNetwork(network)) ||
  [...facts.referring('agreementParty', 'agreement', id)].some(({ institution }) => rights.coordinatesInstitution(institution))

/** Parties are changed by whoever may edit the agreement. */
export const mayEditParty = (rights: Rights, facts: FactReader, { agreement }: Pick<Row<'agreementParty'>, 'agreement'>): boolean => {
  const whole = facts.get('agreement', agreement)
  return whole !== null && mayEditAgreement(rights, facts, whole)
}

/** To sign for a party: whoever speaks for it, or may edit the agreement. */
export const maySignFor = (rights: Rights, facts: FactReader, party: Pick<Row<'agreementParty'>, 'agreement' | 'institution'>): boolean =>
  rights.speaksFor(party.institution) || mayEditParty(rights, facts, party)

/** To sign for any of its parties. */
export const maySignAgreement = (rights: Rights, facts: FactReader, agreement: Pick<Row<'agreement'>, 'id' | 'networks'>): boolean =>
  mayEditAgreement(rights, facts, agreement) ||
  [...facts.referring('agreementParty', 'agreement', agreement.id)].some(({ institution }) => rights.speaksFor(institution))

/** To draft one: the coordinators of every network that it names; where it names none, those in whose scope a party is. */
export const mayDraftAgreement = (rights: Rights, networks: readonly number[], parties: readonly number[]): boolean =>
  networks.length > 0
    ? networks.every((network) => rights.coordinatesNetwork(network))
    : parties.some((institution) => rights.coordinatesInstitution(institution))

/** For analysts all; else those made in a network of the viewer, and those to which one is a party for whom the viewer answers. */
export const agreementVisible = ({ atlas, rights }: Sight, row: number): boolean => {
  const { agreement, agreementParty } = atlas.tables
  if (rights.isAnalyst || agreement.columns.networks.at(row).some((network) => rights.looksInto(network))) return true
  for (const party of agreementParty.referring('agreement', agreement.id.at(row)!))
    if (rights.answersFor(agreementParty.columns.institution.at(party))) return true
  return false
}

/** A party, where both the agreement and the institution are seen. */
export const agreementPartyVisible = (see: Sight, row: number): boolean => {
  const { agreement, institution } = see.atlas.tables.agreementParty.columns
  return see.seesFact(agreement.at(row)) && see.seesFact(institution.at(row))
}
