import type { Atlas } from '../atlas/atlas.ts'
import type { ChangeReader } from '../change/changeReader.ts'
import type { FoldedChange } from '../change/fold.ts'
import { wholesOf } from '../change/schemaWords.ts'
import type { Columns } from '../fact/column.ts'
import { type ConceptName, concepts } from '../fact/concepts.ts'
import { badInput } from '../graphql/fault.ts'
import { isShown } from '../graphql/subject.ts'
import type { DatedChange } from '../log/changeLog.ts'
import { entriesOf, type Entry, type EntryPage, type Place } from './entry.ts'

const mostAtOnce = 100

/** Seldom needed: so many changes are looked through for one answer, and whoever asks goes on from there. */
const mostLookedAt = 20_000

/** So many revisions are looked through in one go, from the newest on. */
const perGo = 200

/** How many entries are asked for, after which place. */
export interface EntryQuestion {
  first: number
  after: Place
}

/** @throws the fault BAD_USER_INPUT unless it is from 1 to 100. */
export const entriesAsked = (first: number): number => {
  if (first >= 1 && first <= mostAtOnce) return first
  throw badInput(`first is ${first}.`, `It has to be from 1 to ${mostAtOnce}; go on with after for more.`, { argument: 'first' })
}

/** The history of a thing and of what belongs to it, newest first. */
export const historyOfFact = async (
  { atlas, log }: ChangeReader,
  concept: ConceptName,
  fact: number,
  { first, after }: EntryQuestion,
): Promise<EntryPage> => {
  const facts = [fact, ...(await partsOf(atlas, log, concept, fact))]
  const told = (changes: readonly DatedChange[]) =>
    entriesOf(changes, knownIn(atlas)).filter((entry) => entry.fact === fact || isShown(entry.concept))
  // A revision is always read as a whole, and what was already given of it left out.
  const [revision] = after
  const begun = revision > atlas.revision ? [] : told(await log.changesIn(revision, facts, [])).filter(({ place }) => place[1] < after[1])
  const wanted = first * 3 + 10
  const changes = await log.latestOfFacts(facts, [revision, -1], wanted)
  const all = changes.length < wanted
  const last = all ? -1 : changes.at(-1)!.revision
  const entries = [...begun, ...told(changes.filter((change) => change.revision !== last))]
  if (!all && entries.length <= first) entries.push(...told(await log.changesIn(last, facts, [])))
  const shown = entries.slice(0, first)
  return { entries: shown, end: all && entries.length <= first ? null : (shown.at(-1)?.place ?? null) }
}

/** Facts that belong to a thing, those included that have been removed. */
const partsOf = async (atlas: Atlas, log: ChangeReader['log'], concept: ConceptName, fact: number): Promise<number[]> => {
  const parts: number[] = []
  for (const [part, wholes] of Object.entries(wholesOf) as [ConceptName, NonNullable<(typeof wholesOf)[ConceptName]>][])
    for (const { column } of wholes) {
      const { of } = (concepts[part] as Columns)[column]!
      if (of !== null && of !== concept) continue
      const table = atlas.tables[part]
      for (const row of table.referring(column as never, fact)) parts.push(table.id.at(row)!)
      parts.push(...(await log.removedFrom(part, column, fact)))
    }
  return [...new Set(parts)]
}

const knownIn = (atlas: Atlas) => (id: number) => {
  const row = atlas.fact(id)
  return row && { concept: atlas.conceptOf(id)!, key: row.key }
}

/** Who may read the history of a network, its policy says; it is not thinned out for each reader. */
const everything = (change: FoldedChange): FoldedChange => change

/** Everything that concerns a network, newest first. */
export const historyOfNetwork = async (reader: ChangeReader, network: number, { first, after }: EntryQuestion): Promise<EntryPage> => {
  const entries: Entry[] = []
  let lookedAt = 0
  let until = Math.min(after[0], reader.atlas.revision)
  while (until > 0) {
    const from = Math.max(1, until - perGo + 1)
    const found: { revision: number; changes: readonly FoldedChange[] }[] = []
    for await (const revision of reader.revisions(from, until)) {
      lookedAt += revision.changes.length + 1
      const changes = (await reader.concerning(revision.changes, { network, tells: everything })).filter(tellsItself)
      if (changes.length > 0) found.push({ revision: revision.number, changes })
    }
    for (const { revision, changes } of found.reverse()) {
      const logged = await loggedOf(reader, revision, changes)
      const facts = new Set(changes.map(({ fact }) => fact))
      const told = entriesOf(logged, knownIn(reader.atlas)).filter(
        ({ fact, place }) => facts.has(fact) && (place[0] < after[0] || place[1] < after[1]),
      )
      entries.push(...told)
      if (entries.length > first) {
        const shown = entries.slice(0, first)
        return { entries: shown, end: shown.at(-1)!.place }
      }
    }
    until = from - 1
    if (lookedAt >= mostLookedAt && until > 0) return { entries, end: [from, -1] }
  }
  return { entries, end: null }
}

/** Not one that only repeats the change of a part, which stands for itself; what a fact rests on stands for nothing else. */
const tellsItself = ({ place, fields, concept }: FoldedChange): boolean =>
  isShown(concept) && (place[1] === 0 || fields.includes('provenance'))

const loggedOf = ({ log }: ChangeReader, revision: number, changes: readonly FoldedChange[]): Promise<DatedChange[]> => {
  const facts = changes.map(({ fact }) => fact)
  return log.changesIn(revision, facts, facts)
}
