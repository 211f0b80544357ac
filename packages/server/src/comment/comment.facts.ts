import { dayOrNone, refOrNone, refToAny, term, terms, text, textOrNone } from '../fact/column.ts'

/** Something that somebody says about a fact, a gap among them; an answer belongs to the comment that began its thread. */
export const commentColumns = {
  about: refToAny(),
  thread: refOrNone('comment'),
  /** Id of the account that wrote it. */
  author: term(),
  /** Null once it is removed: its place in the thread stays. */
  text: textOrNone(2000),
  /** ISO 8601, UTC. */
  writtenAt: text(),
  editedOn: dayOrNone(),
  removedOn: dayOrNone(),
  /** Ids of the accounts that it mentions. */
  mentions: terms(),
  /** For the first comment of a thread: when the thread was resolved. */
  resolvedOn: dayOrNone(),
}
