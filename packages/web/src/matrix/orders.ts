import type { ByInstitution, Matrix } from './matrix.documents.ts'

/** In which order rows and columns stand. */
export const matrixOrders = ['gap', 'sector', 'community'] as const
export type MatrixOrder = (typeof matrixOrders)[number]

/** Places of the sectors in the asked order: by how many pairs are short of something, or as the taxonomy has them. Equals keep its order. */
export const sectorOrder = ({ sectors }: Matrix, by: MatrixOrder): number[] => {
  const places = sectors.map((_, place) => place)
  if (by !== 'gap') return places
  const short = (place: number) => (sectors[place]?.expected ?? 0) - (sectors[place]?.met ?? 0)
  return places.sort((a, b) => short(b) - short(a))
}

/** Places of the institutions in the asked order; equals by name, in which they come. Whoever stands in no community comes last. */
export function institutionOrder(matrix: ByInstitution, by: MatrixOrder, sectors: readonly string[]): number[] {
  const places = matrix.institutions.map((_, place) => place)
  const rank = {
    gap: () => {
      const short = shortOf(matrix)
      return (place: number) => -(short[place] ?? 0)
    },
    sector: () => (place: number) => sectors.indexOf(matrix.institutions[place]?.sector.key ?? ''),
    community: () => (place: number) => matrix.communities[place] || Number.MAX_SAFE_INTEGER,
  }[by]()
  return places.sort((a, b) => rank(a) - rank(b))
}

/** For each institution with how many others something is wanting. */
export function shortOf({ institutions, row, column, expected, met }: ByInstitution): number[] {
  const short = institutions.map(() => 0)
  for (const [pair, a] of row.entries()) {
    if (!expected[pair] || met[pair]) continue
    const b = column[pair] as number
    short[a] = (short[a] ?? 0) + 1
    short[b] = (short[b] ?? 0) + 1
  }
  return short
}

/** The number of the pair that two institutions make, by their places; `undefined` where nothing lies between them. */
export function pairLookup({ institutions, row, column }: ByInstitution): (a: number, b: number) => number | undefined {
  const count = institutions.length
  const pairs = new Map(row.map((a, pair) => [a * count + (column[pair] as number), pair]))
  return (a, b) => pairs.get(Math.min(a, b) * count + Math.max(a, b))
}
