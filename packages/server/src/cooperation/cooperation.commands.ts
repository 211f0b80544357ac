import type { Claim, Cooperation, Day, Level } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'
import type { Draft } from '../log/draft.ts'
import type { Row } from '../fact/concepts.ts'
import { idOf } from '../log/lookup.ts'
import { reportOf } from '../mutation/index.ts'
import { addFact } from '../log/addFact.ts'
import { Refused } from '../log/refusal.ts'

/** Adds a tie between two institutions, as a source documents it or as the ground for the parties' claims. */
export const documentCooperation = (draft: Draft, cooperation: Cooperation) => addFact(draft, 'cooperation', cooperation)

/** Ends a tie on `lastDay`. */
export const endCooperation = (draft: Draft, { key, lastDay }: { key: string; lastDay: Day }) =>
  draft.amend('cooperation', idOf(draft, 'cooperation', key), firstDayAfter(lastDay))

/** Adds what one party says about a tie of its own. */
export const claimCooperation = (draft: Draft, claim: Claim) => addFact(draft, 'claim', claim)

/** Changes the level that a party states. */
export const restateLevel = (draft: Draft, { key, level, verifiedOn }: { key: string; level: Level; verifiedOn: Day }) =>
  draft.amend('claim', idOf(draft, 'claim', key), { level, verifiedOn })

/** Says on which agreement a tie rests; null takes that away. One of its sides, or the carrier of one, has to be a party. */
export const restOnAgreement = (draft: Draft, { key, agreement }: { key: string; agreement: string | null }) => {
  const tie = draft.get('cooperation', idOf(draft, 'cooperation', key))!
  const ground = agreement === null ? null : idOf(draft, 'agreement', agreement)
  if (ground !== null && !isBound(draft, ground, tie.from) && !isBound(draft, ground, tie.to))
    throw Refused.because(key, {
      en: `Neither side is a party of ${agreement}; name an agreement that one of them has made.`,
      de: 'Keine der beiden Seiten ist Vertragspartei dieser Vereinbarung. Nennen Sie eine, die eine von beiden geschlossen hat.',
      field: 'agreement',
    })
  draft.amend('cooperation', tie.id, { agreement: ground })
}

/** Whether an institution is a party of an agreement, by itself or by its carrier or the whole of which it is a part. */
const isBound = (draft: Draft, agreement: number, institution: number): boolean => {
  const { carrier, parent } = draft.get('institution', institution)!
  for (const party of draft.referring('agreementParty', 'agreement', agreement))
    if ([institution, carrier, parent].includes(party.institution)) return true
  return false
}

/** Ends what one party says about a tie; when nobody says or documents anything more, the tie ends with it. */
export const withdrawClaim = (draft: Draft, { key, by, lastDay }: { key: string; by: string; lastDay: Day }) => {
  const tie = draft.get('cooperation', idOf(draft, 'cooperation', key))!
  const party = idOf(draft, 'institution', by)
  const end = firstDayAfter(lastDay)
  const holds = (claim: { validTo: Day | null }) => claim.validTo === null || claim.validTo > end.validTo
  const claims = [...draft.referring('claim', 'cooperation', tie.id)].filter(holds)
  const own = claims.find((claim) => claim.by === party)
  if (!own)
    throw Refused.because(key, {
      en: `${by} says nothing about it that would hold after ${lastDay}.`,
      de: 'Diese Stelle hat zu dieser Kooperation keine Angabe gemacht, die danach noch gälte.',
      field: 'by',
    })
  draft.amend('claim', own.id, end)
  if (claims.length === 1 && !isDocumented(draft, tie) && holds(tie)) draft.amend('cooperation', tie.id, end)
}

/** Whether anybody but its own parties says that there is this tie. */
const isDocumented = (draft: Draft, tie: Row<'cooperation'>): boolean => {
  if (tie.documentedForm !== null || tie.documentedLevel !== null || tie.documentedFrequency !== null) return true
  const reports = [tie.from, tie.to].map((side) => draft.idOfKey('source', reportOf(draft.get('institution', side)!)))
  return [...draft.referring('provenance', 'fact', tie.id)].some(({ source }) => !reports.includes(source))
}
