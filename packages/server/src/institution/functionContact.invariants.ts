import { availabilities } from '@geflecht/domain'
import { orderProblem } from '../fact/dayOrder.ts'
import { shownTerm } from '../fact/shownTerm.ts'
import { chainProblem } from '../log/chain.ts'
import { invariant } from '../log/invariant.ts'

export const functionContactInvariants = [
  invariant(null, 'functionContact', ({ availability }) =>
    availability === null || availabilities.includes(availability)
      ? null
      : {
          en: `${shownTerm(String(availability))} is not an availability.`,
          de: 'Diese Erreichbarkeit gibt es nicht.',
          field: 'availability',
        },
  ),
  invariant(null, 'functionContact', (contact) => orderProblem(contact, ['validFrom', 'vacantSince', 'validTo'])),
  invariant(7, 'functionContact', ({ id }, draft) => chainProblem(id, (at) => draft.get('functionContact', at)?.deputy ?? null, 'deputy')),
  invariant(9, 'functionContact', ({ institution }, draft) =>
    draft.get('institution', institution)?.anonymous
      ? {
          en: 'An anonymous institution has no contact.',
          de: 'Eine anonyme Einrichtung hat keinen Kontakt.',
          field: 'institution',
        }
      : null,
  ),
]
