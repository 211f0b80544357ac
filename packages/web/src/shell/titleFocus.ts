import { nextTick, onScopeDispose } from 'vue'
import { START_LOCATION, useRouter } from 'vue-router'

const frame = () => new Promise((resolve) => setTimeout(resolve, 32))

/**
 * After each change of view within the product the new view's title takes the focus, as it would after loading a page.
 * Not while a story is shown, which says itself what comes, beside the view. Not after the first: there the first Tab offers to skip to the content. Whoever presses a key or the pointer meanwhile goes first.
 */
export function useTitleFocus(): void {
  let turn = 0
  const leave = () => void turn++
  window.addEventListener('keydown', leave, true)
  window.addEventListener('pointerdown', leave, true)
  const stop = useRouter().afterEach(async (to, from, failure) => {
    if (failure || from === START_LOCATION || to.path === from.path || to.query['story']) return
    const mine = ++turn
    await nextTick()
    for (let waited = 0; waited < 100; waited++) {
      await frame()
      if (mine !== turn) return
      const title = document.querySelector<HTMLElement>('#content h1')
      if (!title) continue
      title.tabIndex = -1
      return title.focus()
    }
  })
  onScopeDispose(() => {
    stop()
    window.removeEventListener('keydown', leave, true)
    window.removeEventListener('pointerdown', leave, true)
  })
}
