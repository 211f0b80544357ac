import { computed, type ComputedRef, watchEffect } from 'vue'
import { keep, keptTheme } from './session.ts'
import { useViewState } from './useViewState.ts'
import type { Theme } from './viewState.ts'

const prefersDark = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null

/** The chosen theme: the address first, then the last choice on this machine, then the system's. */
export function useTheme(): { theme: ComputedRef<Theme>; choose: (theme: Theme) => void } {
  const { state, change } = useViewState()
  const theme = computed(() => state.value.theme ?? keptTheme.value)
  return {
    theme,
    choose: (chosen) => {
      keptTheme.value = chosen
      keep('geflecht.theme', chosen)
      if (state.value.theme) void change({ theme: chosen })
    },
  }
}

/** Puts the theme on the page and follows the system while that is the choice. */
export function applyTheme(theme: ComputedRef<Theme>): void {
  const apply = () => {
    const dark = theme.value === 'dark' || (theme.value === 'system' && prefersDark?.matches === true)
    document.documentElement.classList.toggle('dark', dark)
  }
  watchEffect(apply)
  prefersDark?.addEventListener('change', apply)
}
