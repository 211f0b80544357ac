import { countsAsActor, membershipStatuses, networkKinds, norms } from '@geflecht/domain'
import { liesWithin, overlap } from '../fact/period.ts'
import { invariant } from '../log/invariant.ts'

const kindKeys = new Set<string>(networkKinds.map(({ key }) => key))
const normKeys = new Set<string>(norms.map(({ key }) => key))

export const networkInvariants = [
  invariant(null, 'network', ({ kind }) => (kindKeys.has(kind) ? null : `${kind} is not a network kind.`)),
  invariant(
    null,
    'network',
    ({ legalBasis }) =>
      legalBasis.filter((norm) => !normKeys.has(norm)).map((norm) => `${norm} is not a norm that Geflecht knows.`)[0] ?? null,
  ),
  invariant(null, 'network', ({ areas }, draft) =>
    areas.every((id) => draft.get('territory', id)) ? null : 'It names a territory that is not there.',
  ),
  invariant(1, 'network', (network, draft) => {
    for (const membership of draft.referring('membership', 'network', network.id))
      if (!liesWithin(membership, network)) return `Its membership ${membership.key} would lie outside its time; end that one first.`
    return null
  }),
  invariant(null, 'membership', ({ status }) => (membershipStatuses.includes(status) ? null : `${status} is not a membership status.`)),
  invariant(1, 'membership', (membership, draft) => {
    const network = draft.get('network', membership.network)
    return !network || liesWithin(membership, network)
      ? null
      : `It lies outside the time of ${network.key}; a membership lasts no longer than its network.`
  }),
  invariant(4, 'membership', (membership, draft) => {
    if (membership.status !== 'ACTIVE') return null
    for (const other of draft.referring('membership', 'institution', membership.institution)) {
      if (other.id === membership.id || other.network !== membership.network || other.body !== membership.body || other.status !== 'ACTIVE')
        continue
      if (overlap(other, membership)) return `${other.key} already is an active membership of the same institution at that time.`
    }
    return null
  }),
  invariant(5, 'membership', ({ institution }, draft) => {
    const member = draft.get('institution', institution)
    return member && !countsAsActor(member.type) ? `${member.key} is a collective actor or a venue and cannot be a member.` : null
  }),
  invariant(null, 'membership', ({ body, network }, draft) => {
    const of = draft.get('body', body)
    return of && of.network !== network ? 'Its body belongs to another network.' : null
  }),
]
