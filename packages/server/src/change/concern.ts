import type { Atlas } from '../atlas/atlas.ts'
import { perRevision } from '../atlas/perRevision.ts'
import type { AnyRow } from '../fact/column.ts'
import type { ConceptName } from '../fact/concepts.ts'
import type { FactFinder, FoldedChange } from './fold.ts'

/** The rule, as clients read it. */
export const concernRule =
  'A change concerns a network when its subject is the network itself; a membership, coordination mandate, body or meeting of it, or a participation in such a meeting; an institution that belongs to it (that has or had a membership, or took part in one of its meetings, on whatever day), or a function contact of one; a cooperation or hand-over in the network or between institutions that belong to it; an agreement made in the network or all of whose parties belong to it, or a party of one; a claim about such a cooperation; a disruption of such a cooperation or hand-over; a need, action, commitment, local group, rule set or statement about any of these; a gap in the network, a proposal for it, or a comment about any of these. Who belongs is judged by what is known when the change is delivered.'

/** Questions that the rule asks about what a fact refers to. */
interface Asking {
  isNetwork(id: unknown): boolean
  belongs(id: unknown): boolean
  concerns(id: unknown): boolean
  partiesOf(agreement: number): readonly number[]
}

const namesNetwork = ({ network }: AnyRow, { isNetwork }: Asking) => isNetwork(network)
const isAboutIt = ({ subject }: AnyRow, { concerns }: Asking) => concerns(subject)
const allBelong = (ids: readonly unknown[], { belongs }: Asking) => ids.length > 0 && ids.every((id) => belongs(id))

/** When a fact concerns the network; facts of other concepts never do. */
const rules: Partial<Record<ConceptName, (row: AnyRow, asking: Asking) => boolean>> = {
  network: ({ id }, { isNetwork }) => isNetwork(id),
  membership: namesNetwork,
  mandate: namesNetwork,
  body: namesNetwork,
  meeting: namesNetwork,
  ruling: namesNetwork,
  localGroup: isAboutIt,
  ruleSet: isAboutIt,
  participation: ({ meeting }, { concerns }) => concerns(meeting),
  institution: ({ id }, { belongs }) => belongs(id),
  professionPresence: ({ institution }, { belongs }) => belongs(institution),
  functionContact: ({ institution }, { belongs }) => belongs(institution),
  agreement: ({ id, networks }, asking) =>
    (networks as readonly number[]).some(asking.isNetwork) || allBelong(asking.partiesOf(id), asking),
  agreementParty: ({ agreement }, { concerns }) => concerns(agreement),
  cooperation: (row, asking) => namesNetwork(row, asking) || allBelong([row.from, row.to], asking),
  claim: ({ cooperation }, { concerns }) => concerns(cooperation),
  handover: (row, asking) =>
    namesNetwork(row, asking) ||
    allBelong(
      [row.fromInstitution, row.toInstitution].filter((end) => end !== null),
      asking,
    ),
  disruption: ({ handover, cooperation }, { concerns }) => concerns(handover) || concerns(cooperation),
  need: isAboutIt,
  commitment: isAboutIt,
  statement: isAboutIt,
  gap: namesNetwork,
  proposal: namesNetwork,
  comment: ({ about }, { concerns }) => concerns(about),
  action: (row, asking) => isAboutIt(row, asking) || (row.needs as readonly number[]).some(asking.concerns),
}

/** Facts refer to facts that refer to facts; further than this none of the rules reaches. */
const furthest = 6

/** Which changes concern one network; `find` also knows what has been removed. */
export const concernOf = (atlas: Atlas, network: number, find: FactFinder): ((change: FoldedChange) => boolean) => {
  const belonging = belongingTo(atlas, network)
  const askingFrom = (depth: number): Asking => ({
    isNetwork: (id) => id === network,
    belongs: (id) => belonging.has(id as number),
    partiesOf: (agreement) => partiesOf(atlas, agreement),
    concerns(id) {
      const found = typeof id === 'number' && depth < furthest ? find(id) : undefined
      return found ? asks(found.concept, found.row, depth + 1) : false
    },
  })
  const asks = (concept: ConceptName, row: AnyRow, depth: number): boolean => rules[concept]?.(row, askingFrom(depth)) ?? false
  return ({ concept, links }) => links.some((row) => asks(concept, row, 0))
}

const partiesOf = (atlas: Atlas, agreement: number): number[] => {
  const { agreementParty } = atlas.tables
  return [...agreementParty.referring('agreement', agreement)].map((row) => agreementParty.columns.institution.at(row))
}

const known = perRevision(() => new Map<number, ReadonlySet<number>>())

/** Institutions that have or had a membership of a network, or took part in one of its meetings. */
const belongingTo = (atlas: Atlas, network: number): ReadonlySet<number> => {
  const kept = known(atlas)
  const found = kept.get(network) ?? new Set(everybodyIn(atlas, network))
  kept.set(network, found)
  return found
}

function* everybodyIn(atlas: Atlas, network: number): Generator<number> {
  const { membership, meeting, participation } = atlas.tables
  for (const row of membership.referring('network', network)) yield membership.columns.institution.at(row)
  for (const row of meeting.referring('network', network))
    for (const part of participation.referring('meeting', meeting.id.at(row)!)) yield participation.columns.institution.at(part)
}
