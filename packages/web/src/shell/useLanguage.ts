import type { Language } from '@geflecht/domain'
import { keep, keptLanguage } from './session.ts'
import { useViewState } from './useViewState.ts'
import { loadWords } from './useWords.ts'

/** Chooses the language, for this address and for the next visit. */
export function useLanguage(): { choose: (language: Language) => Promise<void> } {
  const { change } = useViewState()
  return {
    choose: async (language) => {
      await loadWords(language)
      keptLanguage.value = language
      keep('geflecht.lang', language)
      await change({ lang: language })
    },
  }
}
