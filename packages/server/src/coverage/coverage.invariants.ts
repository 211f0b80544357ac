import { coverageTemplates } from '@geflecht/domain'
import { overlap } from '../fact/period.ts'
import { shownTerm } from '../fact/shownTerm.ts'
import { invariant } from '../log/invariant.ts'

const itemKeys = new Set(coverageTemplates.flatMap(({ items }) => items.map(({ key }) => key)))

export const coverageInvariants = [
  invariant(null, 'ruling', ({ item }, draft) =>
    itemKeys.has(item) || draft.idOfKey('localGroup', item) !== null
      ? null
      : {
          en: `${shownTerm(item)} is not an item of any coverage template, nor a group that is laid down locally.`,
          de: 'Diese Gruppe wird von keiner Vorlage erwartet und ist nicht örtlich festgelegt.',
          field: 'item',
        },
  ),
  invariant(null, 'ruling', ({ reason }) =>
    reason?.trim() ? null : { en: 'A ruling gives its reason.', de: 'Bitte begründen Sie die Festlegung.', field: 'reason' },
  ),
  invariant(null, 'ruling', (ruling, draft) => {
    for (const other of draft.referring('ruling', 'network', ruling.network))
      if (other.id !== ruling.id && other.item === ruling.item && overlap(other, ruling))
        return {
          en: `${other.key} already rules on this item at that time; end that one first.`,
          de: 'Zu dieser Gruppe gibt es für diese Zeit bereits eine Festlegung. Nehmen Sie diese zuerst zurück.',
          field: 'item',
        }
    return null
  }),
]
