import type { Label } from '../language/index.ts'

/** In the order in which they are read out. */
export const readingParagraphs = ['AT_THE_TABLE', 'STANDS_OUT', 'GOOD', 'TRUST'] as const
export type ReadingParagraphKind = (typeof readingParagraphs)[number]

/** What stands above each. */
export const readingParagraphLabels: Record<ReadingParagraphKind, Label> = {
  AT_THE_TABLE: { de: 'Wer mitwirkt', en: 'Who takes part' },
  STANDS_OUT: { de: 'Was auffällt', en: 'What stands out' },
  GOOD: { de: 'Was gelingt', en: 'What goes well' },
  TRUST: { de: 'Wie weit das trägt', en: 'How far this can be trusted' },
}
