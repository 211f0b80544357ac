import type { Row } from '../fact/concepts.ts'
import type { Policy } from '../graphql/policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import type { Sight } from '../rights/sight.ts'
import { coordinatesNetwork } from '../rights/subject.ts'

export const proposalPolicy: Policy = {
  name: 'proposals',
  says: 'Who coordinates the network, who has made the proposal, and who speaks for the institution in whose name it was made.',
}

/** To propose something in a network: whoever belongs to it or coordinates it. */
export const mayPropose = (rights: Rights, facts: FactReader, { id }: Pick<Row<'network'>, 'id'>): boolean =>
  rights.isSignedIn && (rights.belongsTo(id) || coordinatesNetwork(rights, facts, id))

/** The coordinators of the network. */
export const mayDecideProposal = (
  rights: Rights,
  facts: FactReader,
  { network, outcome }: Pick<Row<'proposal'>, 'network' | 'outcome'>,
): boolean => outcome === null && coordinatesNetwork(rights, facts, network)

/** Who has made it, as long as nobody has decided. */
export const mayWithdrawProposal = (
  rights: Rights,
  _facts: FactReader,
  { author, outcome }: Pick<Row<'proposal'>, 'author' | 'outcome'>,
): boolean => outcome === null && author === rights.viewer.account?.id

export const maySeeProposal = (rights: Rights, facts: FactReader, { network, author, institution }: Row<'proposal'>): boolean =>
  rights.isSignedIn && (author === rights.viewer.account?.id || rights.speaksFor(institution) || coordinatesNetwork(rights, facts, network))

/** The same, row by row, for lists, counts and ids. */
export const proposalVisible = ({ atlas, rights, facts }: Sight, row: number): boolean =>
  maySeeProposal(rights, facts, atlas.tables.proposal.fact(row) as unknown as Row<'proposal'>)
