import { onScopeDispose, watch } from 'vue'
import { useRoute } from 'vue-router'
import { knowViewer } from '../account/askViewer.ts'
import { account } from '../account/viewer.ts'
import { keep, keptHidden } from '../shell/session.ts'
import { useViewState } from '../shell/useViewState.ts'
import { after, type Told } from './person.ts'
import { type PresenceLine, takeUp } from './presenceLine.ts'
import { admitted, everybody, ownCursor, ownEditing, ownId } from './present.ts'
import { editingTold, whereaboutsOf } from './whereabouts.ts'

/** Milliseconds between two messages; and how long a page that nobody sees still counts as looked at. */
const apart = 60
const outOfSight = 5000

/** Takes part in presence as long as it is used and somebody is signed in: tells where this page is and hears where the others are. Not while the page is out of sight. */
export function usePresence(): { hide: (hidden: boolean) => void } {
  const route = useRoute()
  const { state, network } = useViewState()
  let line: PresenceLine | null = null
  let next: ReturnType<typeof setTimeout> | undefined
  let said = ''

  function say(): void {
    clearTimeout(next)
    next = undefined
    if (!admitted.value) return
    const where = { ...whereaboutsOf(String(route.name), state.value), editing: editingTold(ownEditing.value), cursor: ownCursor.value }
    const message = network.value === null ? { type: 'away' } : { type: 'here', network: network.value, ...where }
    const text = JSON.stringify(message)
    if (text !== said) line?.say(message)
    said = text
  }
  const soon = () => (next ??= setTimeout(say, apart))

  function adopt(hidden: boolean): void {
    keptHidden.value = hidden
    keep('geflecht.hidden', hidden ? 'yes' : 'no')
  }
  function hear(told: Told): void {
    if (told.type === 'welcome') {
      ownId.value = told.you
      adopt(told.hidden)
      admitted.value = true
      said = ''
      say()
    } else if (told.type === 'hidden') adopt(told.hidden)
    else everybody.value = after(everybody.value, told)
  }
  function lost(): void {
    admitted.value = false
    everybody.value = new Map()
  }
  function begin(): void {
    if (account.value) line ??= takeUp({ told: hear, lost, isHidden: () => keptHidden.value })
  }
  function end(): void {
    line?.hangUp()
    line = null
    lost()
  }

  watch([() => route.fullPath, ownEditing, ownCursor], soon)
  // Whoever signs in is here from then on, whoever signs out is gone.
  watch(
    () => account.value?.key,
    () => {
      end()
      if (!document.hidden) begin()
    },
  )
  void knowViewer()
  // In another network somebody may be let in who was not in this one.
  watch(network, (key) => {
    if (admitted.value) return
    end()
    if (key !== null) begin()
  })
  let hiding: ReturnType<typeof setTimeout> | undefined
  function seen(): void {
    clearTimeout(hiding)
    if (document.hidden) hiding = setTimeout(end, outOfSight)
    else begin()
  }
  document.addEventListener('visibilitychange', seen)
  seen()
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', seen)
    clearTimeout(hiding)
    clearTimeout(next)
    end()
  })

  return {
    hide: (hidden) => {
      adopt(hidden)
      line?.say({ type: 'hide', hidden })
    },
  }
}
