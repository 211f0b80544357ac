import { personalDataIn } from '@geflecht/domain'

/** A term as messages repeat it: what is no slug can be anything, so it is not repeated. */
export const shownTerm = (term: string): string => (/^[\w.:-]{1,60}$/.test(term) && personalDataIn(term).length === 0 ? term : '…')
