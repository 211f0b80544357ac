import type { Language } from '@geflecht/domain'
import type { View } from '../atlas/view.ts'
import type { ChangeKind } from '../change/fold.ts'
import { kindOf } from '../change/fold.ts'
import { fieldOfColumn } from '../change/schemaWords.ts'
import type { AnyRow } from '../fact/column.ts'
import { type ConceptName, concepts } from '../fact/concepts.ts'
import { badInput } from '../graphql/fault.ts'
import { placeOf } from '../graphql/page.ts'
import { publicId } from '../graphql/subject.ts'
import type { DatedChange } from '../log/changeLog.ts'
import { type NameOf, provenanceText, valueText } from './valueText.ts'

/** Where something stands in the log. */
export type Place = readonly [revision: number, seq: number]

/** Before everything: where the newest history begins. */
export const newest: Place = [0x7fffffff, 0x7fffffff]

export const entryCursor = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** @throws the fault BAD_USER_INPUT for what is no cursor of a history. */
export const placeOfCursor = (cursor: string | null): Place => {
  if (cursor === null) return newest
  const place = placeOf(cursor, 'after')
  if (place.length !== 2 || !place.every((part) => Number.isSafeInteger(part)))
    throw badInput('after is no cursor of a history.', 'Take it from an edge or from the pageInfo of an earlier answer.', {
      argument: 'after',
    })
  return place as unknown as Place
}

/** One field of one entry. */
export interface EntryValue {
  field: string
  before(language: Language): string | null
  after(language: Language): string | null
}

/** What one revision did to one fact, with what that rests on. */
export class Entry {
  readonly revision: number
  readonly at: string
  readonly command: string
  readonly actor: string
  readonly through: string
  readonly undoes: number | null
  readonly place: Place

  /** @param logged what the log has of it: the fact's own change, and those of its provenance; at least one, the latest first. */
  constructor(
    readonly concept: ConceptName,
    readonly fact: number,
    readonly key: string,
    private readonly logged: readonly DatedChange[],
  ) {
    const { revision, at, command, actor, through, undoes } = logged[0]!
    this.revision = revision
    this.at = at
    this.command = command
    this.actor = actor
    this.through = through
    this.undoes = undoes
    this.place = [revision, Math.min(...logged.map(({ seq }) => seq))]
  }

  /** The fact as this left it, or as it was before it went; null where only what it rests on was changed. */
  get row(): AnyRow | null {
    return this.own?.after ?? this.own?.before ?? null
  }

  get kind(): ChangeKind {
    return this.own ? kindOf(this.own) : 'CHANGED'
  }

  /** The fields in the order of their columns; several columns that one field shows stand each for itself. */
  valuesIn(view: View): EntryValue[] {
    const nameOf: NameOf = (id) => keyKnown(view, id)
    return [...this.ownValues(nameOf), ...this.provenanceValues(nameOf)]
  }

  private get own(): DatedChange | undefined {
    return this.logged.find(({ fact }) => fact === this.fact)
  }

  private ownValues(nameOf: NameOf): EntryValue[] {
    const { concept, own } = this
    if (!own) return []
    return Object.keys(concepts[concept])
      .filter((column) => JSON.stringify(own.before?.[column] ?? null) !== JSON.stringify(own.after?.[column] ?? null))
      .map((column) => ({
        field: fieldOfColumn(concept, column) ?? column,
        before: (language: Language) => valueText(concept, column, own.before?.[column], nameOf, language),
        after: (language: Language) => valueText(concept, column, own.after?.[column], nameOf, language),
      }))
      .filter(({ before, after }) => before('DE') !== after('DE'))
  }

  private provenanceValues(nameOf: NameOf): EntryValue[] {
    return this.logged
      .filter(({ concept, fact }) => concept === 'provenance' && fact !== this.fact)
      .map(({ before, after }) => ({
        field: 'provenance',
        before: (language: Language) => provenanceText(before, nameOf, language),
        after: (language: Language) => provenanceText(after, nameOf, language),
      }))
  }
}

/** How the viewer knows a fact that another one refers to: by its key, or where it is gone or hidden only by its id. */
export const keyKnown = (view: View, id: number): string => {
  const concept = view.atlas.conceptOf(id)
  return concept !== null && view.sees(concept, view.rowOf(id)) ? view.keyOf(concept, view.rowOf(id)) : publicId(id)
}

/** A part of a history; `end` is where the next part begins, null when nothing follows. */
export interface EntryPage {
  entries: readonly Entry[]
  end: Place | null
}

/** Puts logged changes, the latest first, together to entries: what a fact rests on with the fact. */
export const entriesOf = (
  changes: readonly DatedChange[],
  conceptOf: (fact: number) => { concept: ConceptName; key: string } | null,
): Entry[] => {
  const groups = Map.groupBy(changes, (change) => `${change.revision} ${factOf(change)}`)
  return [...groups.values()]
    .flatMap((logged) => {
      const fact = factOf(logged[0]!)
      const own = logged.find((change) => change.fact === fact)
      const known = own ?? conceptOf(fact)
      return known ? [new Entry(known.concept, fact, known.key, logged)] : []
    })
    .sort((a, b) => b.place[0] - a.place[0] || b.place[1] - a.place[1])
}

/** The fact that a logged change is about, for people: provenance speaks of what rests on it. */
const factOf = ({ concept, fact, before, after }: DatedChange): number =>
  concept === 'provenance' ? ((after ?? before)!.fact as number) : fact
