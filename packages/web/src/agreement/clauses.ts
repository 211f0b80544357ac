import { type AgreementClause, agreementClauses, agreementKindByKey, type AgreementStatus } from '@geflecht/domain'

/** What the matrix needs to know of an agreement. */
interface Settling {
  key: string
  title: string
  status: AgreementStatus
  kind: { key: string; label: string; citation: string }
  clauses: readonly { key: string }[]
}

/** What a clause is to an agreement: there as its kind asks, asked for and not there, there though nobody asks, or neither. */
export const clauseSigns = ['THERE', 'MISSING', 'BEYOND', 'NONE'] as const
export type ClauseSign = (typeof clauseSigns)[number]

/** The agreements of one kind, each with its sign for each clause in the order of the columns. */
export interface ClauseGroup<A> {
  kind: Settling['kind']
  /** Whether the kind asks for the clause of each column. */
  asked: readonly boolean[]
  rows: readonly { agreement: A; signs: readonly ClauseSign[]; there: number; of: number }[]
}

export interface ClauseMatrix<A> {
  columns: readonly AgreementClause[]
  groups: readonly ClauseGroup<A>[]
  /** Of each column, in how many agreements it is there, and of how many it is asked. */
  totals: readonly { there: number; asked: number }[]
  /** Agreements of kinds that ask for nothing and settle none of the clauses. */
  without: number
}

/** Agreements against clauses, kind by kind in the order in which they come, those that lack most first; a clause that nothing asks for and nothing settles has no column. */
export function clauseMatrix<A extends Settling>(agreements: readonly A[]): ClauseMatrix<A> {
  const asks = (agreement: A): readonly AgreementClause[] => agreementKindByKey.get(agreement.kind.key)?.clauses ?? []
  const told = agreements.filter((agreement) => asks(agreement).length > 0 || agreement.clauses.length > 0)
  const columns = agreementClauses.filter((clause) =>
    told.some((each) => asks(each).includes(clause) || each.clauses.some(({ key }) => key === clause)),
  )
  const groups = new Map<string, A[]>()
  for (const agreement of told) groups.set(agreement.kind.key, [...(groups.get(agreement.kind.key) ?? []), agreement])
  const all = [...groups.values()].map((ofKind): ClauseGroup<A> => {
    const asked = columns.map((clause) => ofKind[0] !== undefined && asks(ofKind[0]).includes(clause))
    const rows = ofKind
      .map((agreement) => {
        const signs = columns.map((clause, at) =>
          signOf(
            asked[at] === true,
            agreement.clauses.some(({ key }) => key === clause),
          ),
        )
        return { agreement, signs, there: count(signs, 'THERE'), of: asked.filter(Boolean).length }
      })
      .sort((a, b) => a.there - b.there)
    return { kind: (ofKind[0] as A).kind, asked, rows }
  })
  const signsAt = (column: number) => all.flatMap(({ rows }) => rows.map(({ signs }) => signs[column] ?? 'NONE'))
  return {
    columns,
    groups: all,
    totals: columns.map((_, column) => ({
      there: count(signsAt(column), 'THERE'),
      asked: count(signsAt(column), 'THERE') + count(signsAt(column), 'MISSING'),
    })),
    without: agreements.length - told.length,
  }
}

const signOf = (asked: boolean, there: boolean): ClauseSign => (asked ? (there ? 'THERE' : 'MISSING') : there ? 'BEYOND' : 'NONE')
const count = (signs: readonly ClauseSign[], wanted: ClauseSign): number => signs.filter((sign) => sign === wanted).length
