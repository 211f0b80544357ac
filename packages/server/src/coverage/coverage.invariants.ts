import { coverageTemplates } from '@geflecht/domain'
import { overlap } from '../fact/period.ts'
import { invariant } from '../log/invariant.ts'

const itemKeys = new Set(coverageTemplates.flatMap(({ items }) => items.map(({ key }) => key)))

export const coverageInvariants = [
  invariant(null, 'ruling', ({ item }) => (itemKeys.has(item) ? null : `${item} is not an item of any coverage template.`)),
  invariant(null, 'ruling', ({ reason }) => (reason.trim() === '' ? 'A ruling gives its reason.' : null)),
  invariant(null, 'ruling', (ruling, draft) => {
    for (const other of draft.referring('ruling', 'network', ruling.network))
      if (other.id !== ruling.id && other.item === ruling.item && overlap(other, ruling))
        return `${other.key} already rules on this item at that time; end that one first.`
    return null
  }),
]
