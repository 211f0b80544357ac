import type { LaterWords } from '../words.ts'

export const firstSteps: LaterWords['firstSteps'] = {
  title: 'First steps',
  invitation: 'New here? In a minute to the first gap, what it rests on and the next step.',
  begin: 'Show me',
  decline: 'Do not offer again',
  count: (step: number, all: number): string => `Step ${step} of ${all}:`,
  steps: {
    network: 'Choose your network.',
    gaps: 'Open the gaps: what is expected and not documented.',
    choose: 'The most pressing gap stands on top. Choose it.',
    ground: 'Here you see what the gap rests on, and how far that has been checked.',
    next: 'And this is the next step. A button opens the form for it.',
    done: 'This is the way from a gap to its next step. Nothing is saved until you say so.',
  },
  toGaps: 'To the gaps',
  show: 'Go there',
  on: 'Next',
  end: 'End',
  finish: 'Done',
}
