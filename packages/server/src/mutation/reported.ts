import type { Day, Provenance } from '@geflecht/domain'
import type { AnyRow } from '../fact/column.ts'
import type { Draft } from '../log/draft.ts'

const prefix = 'src.report.'

/** Key of the source that stands for what an institution or network reports itself; all anonymous institutions share one, since it would name them. */
export const reportOf = ({ key, anonymous }: { key: string; anonymous?: boolean }): string =>
  anonymous ? `${prefix}anonym` : `${prefix}${key}`

/** Key of the institution or network whose own reports a source stands for; null for any other source. */
export const reporterIn = (source: string): string | null => (source.startsWith(prefix) ? source.slice(prefix.length) : null)

/**
 * What a fact rests on that people enter: the institution or network that reports it. There is one source for each of them, made when it
 * is first needed.
 *
 * @param reporter id of an institution or a network
 */
export const reportedBy = (draft: Draft, reporter: number, day: Day): Provenance[] => {
  const reporting = draft.fact(reporter) as AnyRow & { name?: string | null; anonymous?: boolean }
  const { name } = reporting
  const source = reportOf(reporting)
  if (draft.idOfKey('source', source) === null)
    draft.add('source', source, {
      kind: 'REPORT',
      title: name ? `Eigene Angaben: ${name}` : 'Eigene Angaben',
      publisher: name ?? null,
      url: null,
      publishedOn: null,
      publishedOnPrecision: 'UNKNOWN',
      note: null,
    })
  return [{ source, confidence: 'STATED', statement: null, lastConfirmedOn: day }]
}
