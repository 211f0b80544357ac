import { computed, type ComputedRef, onScopeDispose, shallowRef, watch } from 'vue'
import { announce } from '../shell/announcement.ts'
import { oldestRevision } from '../shell/clients.ts'
import { refreshAnswers } from '../shell/useQuery.ts'
import { useWords } from '../shell/useWords.ts'
import { listenTo } from './liveLine.ts'

/** What the line of status says: nothing while all is well and nothing has changed. */
export interface LiveStanding {
  kind: 'lost' | 'found' | 'updated'
  text: string
}

/** Milliseconds: what changes is shown at once, but no oftener than so; a line that is taken up at once was not lost; news grows old. */
const apart = 250
const barelyLost = 1500
const justNow = 60_000

/** Keeps everything on screen as the server has it, as long as it shows `network`; pauses while nobody looks. */
export function useLiveUpdates(network: () => string): { standing: ComputedRef<LiveStanding | null> } {
  const { w, language } = useWords()
  const lost = shallowRef(false)
  const found = shallowRef(false)
  const updated = shallowRef<{ count: number; at: Date } | null>(null)
  const fresh = shallowRef(false)
  const clock = (at: Date) => at.toLocaleTimeString(language.value === 'DE' ? 'de-DE' : 'en-GB', { hour: '2-digit', minute: '2-digit' })

  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const after = (name: string, wait: number, act: () => void): void => {
    clearTimeout(timers.get(name))
    timers.set(name, setTimeout(act, wait))
  }

  let heard = 0
  let shownAt = 0
  function changed(facts: number): void {
    heard += facts
    after('refresh', Math.max(0, shownAt + apart - Date.now()), refresh)
  }
  function refresh(): void {
    if (heard === 0 || document.hidden) return
    shownAt = Date.now()
    updated.value = { count: heard, at: new Date() }
    heard = 0
    found.value = false
    fresh.value = true
    after('old', justNow, () => (fresh.value = false))
    void refreshAnswers()
    announce(w.value.live.updated(updated.value.count, w.value.live.justNow))
  }
  document.addEventListener('visibilitychange', refresh)

  function stands(standing: boolean): void {
    if (!standing) {
      after('lost', barelyLost, () => (lost.value = true))
      return
    }
    clearTimeout(timers.get('lost'))
    found.value = lost.value
    lost.value = false
    after('found', justNow, () => (found.value = false))
  }
  watch(lost, (isLost) => announce(isLost ? w.value.live.lost : w.value.live.found))

  let hangUp: (() => void) | undefined
  watch(
    network,
    (key) => {
      hangUp?.()
      hangUp = listenTo(key, oldestRevision(), { changed, reload: refreshAnswers, standing: stands })
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    hangUp?.()
    document.removeEventListener('visibilitychange', refresh)
    for (const timer of timers.values()) clearTimeout(timer)
  })

  const standing = computed((): LiveStanding | null => {
    const words = w.value.live
    if (lost.value) return { kind: 'lost', text: words.lost }
    if (found.value) return { kind: 'found', text: words.found }
    if (!updated.value) return null
    const { count, at } = updated.value
    return { kind: 'updated', text: words.updated(count, fresh.value ? words.justNow : words.atTime(clock(at))) }
  })
  return { standing }
}
