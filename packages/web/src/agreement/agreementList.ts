import { agreementStatuses, type AgreementStatus, type Day, isBinding } from '@geflecht/domain'
import { dayNumber, plusDays } from '../time/index.ts'

/** What the list needs to know of an agreement. */
export interface Listed {
  key: string
  title: string
  status: AgreementStatus
  validTo: Day | null
  terminatedOn: Day | null
  nextReviewOn: Day | null
  kind: { key: string; label: string }
  parties: readonly { signedOn: Day | null; institution: { key: string; name: string } }[]
}

/** What the reader asks the list for; empty and null leave everything in. */
export interface Wanted {
  statuses: readonly AgreementStatus[]
  kind: string | null
  party: string | null
  text: string
}

export const agreementOrders = ['state', 'end', 'title'] as const
export type AgreementOrder = (typeof agreementOrders)[number]

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss')

/** Whether kind, party and text fit, whatever the state; the text may stand in the title, the kind or the name of a party. */
export function fits(agreement: Listed, { kind, party, text }: Omit<Wanted, 'statuses'>): boolean {
  const { title, parties } = agreement
  if (kind !== null && agreement.kind.key !== kind) return false
  if (party !== null && !parties.some(({ institution }) => institution.key === party)) return false
  const wanted = folded(text.trim())
  return [title, agreement.kind.label, ...parties.map(({ institution }) => institution.name)].some((each) => folded(each).includes(wanted))
}

/** Whether it once bound its parties, or was to, and no longer does. */
export const isOver = (status: AgreementStatus): boolean => ['EXPIRED', 'TERMINATED', 'SUPERSEDED'].includes(status)

/** How many agreements stand in each state, in the order of their life. */
export const countByStatus = (agreements: readonly Listed[]): { status: AgreementStatus; count: number }[] =>
  agreementStatuses.map((status) => ({ status, count: agreements.filter((each) => each.status === status).length }))

/** The parties whose signature an agreement still waits for; none once it has been signed or is over, and none while it is only drafted. */
export const awaited = <A extends Pick<Listed, 'status' | 'parties'>>({ status, parties }: A): A['parties'][number][] =>
  status === 'NEGOTIATION' ? parties.filter(({ signedOn }) => signedOn === null) : []

type Term = Pick<Listed, 'status' | 'validTo' | 'terminatedOn'>

/** The first day on which an agreement no longer binds, by its term or by notice; null is open. */
export const endOf = ({ validTo, terminatedOn }: Omit<Term, 'status'>): Day | null =>
  [validTo, terminatedOn].filter((end) => end !== null).sort()[0] ?? null

/** From the first day of an agreement, as its draft or its term has it, to the first on which it no longer binds. */
export const spanOf = (agreement: Pick<Listed, 'validTo' | 'terminatedOn'> & { draftedOn: Day | null; validFrom: Day | null }) => ({
  from: [agreement.draftedOn, agreement.validFrom].filter((day) => day !== null).sort()[0] ?? null,
  to: endOf(agreement),
})

/** Days until the last day on which an agreement binds, 0 on that day itself; null when it does not bind or has no end. */
export function daysLeft(agreement: Term, day: Day): number | null {
  const end = endOf(agreement)
  return isBinding(agreement.status) && end !== null ? dayNumber(end) - dayNumber(day) - 1 : null
}

/** The binding agreements that end within so many days of `day`, the soonest first. */
export const endingWithin = <A extends Listed>(agreements: readonly A[], day: Day, days: number): A[] =>
  agreements
    .filter((each) => (daysLeft(each, day) ?? Number.POSITIVE_INFINITY) <= days)
    .sort((a, b) => (daysLeft(a, day) ?? 0) - (daysLeft(b, day) ?? 0))

/** When a binding agreement is to be reviewed, if that day has come or comes within 90 days; null otherwise, and while it is under review. */
export const reviewDue = ({ status, nextReviewOn }: Pick<Listed, 'status' | 'nextReviewOn'>, day: Day): Day | null =>
  status === 'IN_FORCE' && nextReviewOn !== null && nextReviewOn <= plusDays(day, 90) ? nextReviewOn : null

/** Agreements under the heading of their state, or all under one without. */
export interface AgreementGroup<A> {
  status: AgreementStatus | null
  agreements: A[]
}

/** Sorts agreements: by state in the order of life, within it and otherwise by their end, by their title last. One without an end comes last. */
export function arrange<A extends Listed>(agreements: readonly A[], order: AgreementOrder, collator: Intl.Collator): AgreementGroup<A>[] {
  const byTitle = (a: A, b: A) => collator.compare(a.title, b.title)
  const byEnd = (a: A, b: A) => collator.compare(endOf(a) ?? '9999', endOf(b) ?? '9999') || byTitle(a, b)
  const sorted = [...agreements].sort(order === 'title' ? byTitle : byEnd)
  if (order !== 'state') return [{ status: null, agreements: sorted }]
  return agreementStatuses
    .map((status) => ({ status, agreements: sorted.filter((each) => each.status === status) }))
    .filter((group) => group.agreements.length > 0)
}
