import type { Language } from '@geflecht/domain'
import { keep, keptLanguage } from './session.ts'
import { useViewState } from './useViewState.ts'

/** Chooses the language, for this address and for the next visit. */
export function useLanguage(): { choose: (language: Language) => void } {
  const { change } = useViewState()
  return {
    choose: (language) => {
      keptLanguage.value = language
      keep('geflecht.lang', language)
      void change({ lang: language })
    },
  }
}
