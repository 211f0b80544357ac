import { computed, type ComputedRef } from 'vue'
import { laterEnglish, useWords } from './useWords.ts'
import { laterDe } from './words/later/de.ts'
import type { LaterWords } from './words/later/words.ts'

/**
 * The words of everything that is not there at first sight: forms, sign-in, discussions. They arrive with the part that needs them, so only
 * what is itself loaded later may use them; the first view stays light.
 */
export function useLaterWords(): { later: ComputedRef<LaterWords> } {
  const { language } = useWords()
  return { later: computed(() => (language.value === 'EN' ? (laterEnglish.value ?? laterDe) : laterDe)) }
}
