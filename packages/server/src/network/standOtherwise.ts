import type { Day, MembershipStatus } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { type Reason, Refused } from '../log/refusal.ts'

/**
 * Lets a membership stand otherwise from a day on: one fact is one stretch of time in one standing, so that the past stays as it was.
 * One that had not begun before the day is changed itself. Gives the id of the stretch that then holds.
 */
export const standOtherwise = (
  draft: Draft,
  key: string,
  day: Day,
  from: MembershipStatus,
  to: MembershipStatus,
  otherwise: Reason,
): number => {
  const id = idOf(draft, 'membership', key)
  const { id: _, key: __, version: ___, ...stretch } = draft.get('membership', id)!
  if (stretch.status !== from) throw Refused.because(key, otherwise)
  if (stretch.validTo !== null && stretch.validTo <= day)
    throw Refused.because(key, {
      en: `It no longer holds on ${day}; look for the one that does.`,
      de: 'An diesem Tag besteht die Mitgliedschaft nicht mehr. Wählen Sie die, die dann gilt.',
      field: 'day',
    })
  if (stretch.validFromPrecision === 'PLANNED' || (stretch.validFrom !== null && stretch.validFrom >= day)) {
    draft.amend('membership', id, { status: to })
    return id
  }
  draft.amend('membership', id, { validTo: day, validToPrecision: 'DAY' })
  const next = draft.add('membership', nextKey(draft, key), { ...stretch, status: to, validFrom: day, validFromPrecision: 'DAY' })
  const rests = [...draft.referring('provenance', 'fact', id)]
  for (const [n, { id: _id, key: _key, version: _version, ...provenance }] of rests.entries())
    draft.add('provenance', `prv.${next}.${n + 1}`, { ...provenance, fact: next })
  return next
}

/** The key of the membership with the number of the stretch behind it, from 2. */
const nextKey = (draft: Draft, key: string): string => {
  const whole = key.replace(/\.\d+$/, '')
  for (let n = 2; ; n++) if (draft.idOfKey('membership', `${whole}.${n}`) === null) return `${whole}.${n}`
}
