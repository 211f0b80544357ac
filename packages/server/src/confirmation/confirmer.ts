import type { AnyRow } from '../fact/column.ts'
import type { Draft } from '../log/draft.ts'
import { reporterOf } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'

/** Columns in which facts name the institutions that they are about. */
const parties = ['id', 'institution', 'host', 'from', 'to', 'fromInstitution', 'toInstitution', 'subject'] as const

/** In whose name a viewer confirms a fact: an institution of the fact for which she speaks, else its network, else who coordinates around it. */
export const confirmerOf = (draft: Draft, rights: Rights, fact: AnyRow): number => {
  const named = parties.map((column) => fact[column]).filter((id) => typeof id === 'number')
  const signing = draft.conceptOf(fact.id) === 'agreement' ? [...draft.referring('agreementParty', 'agreement', fact.id)] : []
  const institutions = [...named, ...signing.map(({ institution }) => institution)].filter((id) => draft.conceptOf(id) === 'institution')
  const own = institutions.find((id) => rights.speaksFor(id))
  if (own !== undefined) return own
  const network = networkOf(draft, fact)
  if (network !== null) return network
  const [about = fact.id] = institutions
  return reporterOf(draft, rights, about)
}

const networkOf = (draft: Draft, fact: AnyRow): number | null => {
  if (draft.conceptOf(fact.id) === 'network') return fact.id
  if (typeof fact.meeting === 'number') return draft.get('meeting', fact.meeting)?.network ?? null
  const [listed] = Array.isArray(fact.networks) ? (fact.networks as number[]) : []
  return typeof fact.network === 'number' ? fact.network : (listed ?? null)
}
