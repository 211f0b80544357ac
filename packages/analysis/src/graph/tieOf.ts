import { cooperationForms, type Claim, type Cooperation, type Level } from '@geflecht/domain'
import { compareKeys } from '../situation/index.ts'

/** What a cooperation amounts to, derived from what its parties claim and, where they say nothing, from what a source documents. */
export interface DerivedTie {
  /** 0 none … 5 collaboration (Frey et al. 2006): the lower of the stated levels, or the only one, else the documented one; null when not stated. */
  level: Level | null
  /** The form that most claims name, of equally named ones the first by taxonomy order, else the documented form; null when not stated. */
  form: string | null
  /** 1 yearly … 5 daily: the lower of the stated frequencies, or the only one, else the documented one; null when not stated. */
  frequency: number | null
  /** Both parties claim a level of at least 1. */
  confirmed: boolean
  /** Keys of the parties with a current claim, a denial included, ascending. */
  claimedBy: readonly string[]
  /** Key of the only party that has claimed anything, when it claims a level of at least 1; null else. A source's word is no claim, a denial is one. */
  claimedOnlyBy: string | null
  oneSided: boolean
  /** How far the two stated levels lie apart, 0 to 5; null unless both parties state one. */
  perceptionGap: number | null
}

/** Derives the tie from the current claims about a cooperation; what others than its two parties say is no claim. */
export function tieOf(cooperation: Cooperation, claims: readonly Claim[]): DerivedTie {
  const byParty = [cooperation.from, cooperation.to].flatMap((party) => latestClaimBy(party, claims) ?? [])
  const [one, other] = byParty
  const levels = byParty.map(({ level }) => level)
  const frequencies = byParty.flatMap(({ frequency }) => frequency ?? [])
  const claimedOnlyBy = one && !other && one.level >= 1 ? one.by : null
  return {
    level: levels.length > 0 ? (Math.min(...levels) as Level) : cooperation.documentedLevel,
    form: mostNamedForm(byParty) ?? cooperation.documentedForm,
    frequency: frequencies.length > 0 ? Math.min(...frequencies) : cooperation.documentedFrequency,
    confirmed: byParty.length === 2 && levels.every((level) => level >= 1),
    claimedBy: byParty.map(({ by }) => by).toSorted(compareKeys),
    claimedOnlyBy,
    oneSided: claimedOnlyBy !== null,
    perceptionGap: one && other ? Math.abs(one.level - other.level) : null,
  }
}

/** Of several current claims of one party the one that began last counts. */
function latestClaimBy(party: string, claims: readonly Claim[]): Claim | undefined {
  const began = ({ validFrom }: Claim) => validFrom ?? ''
  return claims.filter(({ by }) => by === party).toSorted((a, b) => compareKeys(began(b), began(a)) || compareKeys(a.key, b.key))[0]
}

function mostNamedForm(claims: readonly Claim[]): string | null {
  const named = (form: string) => claims.filter(({ forms }) => forms.includes(form)).length
  const most = Math.max(...cooperationForms.map(({ key }) => named(key)))
  return most === 0 ? null : (cooperationForms.find(({ key }) => named(key) === most)?.key ?? null)
}
