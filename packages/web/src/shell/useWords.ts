import type { Label, Language } from '@geflecht/domain'
import { computed, type ComputedRef, shallowReactive } from 'vue'
import { useViewState } from './useViewState.ts'
import { keptLanguage } from './session.ts'
import { de } from './words/de.ts'
import type { Words } from './words/words.ts'

const inLanguage = shallowReactive<{ DE: Words; EN?: Words }>({ DE: de })

/** Brings in the words of a language; those of English come when somebody reads English. Until then German stands there. */
export async function loadWords(language: Language): Promise<void> {
  if (language === 'EN') inLanguage.EN ??= (await import('./words/en.ts')).en
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
