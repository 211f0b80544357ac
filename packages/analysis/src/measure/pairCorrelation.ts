/**
 * Pearson's correlation of two pictures of which pairs are tied: of `pairs` pairs so many are tied in the one, in the other, in both.
 * Null when one of the two has all or none tied.
 */
export function correlationOf(pairs: number, one: number, other: number, both: number): number | null {
  const spread = Math.sqrt(one * (pairs - one)) * Math.sqrt(other * (pairs - other))
  return spread === 0 ? null : Math.max(-1, Math.min(1, (pairs * both - one * other) / spread))
}
