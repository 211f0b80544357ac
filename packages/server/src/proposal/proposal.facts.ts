import { dayOrNone, refOrNone, term, termOrNone, text, textOrNone } from '../fact/column.ts'

/** Something that somebody who may not do it asks those to do who may. */
export const proposalColumns = {
  /** The mutation that would carry it out, and its input as JSON. */
  command: term(),
  input: text(20_000),
  /** Id of the account that proposes, and the institution for which it speaks. */
  author: term(),
  institution: refOrNone('institution'),
  /** Where it is to be decided. */
  network: refOrNone('network'),
  word: textOrNone(),
  /** ISO 8601, UTC. */
  proposedAt: text(),
  decidedOn: dayOrNone(),
  /** Null until it is decided. */
  outcome: termOrNone<'ACCEPTED' | 'CHANGED' | 'DECLINED' | 'WITHDRAWN'>(),
  decider: termOrNone(),
  answer: textOrNone(),
}
