import type { Label, Language } from '@geflecht/domain'
import { computed, type ComputedRef } from 'vue'
import { useViewState } from './useViewState.ts'
import { keptLanguage } from './session.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import type { Words } from './words/words.ts'

const inLanguage: Record<Language, Words> = { DE: de, EN: en }

/** The words of the chosen language; an unknown one is a type error. */
export function useWords(): { w: ComputedRef<Words>; language: ComputedRef<Language>; label: (label: Label) => string } {
  const { state } = useViewState()
  const language = computed(() => state.value.lang ?? keptLanguage.value)
  return {
    w: computed(() => inLanguage[language.value]),
    language,
    label: (label) => (language.value === 'DE' ? label.de : label.en),
  }
}
