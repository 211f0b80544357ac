import { type GapStatus, gapStatuses } from '@geflecht/domain'
import type { ResultOf } from '../graphql.ts'
import type { gapBoardQuery } from './work.documents.ts'

/** A gap as the board shows it. */
export type BoardGap = NonNullable<NonNullable<ResultOf<typeof gapBoardQuery>['network']>['gaps']>['edges'][number]['node']

/** One column of the board. */
export interface BoardColumn<Gap> {
  status: GapStatus
  gaps: Gap[]
}

/** The gaps by where the work on them stands; what is due first stands first, within that the order of the list. */
export function columnsOf<Gap extends Pick<BoardGap, 'status' | 'dueOn'>>(gaps: readonly Gap[]): BoardColumn<Gap>[] {
  const due = ({ dueOn }: Gap) => dueOn ?? '9999-12-31'
  return gapStatuses.map((status) => ({
    status,
    gaps: gaps.filter((gap) => gap.status === status).sort((one, other) => (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0)),
  }))
}
