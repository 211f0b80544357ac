import type { Day, Provenance, Validity } from '@geflecht/domain'

/** Valid since ever and for ever. */
export const always: Validity = { validFrom: null, validFromPrecision: 'UNKNOWN', validTo: null, validToPrecision: 'DAY' }

/** Valid from a day on. */
export const since = (validFrom: Day): Validity => ({ ...always, validFrom, validFromPrecision: 'DAY' })

/** What a source states. */
export const stated: readonly Provenance[] = [{ source: 'src.test', confidence: 'STATED', statement: null, lastConfirmedOn: null }]

/** What we only read into a source. */
export const inferred: readonly Provenance[] = [{ source: 'src.test', confidence: 'INFERRED', statement: null, lastConfirmedOn: null }]
