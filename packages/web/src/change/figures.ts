import { type Label, type Severity, severities, severityLabels } from '@geflecht/domain'
import type { FigureUnit } from '../measure/measureValue.ts'
import type { Words } from '../shell/words/words.ts'
import type { DayFigures } from './compare.documents.ts'

/** One figure on two days; null where a day has no value. */
export interface Figure {
  key: string
  label: string
  unit: FigureUnit
  earlier: number | null
  later: number | null
  /** Under which heading it stands. */
  group: 'counts' | 'gaps' | 'measures'
}

type Day = DayFigures | null
type Reading = Omit<Figure, 'earlier' | 'later'> & { read: (day: DayFigures) => number | null }

/** The key figures of a network on two days, side by side; a day before its founding has none. */
export function figuresOf(earlier: Day, later: Day, words: Words, label: (label: Label) => string): Figure[] {
  const measures = (later ?? earlier)?.measures ?? []
  const readings: Reading[] = [
    ...counted(words),
    ...severities.map((severity) => ({
      key: severity,
      label: label(severityLabels[severity]),
      unit: 'COUNT' as const,
      group: 'gaps' as const,
      read: (day: DayFigures) => ofSeverity(day, severity),
    })),
    ...measures.map((measure) => ({
      key: measure.key,
      label: measure.label,
      unit: measure.unit,
      group: 'measures' as const,
      read: (day: DayFigures) => day.measures.find(({ key }) => key === measure.key)?.value ?? null,
    })),
  ]
  return readings
    .map(({ read, ...figure }) => ({ ...figure, earlier: earlier && read(earlier), later: later && read(later) }))
    .filter((figure) => figure.group !== 'gaps' || Boolean(figure.earlier) || Boolean(figure.later))
}

/** What is counted without a catalogue; nobody known to take part means that there is no figure, for a zero would claim one. */
const counted = ({ compare }: Words): Reading[] => [
  { key: 'circle', label: compare.circle, unit: 'COUNT', group: 'counts', read: (day) => day.circle?.institutions.length || null },
  {
    key: 'coverage',
    label: compare.coverage,
    unit: 'SHARE',
    group: 'counts',
    read: (day) => (day.circle?.institutions.length ? (day.coverage?.score ?? null) : null),
  },
  { key: 'ties', label: compare.ties, unit: 'COUNT', group: 'counts', read: (day) => day.graph.ties.length },
  { key: 'confirmed', label: compare.confirmed, unit: 'SHARE', group: 'counts', read: confirmedShare },
  { key: 'agreements', label: compare.agreements, unit: 'COUNT', group: 'counts', read: (day) => day.agreements.totalCount },
  { key: 'gaps', label: compare.openGaps, unit: 'COUNT', group: 'gaps', read: (day) => day.gaps?.totalCount ?? null },
]

const confirmedShare = ({ graph: { ties } }: DayFigures): number | null =>
  ties.length === 0 ? null : ties.filter(({ confirmed }) => confirmed).length / ties.length

const ofSeverity = ({ gaps }: DayFigures, severity: Severity): number =>
  gaps?.bySeverity.find((each) => each.severity === severity)?.count ?? 0
