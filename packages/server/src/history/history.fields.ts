import { Int } from 'type-graphql'
import type { ConceptName } from '../fact/concepts.ts'
import { type RequestContext, seenToday } from '../graphql/context.ts'
import { adds, addsTo, inContext, onRoot, takes } from '../graphql/field.ts'
import { Recorded } from '../graphql/recorded.ts'
import { typesOfFacts } from '../graphql/subject.ts'
import { Fact } from '../source/index.ts'
import { readerOf } from '../rights/reader.ts'
import { rightsOf } from '../rights/rights.ts'
import { type Entry, type EntryPage, placeOfCursor } from './entry.ts'
import { historyPolicy, mayLookBack, mayLookBackOnGone } from './history.policy.ts'
import { HistoryConnection } from './history.type.ts'
import { entriesAsked, historyOfFact, historyOfNetwork } from './historyReader.ts'

/** Gives a type of stored things its history. */
const withHistory = (type: abstract new (...args: never[]) => Recorded) => {
  @addsTo(() => type)
  class WithHistory {
    @adds(
      () => HistoryConnection,
      historyPolicy,
      'What was done to it and to what belongs to it, such as its claims or parties, newest first; of a network, everything that concerns it. Whoever coordinates or may write it, or is a side of it, sees it; to others it is empty. Told as it is known today, whatever the date of the question.',
    )
    async history(
      @takes('first', () => Int, 'How many entries, 1 to 100.') first: number,
      @takes('after', () => String, 'Cursor after which to go on.', { nullable: true }) after: string | null,
      @onRoot() thing: Recorded,
      @inContext() context: RequestContext,
    ): Promise<HistoryConnection> {
      const { changes } = context
      const question = { first: entriesAsked(first), after: placeOfCursor(after ?? null) }
      const concept = thing.table.concept as ConceptName
      const page =
        concept === 'network'
          ? await historyOfNetwork(changes, thing.factId, question)
          : await historyOfFact(changes, concept, thing.factId, question)
      return new HistoryConnection(thing.view, inSight(context, page))
    }
  }
  return WithHistory
}

/** What the viewer may look back on. */
const inSight = (context: RequestContext, { entries, end }: EntryPage): EntryPage => {
  const { atlas, viewer } = context
  const [rights, facts, { sight }] = [rightsOf(atlas, viewer), readerOf(atlas), seenToday(context)]
  const isInSight = ({ concept, fact, row, actor }: Entry) => {
    const now = atlas.fact(fact)
    if (now !== null) return sight.seesFact(fact) && mayLookBack(rights, facts, concept, now)
    // What is gone has no place any more by which members could be told from others.
    return mayLookBackOnGone(rights, facts, concept, row!, actor)
  }
  return { entries: entries.filter(isInSight), end }
}

/** The fields `history`: of all that holds for a time by its interface, of every other stored thing by its type. */
export const historyFields = (): readonly object[] => [
  withHistory(Fact),
  ...typesOfFacts()
    .filter((type): type is typeof type & (new (...args: never[]) => Recorded) => type.prototype instanceof Recorded)
    .filter((type) => !(type.prototype instanceof Fact))
    .map(withHistory),
]
