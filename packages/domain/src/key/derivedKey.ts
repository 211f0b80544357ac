/** The two keys in the order in which an unordered pair is stored: by code unit, the lesser first. */
export const orderedPair = (a: string, b: string): readonly [string, string] => (a <= b ? [a, b] : [b, a])

export const participationKey = (meeting: string, institution: string): string => `part.${meeting}.${institution}`

/** An institution belongs to the network as a whole, or to one body of it. */
export const membershipKey = (network: string, institution: string, body: string | null = null): string =>
  `mem.${body ?? network}.${institution}`

export const mandateKey = (network: string, host: string): string => `mandate.${network}.${host}`

export const claimKey = (cooperation: string, by: string): string => `claim.${cooperation}.${by}`

export const presenceKey = (institution: string, profession: string): string => `pres.${institution}.${profession}`

/** Underscores of a template item's key become hyphens. */
export const rulingKey = (network: string, item: string): string => `ruling.${network}.${item.replaceAll('_', '-')}`

export const neighbourhoodKey = (a: string, b: string): string => `nb.${orderedPair(a, b).join('.')}`

/** The key of a tie of this kind (`COOPERATION`, `CO_ATTENDANCE` …) that has none of its own; an undirected one has the same key from both sides. */
export const tieKey = (kind: string, from: string, to: string, directed = false): string =>
  `tie.${kind}.${(directed ? [from, to] : orderedPair(from, to)).join('.')}`
