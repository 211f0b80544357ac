import { shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useNetworks } from '../network/useNetworks.ts'
import { longDay } from '../time/index.ts'
import { useTheme } from './useTheme.ts'
import { useViewState } from './useViewState.ts'
import { useWords } from './useWords.ts'

/** What a screen reader is told next: changes that the eye sees at once but that take no focus. */
export const announcement = shallowRef('')

let last = 0
/** Says something; what belongs to the same change, within a second, is said together. */
export function announce(text: string): void {
  const now = Date.now()
  announcement.value = now - last < 1000 && announcement.value !== text ? `${announcement.value}. ${text}` : text
  last = now
}

/** Announces another day, theme or language, and the change between map and table. Called once, by the frame of all views. */
export function useAnnouncements(): void {
  const { w, language } = useWords()
  const { state } = useViewState()
  const { day } = useNetworks()
  const { theme } = useTheme()
  const route = useRoute()
  watch(
    () => state.value.asOf,
    () => announce(w.value.date.asOf(longDay(day.value, language.value))),
  )
  watch(theme, (chosen) => announce(`${w.value.shell.theme}: ${w.value.shell[chosen]}`))
  watch(language, (chosen) => {
    const code = chosen.toLowerCase()
    announce(`${w.value.shell.language}: ${new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code}`)
  })
  watch([() => state.value.form, () => route.path], ([form, path], [, before]) => {
    if (path === before) announce(form === 'table' ? w.value.map.asTable : w.value.map.asMap)
  })
}
