import type { Language } from '@geflecht/domain'
import type { LaterWords } from '../shell/words/later/words.ts'
import type { PastEdit } from './edits.ts'
import type { HistoryLine } from './history.documents.ts'

type Words = LaterWords['history']

const happened = { ADDED: 'added', CHANGED: 'changedThing', ENDED: 'ended', REMOVED: 'removed' } as const

/** What an edit did, in short. */
export const whatWord = ({ command }: PastEdit, words: Words): string =>
  (words.commands as Record<string, string>)[command] ?? words.changed

/** Who did it: a person as a function, or the program. */
export const whoWord = ({ by, actor }: PastEdit, words: Words): string =>
  by?.displayName ?? (actor.startsWith('account:') ? words.somebody : words.program)

/** When on its day it was done, as clocks in Berlin show it. */
export const timeOf = ({ at }: Pick<PastEdit, 'at'>, language: Language): string =>
  new Date(at).toLocaleTimeString(language === 'DE' ? 'de-DE' : 'en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' })

export const fieldWord = (field: string, words: Words): string => (words.fields as Record<string, string>)[field] ?? field

/** What kind of thing a line is about. */
export const kindWord = ({ subject }: HistoryLine, words: Words): string =>
  (words.kinds as Record<string, string>)[subject.__typename] ?? words.thing

/** What became of the thing. */
export const happenedWord = ({ kind }: HistoryLine, words: Words): string => words[happened[kind]]
