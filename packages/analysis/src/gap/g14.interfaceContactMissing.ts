import type { Handover } from '@geflecht/domain'
import { isReachable } from '../handover/index.ts'
import type { Situation } from '../situation/index.ts'
import { findingOf, type FindingSubject, type Ground } from './finding.ts'
import type { GapRuleFinder } from './gapRule.ts'
import { endsOf, handoversIn, namedBy, scopeOfHandover } from './handoverScope.ts'
import { groundOfLkischg, groundOfProduct, lkischgHolds } from './lkischgNrw.ts'

/** [G14] A hand-over names no function of the receiving side, or one that cannot be reached: it is gone, or vacant without a staffed deputy. */
export const interfaceContactMissing: GapRuleFinder = {
  id: 'G14',
  find: (situation, scope) =>
    handoversIn(situation, scope)
      .filter((handover) => !leadsToSomebody(situation, handover))
      .map((handover) => {
        const { from, to } = endsOf(situation, handover)
        const where = scopeOfHandover(situation, handover)
        return findingOf({
          rule: 'G14',
          severity: 'HIGH',
          scope: where,
          subjects: [
            { concept: 'handover', key: handover.key },
            ...namedBy(handover).map((key) => ({ concept: 'institution' as const, key })),
          ],
          keyedBy: [handover.key],
          facts: { a: from.name, b: to.name },
          grounds: [groundAt(situation, where)],
          evidence: [
            { concept: 'handover', key: handover.key },
            ...(contactOf(situation, handover) ? [{ concept: 'functionContact' as const, key: handover.contact as string }] : []),
          ],
        })
      }),
}

const contactOf = (situation: Situation, { contact }: Handover) => (contact === null ? undefined : situation.contact(contact))

function leadsToSomebody(situation: Situation, handover: Handover): boolean {
  const contact = contactOf(situation, handover)
  if (!contact) return false
  const deputy = contact.deputy === null ? undefined : situation.contact(contact.deputy)
  return isReachable(contact, deputy ?? null, situation.asOf)
}

/** Transparent ways are asked of networks in NRW; elsewhere to ask for somebody who can be reached is ours. */
function groundAt(situation: Situation, { concept, key }: FindingSubject): Ground {
  const place = concept === 'network' ? situation.network(key)?.territory : key
  if (place === undefined || !lkischgHolds(situation, place)) return groundOfProduct
  return { ...groundOfLkischg('§ 9 Abs. 3 Nr. 3 LKiSchG NRW'), verification: 'SECONDARY' }
}
