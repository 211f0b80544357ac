import type { Label, Language } from '@geflecht/domain'
import { computed, type ComputedRef, shallowReactive, shallowRef } from 'vue'
import { useViewState } from './useViewState.ts'
import { keptLanguage } from './session.ts'
import { de } from './words/de.ts'
import type { LaterWords } from './words/later/words.ts'
import type { Words } from './words/words.ts'

const inLanguage = shallowReactive<{ DE: Words; EN?: Words }>({ DE: de })

/** What is said later, in English, once somebody reads English; in German it comes with the part that needs it. */
export const laterEnglish = shallowRef<LaterWords>()

/** Brings in the words of a language; those of English come when somebody reads English, and nobody else loads them. Until then German stands there. */
export async function loadWords(language: Language): Promise<void> {
  if (language === 'DE' || inLanguage.EN) return
  const [{ en }, { laterEn }] = await Promise.all([import('./words/en.ts'), import('./words/later/en.ts')])
  laterEnglish.value = laterEn
  inLanguage.EN = en
}

/** The words of the chosen language; an unknown one is a type error. */
export function useWords(): {
  w: ComputedRef<Words>
  language: ComputedRef<Language>
  label: (label: Label) => string
  /** What `lang` says of a text that is written in German only: nothing where the page is German. */
  german: ComputedRef<'de' | undefined>
} {
  const { state } = useViewState()
  const language = computed(() => state.value.lang ?? keptLanguage.value)
  return {
    w: computed(() => inLanguage[language.value] ?? de),
    language,
    german: computed(() => (language.value === 'DE' ? undefined : 'de')),
    label: (label) => (language.value === 'DE' ? label.de : label.en),
  }
}
