import type { CoverageRuling, Day } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { addFact, restOn } from '../log/addFact.ts'
import { idOf } from '../log/lookup.ts'

/** Says that a group is confirmed absent or not applicable in a network, with the reason. */
export const ruleOnItem = (draft: Draft, ruling: CoverageRuling) => addFact(draft, 'ruling', ruling)

/** Rules on nothing from a day on; a ruling that had not begun by then is taken back as a whole. */
export const withdrawRuling = (draft: Draft, { key, from }: { key: string; from: Day }) => {
  const id = idOf(draft, 'ruling', key)
  const { validFrom } = draft.get('ruling', id)!
  if (validFrom === null || validFrom < from) return draft.amend('ruling', id, { validTo: from, validToPrecision: 'DAY' })
  restOn(draft, key, id, [])
  draft.remove('ruling', id)
}
