import { handoverTemplateBetween } from '@geflecht/domain'
import { findingOf } from './finding.ts'
import type { GapRuleFinder } from './gapRule.ts'
import { endsOf, handoversIn, namedBy, scopeOfHandover } from './handoverScope.ts'
import { groundOfNorm } from './lkischgNrw.ts'

/**
 * [G13] A hand-over from somebody bound to professional secrecy to the Jugendamt lays down no answer: nothing is said about one, or that
 * there is to be none. Who is bound to secrecy stands in the templates.
 */
export const interfaceNoFeedback: GapRuleFinder = {
  id: 'G13',
  find: (situation, scope) =>
    handoversIn(situation, scope)
      .filter(({ feedbackDuty }) => feedbackDuty === null || feedbackDuty === 'NONE')
      .map((handover) => ({ handover, ...endsOf(situation, handover) }))
      .filter(({ from, to }) => handoverTemplateBetween(from.type, to.type)?.fromSecrecyBound)
      .map(({ handover, from, to }) =>
        findingOf({
          rule: 'G13',
          severity: 'HIGH',
          scope: scopeOfHandover(situation, handover),
          subjects: [
            { concept: 'handover', key: handover.key },
            ...namedBy(handover).map((key) => ({ concept: 'institution' as const, key })),
          ],
          keyedBy: [handover.key],
          facts: { a: from.name, b: to.name },
          grounds: [groundOfNorm('norm.kkg.4', '§ 4 Abs. 4 KKG')],
          evidence: [{ concept: 'handover', key: handover.key }],
        }),
      ),
}
