import type { ComputedRef } from 'vue'
import { useLaterWords } from '../shell/useLaterWords.ts'
import { useWords } from '../shell/useWords.ts'
import type { LaterWords } from '../shell/words/later/words.ts'

/** The words of presence in the chosen language, and those of the rest of the screen that it repeats. */
export function usePresenceWords(): {
  later: ComputedRef<LaterWords>
  viewWords: (view: string) => string
  /** What a field is called; null for one that has no word of its own. */
  fieldWord: (field: string) => string | null
} {
  const { w } = useWords()
  const { later } = useLaterWords()
  return {
    later,
    viewWords: (view) => {
      const titles: Record<string, string> = w.value.views
      return titles[view] ? later.value.presence.in(titles[view]) : later.value.presence.inAnother
    },
    fieldWord: (field) => {
      const known: Record<string, string> = w.value.compare.fields
      return known[field] ?? null
    },
  }
}
