import { agreementKindByKey, institutionTypeByKey, sectorByKey, type Institution, type Label } from '@geflecht/domain'
import type { MissingTerm } from '../coverage/index.ts'
import type { Situation } from '../situation/index.ts'

/** What an institution is called; an anonymous one by the label of its type (invariant 9), one that is not there on the day by its key. */
export function institutionName(situation: Situation, key: string): string | Label {
  const institution = situation.institution(key)
  return institution ? (institution.name ?? anonymousName(institution)) : key
}

function anonymousName({ type }: Institution): Label {
  const { de, en } = institutionTypeByKey.get(type) ?? { de: type, en: type }
  return { de: `${de} (anonym)`, en: `${en} (anonymous)` }
}

/** What a territory is called; one that is not there on the day by its key. */
export const territoryName = (situation: Situation, key: string): string => situation.territory(key)?.name ?? key

/** What a missing institution type, sector or agreement is called. */
export function termLabel({ concept, key }: MissingTerm): Label {
  const labels = { institutionType: institutionTypeByKey, sector: sectorByKey, agreementKind: agreementKindByKey }
  const { de, en } = labels[concept].get(key) ?? { de: key, en: key }
  return { de, en }
}
