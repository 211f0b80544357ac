import type { Language } from '@geflecht/domain'
import { computed, shallowRef } from 'vue'
import type { Theme } from './viewState.ts'

type Kept = 'geflecht.lang' | 'geflecht.theme' | 'geflecht.hidden' | 'geflecht.account' | 'geflecht.firstSteps'

/** What was kept for the next visit. */
export const kept = (key: Kept): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps something for the next visit; a browser that forbids storage simply forgets it. */
export function keep(key: Kept, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing depends on it: the address carries choices anyway.
  }
}

/** What was chosen on this machine before; the address goes first. */
export const keptLanguage = shallowRef<Language>(kept('geflecht.lang') === 'EN' ? 'EN' : 'DE')

const theme = kept('geflecht.theme')
export const keptTheme = shallowRef<Theme>(theme === 'light' || theme === 'dark' ? theme : 'system')

/** Whether whoever sits here wants to be shown to nobody. */
export const keptHidden = shallowRef(kept('geflecht.hidden') === 'yes')

/** Whether the command palette is open. */
export const paletteOpen = shallowRef(false)

/** Whether the dialog is open in which a view gets a name to be kept by. */
export const savingOpen = shallowRef(false)

/** Whether the navigation is open on a narrow screen. */
export const navigationOpen = shallowRef(false)

const narrow = shallowRef(false)
if (typeof matchMedia === 'function') {
  const media = matchMedia('(width < 64rem)')
  narrow.value = media.matches
  media.addEventListener('change', () => (narrow.value = media.matches))
}

/** Whether the navigation lies over the view, which then cannot be used; on a wide screen it stands beside it. */
export const navigationModal = computed(() => navigationOpen.value && narrow.value)
