import type { Day } from '@geflecht/domain'
import { onScopeDispose, ref, watch } from 'vue'
import { useMediaQuery } from '../shell/useMediaQuery.ts'
import { monthAfter, playFrom, type Speed } from './play.ts'
import type { DayRange } from './timelineModel.ts'

/** Lets the day run through a range, month by month, until it ends or somebody does anything. */
export function usePlayback(range: () => DayRange, day: () => Day, show: (day: Day) => void) {
  const playing = ref(false)
  const speed = ref<Speed>(2)
  /** Whoever wants no motion moves by single steps. */
  const calm = useMediaQuery('(prefers-reduced-motion: reduce)')
  let clock: ReturnType<typeof setInterval> | undefined

  function tick(): void {
    const next = monthAfter(day(), 1, range())
    show(next)
    if (next >= range().to) playing.value = false
  }
  const acted = (event: Event) => {
    if (!(event.target instanceof Element && event.target.closest('[data-player]'))) playing.value = false
  }
  watch([playing, speed], ([on, perSecond]) => {
    clearInterval(clock)
    for (const kind of ['pointerdown', 'keydown', 'wheel']) {
      window.removeEventListener(kind, acted, true)
      if (on) window.addEventListener(kind, acted, { capture: true, passive: true })
    }
    if (on) clock = setInterval(tick, 1000 / perSecond)
  })
  watch(calm, () => {
    playing.value = false
  })
  onScopeDispose(() => {
    playing.value = false
    clearInterval(clock)
    for (const kind of ['pointerdown', 'keydown', 'wheel']) window.removeEventListener(kind, acted, true)
  })

  return {
    playing,
    speed,
    calm,
    toggle: () => {
      if (!playing.value) show(playFrom(day(), range()))
      playing.value = !playing.value
    },
    step: (direction: 1 | -1) => show(monthAfter(day(), direction, range())),
  }
}
