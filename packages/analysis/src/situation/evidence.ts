import type { Evidenced } from '@geflecht/domain'

/** True when a source says so, it follows from what one says, or somebody confirmed it: not only inferred (invariant 6). */
export const isMoreThanInferred = (fact: Evidenced): boolean => fact.provenance.some(({ confidence }) => confidence !== 'INFERRED')
