import type { Day, Membership } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'
import { addFact, amendFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { Refused } from '../log/refusal.ts'
import { standOtherwise } from './standOtherwise.ts'

/** Takes an institution into a network, or invites it. */
export const joinNetwork = (draft: Draft, membership: Membership) => addFact(draft, 'membership', membership)

const isAwaited = (draft: Draft, key: string, id: number): void => {
  const { status } = draft.get('membership', id)!
  if (status !== 'INVITED' && status !== 'CANDIDATE')
    throw Refused.because(key, {
      en: 'It is neither an invitation nor a candidacy.',
      de: 'Das ist weder eine Einladung noch eine Vormerkung.',
    })
}

/** Makes an institution that was invited, or is a candidate, an active member from a day on. */
export const acceptInvitation = (draft: Draft, { key, day }: { key: string; day: Day }) => {
  const id = idOf(draft, 'membership', key)
  isAwaited(draft, key, id)
  draft.amend('membership', id, { status: 'ACTIVE', validFrom: day, validFromPrecision: 'DAY' })
}

/** Ends an invitation, or a candidacy, that does not become a membership. */
export const declineInvitation = (draft: Draft, { key, day }: { key: string; day: Day }) => {
  const id = idOf(draft, 'membership', key)
  isAwaited(draft, key, id)
  draft.amend('membership', id, { status: 'ENDED', ...firstDayAfter(day) })
}

/** Lets an active membership rest from a day on. Gives the id of the stretch that rests. */
export const pauseMembership = (draft: Draft, { key, day }: { key: string; day: Day }): number =>
  standOtherwise(draft, key, day, 'ACTIVE', 'PAUSED', {
    en: 'Only an active membership can rest.',
    de: 'Nur eine aktive Mitgliedschaft kann ruhen.',
  })

/** Lets a membership that rested go on from a day on. Gives the id of the stretch that is active. */
export const resumeMembership = (draft: Draft, { key, day }: { key: string; day: Day }): number =>
  standOtherwise(draft, key, day, 'PAUSED', 'ACTIVE', {
    en: 'Only a membership that rests can go on.',
    de: 'Nur eine ruhende Mitgliedschaft kann wieder aufgenommen werden.',
  })

/** Says what a member does in the network, and for which profession it speaks; what is left out stays. */
export const changeRole = (draft: Draft, { key, ...said }: { key: string } & Partial<Pick<Membership, 'role' | 'representsProfession'>>) =>
  amendFact(draft, 'membership', key, said)

/** Ends a membership on `lastDay`. */
export const leaveNetwork = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('membership', idOf(draft, 'membership', key), firstDayAfter(lastDay))
