import type { Body, CoordinationMandate, Day, Membership, Network, Programme } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { addFact } from '../log/addFact.ts'
import { Refused } from '../log/refusal.ts'

/** Adds a programme that founds networks. */
export const startProgramme = (draft: Draft, programme: Programme) => addFact(draft, 'programme', programme)

/** Adds a network; `validFrom` is its founding. */
export const foundNetwork = (draft: Draft, network: Network) => addFact(draft, 'network', network)

/** Ends a network on `lastDay`; what lasts longer in it is refused. */
export const endNetwork = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('network', idOf(draft, 'network', key), firstDayAfter(lastDay))

/** Says that a network covers a further territory. */
export const widenNetwork = (draft: Draft, { key, area }: { key: string; area: string }) => {
  const id = idOf(draft, 'network', key)
  draft.amend('network', id, { areas: [...new Set([...draft.get('network', id)!.areas, idOf(draft, 'territory', area)])] })
}

/** Says that a network came from a programme, or now belongs to one. */
export const enterProgramme = (draft: Draft, { key, programme }: { key: string; programme: string }) =>
  draft.amend('network', idOf(draft, 'network', key), { programme: idOf(draft, 'programme', programme) })

/** Adds a body inside a network. */
export const formBody = (draft: Draft, body: Body) => addFact(draft, 'body', body)

/** Gives an institution the coordination of a network. */
export const giveMandate = (draft: Draft, mandate: CoordinationMandate) => addFact(draft, 'mandate', mandate)

/** Ends a coordination mandate on `lastDay`. */
export const endMandate = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('mandate', idOf(draft, 'mandate', key), firstDayAfter(lastDay))

/** Takes an institution into a network, or invites it. */
export const joinNetwork = (draft: Draft, membership: Membership) => addFact(draft, 'membership', membership)

/** Makes an institution that was invited, or is a candidate, an active member from a day on. */
export const acceptInvitation = (draft: Draft, { key, day }: { key: string; day: Day }) => {
  const id = idOf(draft, 'membership', key)
  const { status } = draft.get('membership', id)!
  if (status !== 'INVITED' && status !== 'CANDIDATE') throw Refused.because(key, 'It is neither an invitation nor a candidacy.')
  draft.amend('membership', id, { status: 'ACTIVE', validFrom: day, validFromPrecision: 'DAY' })
}

/** Ends a membership on `lastDay`. */
export const leaveNetwork = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('membership', idOf(draft, 'membership', key), firstDayAfter(lastDay))
