import { localTemplateKey, type CoverageTemplate, type Day, type LocalGroup, type Network, type TemplateItem } from '@geflecht/domain'
import { byAscendingKey, compareKeys, type Situation } from '../situation/index.ts'

/** What a network itself wants at the table, then its territory, then the places around that; for networks of its kind. */
export function localGroupsFor(situation: Situation, { key, territory, kind }: Network): readonly LocalGroup[] {
  if (situation.facts.localGroups.length === 0) return []
  return [key, ...situation.places.chainOf(territory)].flatMap((place) =>
    situation
      .localGroupsOf(place)
      .filter(({ networkKinds }) => networkKinds.length === 0 || networkKinds.includes(kind))
      .toSorted(byAscendingKey),
  )
}

/**
 * What is laid down locally for a network, as a template of its own beside those of the law: each group with its own ground. It has no
 * groups where nothing is laid down.
 */
export function localTemplate(situation: Situation, network: Network): CoverageTemplate {
  const groups = localGroupsFor(situation, network)
  const begins = groups.flatMap(({ validFrom }) => validFrom ?? []).toSorted(compareKeys)
  return {
    key: localTemplateKey,
    de: 'Örtliche Festlegungen',
    en: 'Laid down locally',
    appliesTo: [network.kind],
    territory: network.territory,
    norm: null,
    citation: 'Örtliche Festlegungen',
    verification: 'LOCAL',
    verificationNote: {
      de: 'Das Netzwerk oder ein Gebiet, in dem es liegt, hat diese Gruppen festgelegt; der Grund steht bei jeder. Es ist keine gesetzliche Pflicht.',
      en: 'The network or a territory in which it lies has laid down these groups; the ground stands beside each. It is not a legal duty.',
    },
    validFrom: begins[0] ?? situation.asOf,
    validTo: null,
    benchmark: false,
    items: groups.map(itemOf),
  }
}

const itemOf = ({ key, name, obligation, anyOf, minCount, ground, decidedOn }: LocalGroup): TemplateItem => ({
  key,
  de: name,
  en: name,
  obligation,
  anyOf,
  minCount,
  citation: `${ground} (${inDigits(decidedOn)})`,
})

/** A day as it is cited beside a resolution: 12.03.2025. */
const inDigits = (day: Day): string => day.split('-').toReversed().join('.')

/** Whether a template is what is laid down locally. */
export const isLocal = ({ key }: CoverageTemplate): boolean => key === localTemplateKey
