import type { Label } from '../language/index.ts'
import type { CountOperator } from './meeting.ts'

/** How exactly a number of participants is known; the number follows the words. */
export const countOperatorLabels: Record<CountOperator, Label> = {
  EQ: { de: 'genau', en: 'exactly' },
  APPROX: { de: 'rund', en: 'about' },
  GT: { de: 'mehr als', en: 'more than' },
}
