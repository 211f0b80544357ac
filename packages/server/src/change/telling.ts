import { View } from '../atlas/view.ts'
import type { Atlas } from '../atlas/atlas.ts'
import type { ConceptName } from '../fact/concepts.ts'
import { fieldsSeen } from '../graphql/guard.ts'
import { subjectOfFact, typeNameOf } from '../graphql/subject.ts'
import type { Viewer } from '../rights/viewer.ts'
import type { FoldedChange } from './fold.ts'

/** What somebody may be told of a change: all or some of its fields; null when nothing. */
export type Telling = (change: FoldedChange) => FoldedChange | null

/** What whoever belongs to a network sees of it, whatever it says: that such a thing is gone may be told to them, too. */
const openToMembers: ReadonlySet<ConceptName> = new Set([
  'membership',
  'mandate',
  'body',
  'meeting',
  'participation',
  'cooperation',
  'claim',
  'handover',
  'action',
  'commitment',
])

/**
 * What a viewer is told: changes of facts that the viewer sees, in the fields that the viewer sees. What has been removed can no longer be
 * judged; of it those are told who coordinate the network that is followed, administrators, and, of what all its members see, its members.
 */
export const tellingOf = (atlas: Atlas, viewer: Viewer, today: string, network: number | null): Telling => {
  return (change) => {
    const view = new View(atlas, today, viewer)
    if (view.sight.isWhole) return change
    const { concept, fact, fields } = change
    const { rights } = view.sight
    if (atlas.conceptOf(fact) === null)
      return rights.coordinatesNetwork(network) || (openToMembers.has(concept) && rights.belongsTo(network)) ? change : null
    const subject = subjectOfFact(view, fact)
    if (!subject || atlas.conceptOf(fact) !== concept) return null
    const seen = fieldsSeen(typeNameOf(concept)!, subject, view.sight, fields)
    return fields.length > 0 && seen.length === 0 ? null : { ...change, fields: seen }
  }
}
