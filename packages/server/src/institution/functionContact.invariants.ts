import { availabilities } from '@geflecht/domain'
import { orderProblem } from '../fact/dayOrder.ts'
import { chainProblem } from '../log/chain.ts'
import { invariant } from '../log/invariant.ts'

export const functionContactInvariants = [
  invariant(null, 'functionContact', ({ availability }) =>
    availability === null || availabilities.includes(availability) ? null : `${availability} is not an availability.`,
  ),
  invariant(null, 'functionContact', (contact) => orderProblem(contact, ['validFrom', 'vacantSince', 'validTo'])),
  invariant(7, 'functionContact', ({ id }, draft) => chainProblem(id, (at) => draft.get('functionContact', at)?.deputy ?? null, 'deputy')),
  invariant(9, 'functionContact', ({ institution }, draft) =>
    draft.get('institution', institution)?.anonymous ? 'An anonymous institution has no contact.' : null,
  ),
]
