import { type ReadingParagraphKind, readingParagraphs } from '@geflecht/domain'
import { atTheTable } from './atTheTable.ts'
import { goesWell } from './goesWell.ts'
import type { ReadingFacts } from './readingFacts.ts'
import { standsOut } from './standsOut.ts'
import type { Statement } from './statement.ts'
import { trust } from './trust.ts'

/** A paragraph of a reading: what it tells, in order; never empty. */
export interface ReadParagraph {
  kind: ReadingParagraphKind
  statements: readonly Statement[]
}

const tellers: Record<ReadingParagraphKind, (facts: ReadingFacts) => readonly Statement[]> = {
  AT_THE_TABLE: atTheTable,
  STANDS_OUT: standsOut,
  GOOD: goesWell,
  TRUST: trust,
}

/**
 * What can be read out about a network: who takes part, what stands out (three things at most), what goes well, how far it can be trusted.
 * The same facts always give the same; paragraphs of which there is nothing to tell are left out.
 */
export const readingOf = (facts: ReadingFacts): readonly ReadParagraph[] =>
  readingParagraphs.map((kind) => ({ kind, statements: tellers[kind](facts) })).filter(({ statements }) => statements.length > 0)
