import type { Row } from '../fact/concepts.ts'
import { open } from '../graphql/policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import type { Sight } from '../rights/sight.ts'

export const cooperationPolicy = open

type Tie = Pick<Row<'cooperation'>, 'from' | 'to' | 'network'>

/** The coordinators of its network, and those in whose scope one of the two is. */
export const mayEditCooperation = (rights: Rights, _facts: FactReader, { from, to, network }: Tie): boolean =>
  rights.coordinatesNetwork(network) || rights.coordinatesInstitution(from) || rights.coordinatesInstitution(to)

/** To say something in the name of an institution: whoever speaks for it, and coordinators in whose scope it is. */
export const mayClaimFor = (rights: Rights, _facts: FactReader, institution: number | null): boolean =>
  rights.speaksFor(institution) || rights.coordinatesInstitution(institution)

export const mayEditClaim = (rights: Rights, facts: FactReader, { by }: Pick<Row<'claim'>, 'by'>): boolean => mayClaimFor(rights, facts, by)

/** To claim one's side of it. */
export const mayClaimCooperation = (rights: Rights, facts: FactReader, { from, to }: Tie): boolean =>
  mayClaimFor(rights, facts, from) || mayClaimFor(rights, facts, to)

/** To record what is documented: the coordinators of the network that it names; where it names none, those in whose scope one of the two is. */
export const mayDocumentCooperation = (rights: Rights, { from, to, network }: Tie): boolean =>
  network === null ? rights.coordinatesInstitution(from) || rights.coordinatesInstitution(to) : rights.coordinatesNetwork(network)

/** For analysts all; else those in a network of the viewer, between institutions of one, and of those for which the viewer answers. */
export const cooperationVisible = (see: Sight, row: number): boolean => {
  const { from, to, network } = see.atlas.tables.cooperation.columns
  const [a, b] = [from.at(row), to.at(row)]
  if (!see.seesFact(a) || !see.seesFact(b)) return false
  const { rights } = see
  return (
    rights.isAnalyst || rights.looksInto(network.at(row)) || rights.answersFor(a) || rights.answersFor(b) || rights.shareOwnNetwork(a, b)
  )
}

/** What a party says is seen with the tie. */
export const claimVisible = (see: Sight, row: number): boolean => see.seesFact(see.atlas.tables.claim.columns.cooperation.at(row))
