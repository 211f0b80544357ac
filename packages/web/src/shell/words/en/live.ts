import type { Words } from '../words.ts'
import { count } from './count.ts'

export const live: Words['live'] = {
  updated: (n: number, when: string): string => `Updated: ${count(n, 'change', 'changes')}, ${when}`,
  justNow: 'just now',
  atTime: (time: string): string => `at ${time}`,
  lost: 'Connection lost. Changes will be caught up on as soon as the server can be reached again.',
  found: 'Connection restored. You see what is known now.',
}
