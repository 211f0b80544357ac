import { maySignAgreement } from '../agreement/agreement.policy.ts'
import { mayClaimCooperation } from '../cooperation/cooperation.policy.ts'
import type { ConceptName, Row } from '../fact/concepts.ts'
import { mayTakeGap } from '../gap/gap.policy.ts'
import { gapAtHand } from '../gap/gapAtHand.ts'
import type { Policy } from '../graphql/policy.ts'
import { mayEditHandover } from '../handover/handover.policy.ts'
import { mayVoiceNeed } from '../need/need.policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import type { Sight } from '../rights/sight.ts'
import { coordinatesNetwork } from '../rights/subject.ts'

export const commentPolicy: Policy = {
  name: 'discussion',
  says: 'Who coordinates the thing that is discussed, or speaks for an institution that it concerns; nobody else, analysts and the public neither.',
}

type MayDiscuss<C extends ConceptName> = (rights: Rights, facts: FactReader, fact: Row<C>) => boolean

/** What is discussed, and by whom; whoever may discuss a thing sees what others say about it. */
const discussions: { readonly [C in ConceptName]?: MayDiscuss<C> } = {
  gap: (rights, facts, { key }) => mayTakeGap(rights, gapAtHand(facts, key)),
  network: (rights, facts, { id }) => coordinatesNetwork(rights, facts, id) || rights.belongsTo(id),
  institution: (rights, _facts, { id }) => rights.coordinatesInstitution(id) || rights.speaksFor(id),
  agreement: maySignAgreement,
  cooperation: mayClaimCooperation,
  handover: (rights, facts, handover) =>
    mayEditHandover(rights, facts, handover) || rights.speaksFor(handover.fromInstitution) || rights.speaksFor(handover.toInstitution),
  need: mayVoiceNeed,
}

/** Whether somebody may say something about a fact, and see what is said about it. */
export const mayDiscuss = (rights: Rights, facts: FactReader, concept: ConceptName, fact: object): boolean => {
  const may = discussions[concept] as MayDiscuss<ConceptName> | undefined
  return may !== undefined && rights.isSignedIn && may(rights, facts, fact as never)
}

const mayDiscussFact = (rights: Rights, facts: FactReader, id: number): boolean => {
  const concept = facts.conceptOf(id)
  return concept !== null && mayDiscuss(rights, facts, concept, facts.get(concept, id)!)
}

/** To see a comment, to answer it, and to resolve its thread. */
export const mayAnswerComment = (rights: Rights, facts: FactReader, { about }: Pick<Row<'comment'>, 'about'>): boolean =>
  mayDiscussFact(rights, facts, about)

/** To change or remove what one has written oneself. */
export const mayEditComment = (rights: Rights, facts: FactReader, comment: Row<'comment'>): boolean =>
  comment.author === rights.viewer.account?.id && comment.removedOn === null && mayAnswerComment(rights, facts, comment)

/** For whoever may discuss what it is about. */
export const commentVisible = ({ rights, facts, atlas }: Sight, row: number): boolean =>
  mayAnswerComment(rights, facts, { about: atlas.tables.comment.columns.about.at(row) })
