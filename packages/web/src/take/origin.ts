import type { Day } from '@geflecht/domain'
import { print } from 'graphql/language/printer'
import type { Asked } from '../query/useAsked.ts'
import type { LaterWords } from '../shell/words/later/words.ts'
import type { Subject } from './subject.ts'
import type { Cell } from './table.ts'

/** Where something that was taken away comes from: what it shows, of which day, with which filters, from which address and query. */
export interface Origin {
  title: string
  lines: readonly (readonly [name: string, value: Cell])[]
}

/** What is known about it while it is on the page. */
export interface Shown {
  title: string
  rows: number
  subject: Subject
  day: Day
  madeOn: Day
  revision: number | null
  /** The address within the site, with the state of the view. */
  path: string
  site: string
  asked: Asked | null
}

/** What an address carries that filters nothing: the day has its own line, the rest is about how and not what. */
const beside = new Set(['asOf', 'lang', 'theme', 'select', 'edit'])

/** The address that shows the same again: with the day written out, without a form that happened to be open, in whichever theme. */
export function addressOf({ site, path, day }: Pick<Shown, 'site' | 'path' | 'day'>): string {
  const address = new URL(path, site)
  address.searchParams.set('asOf', day)
  for (const name of ['edit', 'theme']) address.searchParams.delete(name)
  return address.href
}

/** The lines that say so, for the second sheet of a workbook. */
export function originOf(shown: Shown, words: LaterWords['take']): Origin {
  const { title, rows, subject, day, madeOn, revision, path, site, asked } = shown
  const filters = [...new URL(path, site).searchParams].filter(([name]) => !beside.has(name)).map(([name, value]) => `${name} = ${value}`)
  const given = asked && Object.entries(asked.variables).filter(([, value]) => value !== null && value !== undefined)
  return {
    title: words.origin,
    lines: [
      [words.originTitle, title],
      ...(subject.name ? [[words.originSubject, subject.name] as const] : []),
      ...(subject.standing ? [[words.originData, words[subject.standing]] as const] : []),
      [words.originDay, { day }],
      ...(revision === null ? [] : [[words.originRevision, revision] as const]),
      [words.originMade, { day: madeOn }],
      [words.originRows, rows],
      [words.originFilters, filters.join('; ') || words.noFilters],
      [words.originAddress, addressOf(shown)],
      [words.originSource, words.source],
      ...(asked ? [[words.originQuery, print(asked.document)] as const] : []),
      ...(asked && given
        ? [
            [
              words.originVariables,
              JSON.stringify({ ...Object.fromEntries(given), ...('asOf' in asked.variables ? { asOf: day } : {}) }),
            ] as const,
          ]
        : []),
    ],
  }
}
