import type { LaterWords } from '../words.ts'

export const reading: LaterWords['reading'] = {
  title: 'To read out',
  intro: 'Written by fixed rules from what is documented; behind each sentence is the query that it rests on.',
  whole: 'Read all of it, with the queries',
  less: 'Show less',
  copy: 'Copy the text',
  copied: 'The text is on the clipboard.',
  failed: 'The browser did not allow copying.',
  query: (question: string): string => `Show or copy the query: ${question}`,
  see: 'Look at it',
}
