import { computed, type ComputedRef, onScopeDispose, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import { announce } from '../shell/announcement.ts'
import { paletteOpen } from '../shell/session.ts'
import { useViewState } from '../shell/useViewState.ts'
import type { Person } from './person.ts'
import { followed, others, ownEditing } from './present.ts'
import { usePresenceWords } from './usePresenceWords.ts'
import { queryLike } from './whereabouts.ts'

/** So long somebody may be gone, because a page is loaded anew or a line broke, before following ends; milliseconds. */
const patience = 4000

/** Shows here what somebody else looks at, until they are gone, Esc is pressed, or whoever sits here acts themselves. Used once. */
export function useFollow(): { leader: ComputedRef<Person | null>; stop: () => void } {
  const router = useRouter()
  const { state, network } = useViewState()
  const { later } = usePresenceWords()
  const last = shallowRef<Person | null>(null)
  const leader = computed(() => others.value.find(({ id }) => id === followed.value) ?? null)
  const shown = computed(() => leader.value ?? (followed.value === last.value?.id ? last.value : null))
  /** The address that following leads to; any other was gone to by whoever sits here. */
  let led: string | null = null

  const stop = () => {
    followed.value = null
  }
  function go(to: Person): void {
    const target = router.resolve({ path: `/network/${network.value}/${to.view}`, query: queryLike(to, state.value) })
    if (target.name === 'not-found' || target.fullPath === router.currentRoute.value.fullPath) return
    led = target.fullPath
    void router.replace(target)
  }
  watch(
    () => leader.value && JSON.stringify([leader.value.id, leader.value.view, queryLike(leader.value, state.value)]),
    (now) => {
      if (now && leader.value) go(leader.value)
    },
  )
  let giveUp: ReturnType<typeof setTimeout> | undefined
  watch(leader, (now) => {
    if (now) last.value = now
    clearTimeout(giveUp)
    if (!now && followed.value !== null) giveUp = setTimeout(end, patience)
  })
  function end(): void {
    if (followed.value !== null && last.value) announce(later.value.presence.followEnded(last.value.name))
    stop()
  }
  watch(ownEditing, (editing) => {
    if (editing) stop()
  })
  const unguard = router.afterEach((to, _, failure) => {
    if (failure) return
    if (followed.value !== null && to.fullPath !== led) stop()
    led = null
  })
  /** Before everybody else: the first Esc ends following, and closes nothing. */
  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || followed.value === null || paletteOpen.value) return
    event.preventDefault()
    event.stopImmediatePropagation()
    stop()
  }
  window.addEventListener('keydown', onEscape, true)
  onScopeDispose(() => {
    unguard()
    window.removeEventListener('keydown', onEscape, true)
    clearTimeout(giveUp)
    stop()
  })
  return { leader: shown, stop }
}
