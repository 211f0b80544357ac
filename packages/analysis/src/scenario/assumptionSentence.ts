import {
  agreementKindByKey,
  assumptionKindByKey,
  type Assumption,
  institutionTypeByKey,
  labelOf,
  type Label,
  type Language,
  levelLabels,
  type Network,
} from '@geflecht/domain'
import { institutionName, territoryName } from '../gap/index.ts'
import type { Situation } from '../situation/index.ts'

/** What an assumption says, in one line: its kind, then whom and what it names. What a situation does not know stands with its key. */
export function assumptionSentence(situation: Situation, network: Network, assumption: Assumption, language: Language): string {
  const { kind, institutions, type, territory, agreementKind, level, day, thing } = assumption
  const said = (label: Label | string) => (typeof label === 'string' ? label : labelOf(label, language))
  const named = kind === 'ADD_INSTITUTION' ? [] : institutions.map((key) => said(institutionName(situation, key)))
  const other = assumption.network !== null && assumption.network !== network.key ? situation.network(assumption.network) : undefined
  const parts = [
    agreementKind === null ? null : said(agreementKindByKey.get(agreementKind) ?? agreementKind),
    type === null ? null : said(institutionTypeByKey.get(type) ?? type),
    territory === null ? null : territoryName(situation, territory),
    named.length === 0 ? null : named.join(' – '),
    level === null ? null : `${language === 'DE' ? 'Stufe' : 'level'} ${level} (${said(levelLabels[level])})`,
    day === null
      ? null
      : new Intl.DateTimeFormat(language === 'DE' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        ),
    thing === null ? null : titleOf(situation, thing),
    other === undefined ? null : other.name,
  ].filter((part) => part !== null)
  return `${said(assumptionKindByKey.get(kind) ?? kind)}: ${parts.join(', ')}`
}

const titleOf = ({ facts }: Situation, key: string): string =>
  [...facts.agreements, ...facts.handovers, ...facts.meetings].find((one) => one.key === key)?.title ?? key
