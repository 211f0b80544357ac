import type { AgreementStatus } from '@geflecht/domain'
import { endOf, type Listed } from './agreementList.ts'

/** The columns of the board, in the order of a life; what is over shares the last. */
export const boardColumns = ['DRAFT', 'NEGOTIATION', 'SIGNED', 'IN_FORCE', 'UNDER_REVIEW', 'OVER'] as const
export type BoardColumnKey = (typeof boardColumns)[number]

const columnOf = (status: AgreementStatus): BoardColumnKey => boardColumns.find((column) => column === status) ?? 'OVER'

/** What moves an agreement on: mutations that have a form, the usual one first. Each only shows where the viewer may and the state lets it. */
export const movesFrom: Record<AgreementStatus, readonly string[]> = {
  DRAFT: ['negotiateAgreement', 'signAgreement', 'discardDraft'],
  NEGOTIATION: ['signAgreement', 'breakOffNegotiation'],
  SIGNED: ['terminateAgreement'],
  IN_FORCE: ['reviewAgreement', 'renewAgreement', 'terminateAgreement'],
  UNDER_REVIEW: ['concludeReview', 'renewAgreement', 'terminateAgreement'],
  EXPIRED: ['renewAgreement'],
  TERMINATED: ['renewAgreement'],
  SUPERSEDED: [],
}

/** Agreements by column; what ends first stands first, of what is over what ended last. */
export function boardOf<A extends Listed>(agreements: readonly A[]): { column: BoardColumnKey; agreements: A[] }[] {
  const end = (agreement: A) => endOf(agreement) ?? '9999-12-31'
  const byEnd = (a: A, b: A) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : a.title.localeCompare(b.title, 'de'))
  return boardColumns.map((column) => {
    const sorted = agreements.filter(({ status }) => columnOf(status) === column).sort(byEnd)
    return { column, agreements: column === 'OVER' ? sorted.reverse() : sorted }
  })
}

/** Where an arrow key leads on the board, from a card to another: up and down in its column, left and right to the nearest column that has cards. Null for any other key. */
export function cardAfter(
  key: string,
  { column, row }: { column: number; row: number },
  lengths: readonly number[],
): { column: number; row: number } | null {
  const last = (lengths[column] ?? 0) - 1
  if (key === 'ArrowUp') return { column, row: Math.max(0, row - 1) }
  if (key === 'ArrowDown') return { column, row: Math.min(last, row + 1) }
  if (key === 'Home') return { column, row: 0 }
  if (key === 'End') return { column, row: last }
  const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
  if (step === 0) return null
  for (let to = column + step; to >= 0 && to < lengths.length; to += step)
    if ((lengths[to] ?? 0) > 0) return { column: to, row: Math.min(row, (lengths[to] ?? 1) - 1) }
  return { column, row }
}
