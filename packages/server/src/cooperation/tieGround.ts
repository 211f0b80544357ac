import type { Tie } from '@geflecht/analysis'
import { isBinding } from '@geflecht/domain'
import { Agreement, agreementsInOrder, statusOfAgreement } from '../agreement/index.ts'
import type { View } from '../atlas/view.ts'
import type { Institution } from '../institution/index.ts'
import { Cooperation } from './cooperation.type.ts'

/** The agreement behind a tie; null where there is none. */
export const agreementOfTie = (view: View, tie: Tie): Agreement | null => {
  if (tie.kind === 'COOPERATION') return cooperationOfTie(view, tie).agreement
  return tie.kind === 'AGREEMENT' ? (agreementsInOrder(bindingBoth(view, tie))[0] ?? null) : null
}

/** Those that claim the cooperation behind a tie, at a level of at least 1; empty where there is none. */
export const claimantsOfTie = (view: View, tie: Tie): Institution[] => {
  if (tie.kind !== 'COOPERATION') return []
  const claims = cooperationOfTie(view, tie).claims.filter(({ level }) => level >= 1)
  return [...new Map(claims.map(({ by }) => [by.key, by])).values()]
}

const cooperationOfTie = (view: View, { key }: Tie): Cooperation => new Cooperation(view, view.atlas.tables.cooperation.rowOfKey(key))

/** The agreements that bind both on the day. */
const bindingBoth = (view: View, { from, to }: Tie): Agreement[] => {
  const others = new Set(agreementsOf(view, to))
  return agreementsOf(view, from)
    .filter((row) => others.has(row) && isBinding(statusOfAgreement(view, row)))
    .map((row) => new Agreement(view, row))
}

const agreementsOf = (view: View, institution: string): number[] => {
  const { agreementParty } = view.atlas.tables
  const id = view.atlas.idOfKey('institution', institution)!
  return Array.from(view.referring('agreementParty', 'institution', id), (row) => view.rowOf(agreementParty.columns.agreement.at(row)))
}
