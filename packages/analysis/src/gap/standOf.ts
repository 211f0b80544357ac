import { lastDayOfPeriod, type Day, type Evidenced } from '@geflecht/domain'
import { compareKeys, type Situation } from '../situation/index.ts'
import type { DocumentedDay } from './finding.ts'

/** From when a fact is known to hold: the day as it is documented, and the day from which one counts. */
export interface Stand {
  date: DocumentedDay
  countsFrom: Day
}

/**
 * The last day on which somebody confirmed a fact, or else on which its newest source appeared (the last day of the period that is known of it);
 * null when no such day is documented. A reading of ours (INFERRED) confirms nothing. A confirmation counts for days before it too: what is known today
 * to have held is not in doubt looking back.
 */
export function standOf(situation: Situation, { provenance }: Evidenced, alsoConfirmed: readonly (Day | null)[]): Stand | null {
  const told = provenance.filter(({ confidence }) => confidence !== 'INFERRED')
  const confirmed = [...told.map(({ lastConfirmedOn }) => lastConfirmedOn), ...alsoConfirmed].flatMap((day) =>
    day === null ? [] : [{ date: { day, precision: 'DAY' as const }, countsFrom: day }],
  )
  const published = told.flatMap(({ source }) => publishedStand(situation, source) ?? [])
  return latest(confirmed) ?? latest(published)
}

function publishedStand(situation: Situation, key: string): Stand | null {
  const { publishedOn: day = null, publishedOnPrecision: precision } = situation.source(key) ?? {}
  if (day === null || precision === undefined || precision === 'UNKNOWN' || precision === 'PLANNED') return null
  return { date: { day, precision }, countsFrom: lastDayOfPeriod(day, precision) }
}

const latest = (stands: readonly Stand[]): Stand | null => stands.toSorted((a, b) => compareKeys(b.countsFrom, a.countsFrom))[0] ?? null
