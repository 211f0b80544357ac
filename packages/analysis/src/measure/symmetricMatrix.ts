/**
 * The eigenvector of the greatest eigenvalue of a small symmetric matrix, by Jacobi's rotations. O(size³) per sweep, some eight sweeps.
 * Source: Golub & Van Loan 2013, Matrix Computations, ch. 8.5.
 */
export function leadingOf(matrix: readonly (readonly number[])[]): number[] {
  const size = matrix.length
  const a = matrix.map((row, i) => row.map((value, j) => (value + ((matrix[j] as readonly number[])[i] as number)) / 2))
  const vectors = a.map((_, i) => Array.from({ length: size }, (_none, j) => Number(i === j)))
  const at = (i: number, j: number): number => (a[i] as number[])[j] as number
  const turn = (rows: number[][], i: number, p: number, q: number, cos: number, sin: number): void => {
    const row = rows[i] as number[]
    const [one, other] = [row[p] as number, row[q] as number]
    row[p] = cos * one - sin * other
    row[q] = sin * one + cos * other
  }
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += at(p, q) ** 2
    if (off < 1e-30) break
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (at(p, q) === 0) continue
        const ratio = (at(q, q) - at(p, p)) / (2 * at(p, q))
        const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1))
        const cos = 1 / Math.sqrt(tangent * tangent + 1)
        const sin = tangent * cos
        for (let i = 0; i < size; i++) turn(a, i, p, q, cos, sin)
        const [rowP, rowQ] = [a[p] as number[], a[q] as number[]]
        for (let j = 0; j < size; j++) {
          const [one, other] = [rowP[j] as number, rowQ[j] as number]
          rowP[j] = cos * one - sin * other
          rowQ[j] = sin * one + cos * other
        }
        for (let i = 0; i < size; i++) turn(vectors, i, p, q, cos, sin)
      }
    }
  }
  let leading = 0
  for (let i = 1; i < size; i++) if (at(i, i) > at(leading, leading)) leading = i
  return vectors.map((row) => row[leading] as number)
}
