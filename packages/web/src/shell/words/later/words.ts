import type { Widened } from '../words.ts'
import type { laterDe } from './de.ts'

/** All words of what is loaded later, in one language. */
export type LaterWords = Widened<typeof laterDe>
