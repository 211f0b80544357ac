import type { Label } from '../language/index.ts'

/** Words for a number with what it counts; `{n}` is the number. */
export interface CountedWords {
  readonly none?: Label
  readonly one: Label
  readonly many: Label
}

/** Counted things within a sentence, in the case in which they stand there. */
export const readingPhrases = {
  /** After a preposition: aus … */
  sectors: { one: { de: 'einem Sektor', en: 'one sector' }, many: { de: '{n} Sektoren', en: '{n} sectors' } },
  /** Institutions or groups that were named before. */
  ofThem: { none: { de: 'keine', en: 'none' }, one: { de: 'eine', en: 'one' }, many: { de: '{n}', en: '{n}' } },
  /** The same after „statt“. */
  insteadOfThem: { none: { de: 'keiner', en: 'none' }, one: { de: 'einer', en: 'one' }, many: { de: '{n}', en: '{n}' } },
  critical: {
    one: { de: ', davon eine dringend', en: ', one of them critical' },
    many: { de: ', davon {n} dringend', en: ', {n} of them critical' },
  },
  covered: {
    one: { de: 'eine ist dokumentiert', en: 'one is documented' },
    many: { de: '{n} sind dokumentiert', en: '{n} are documented' },
  },
  partial: {
    one: { de: 'eine ist teilweise dokumentiert', en: 'one is partly documented' },
    many: { de: '{n} sind teilweise dokumentiert', en: '{n} are partly documented' },
  },
  notDocumented: {
    one: { de: 'eine ist nicht dokumentiert', en: 'one is not documented' },
    many: { de: '{n} sind nicht dokumentiert', en: '{n} are not documented' },
  },
  confirmedAbsent: {
    one: { de: 'eine gibt es hier bestätigt nicht', en: 'one is confirmed not to exist here' },
    many: { de: '{n} gibt es hier bestätigt nicht', en: '{n} are confirmed not to exist here' },
  },
  notApplicable: {
    one: { de: 'eine ist hier nicht anwendbar', en: 'one does not apply here' },
    many: { de: '{n} sind hier nicht anwendbar', en: '{n} do not apply here' },
  },
} as const satisfies Readonly<Record<string, CountedWords>>

/** What follows a sentence that speaks of several: all of a few, the first of many. `{names}` is a list. */
export const readingNames = {
  all: { de: ': {names}', en: ': {names}' },
  first: { de: ', darunter {names}', en: ', among them {names}' },
  added: { de: '; hinzugekommen: {names}', en: '; new: {names}' },
} as const satisfies Readonly<Record<string, Label>>
