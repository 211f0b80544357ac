import type { Row } from '../fact/concepts.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'

/** That a profession works at an institution, as long as no end is known; null where nobody has said so. */
export const presenceOf = (draft: Draft, institution: string, profession: string): Row<'professionPresence'> | null =>
  [...draft.referring('professionPresence', 'institution', idOf(draft, 'institution', institution))].find(
    (presence) => presence.profession === profession && presence.validTo === null,
  ) ?? null
