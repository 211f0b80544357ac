import type { Page } from '@playwright/test'

/**
 * Walks a page by Tab from its beginning until it starts over, and names the visible, enabled controls that never had the focus, and
 * those that had it without showing it. Where one stop stands for several, as in trees and lists, one of them suffices.
 */
export async function interactiveNotReached(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const tour = { reached: new Set<Element>(), unseen: new Set<Element>(), came: new Map<Element, Element | null>(), over: false }
    Object.assign(window, { tour })
    // What an element and its frame look like; the focus shows when that is another look than after it has gone.
    const look = (element: Element) =>
      [element, element.parentElement]
        .filter((each) => each !== null)
        .map((each) => getComputedStyle(each))
        .map((style) =>
          [
            style.outline,
            style.boxShadow,
            style.backgroundColor,
            style.borderColor,
            style.color,
            style.textDecoration,
            style.clipPath,
          ].join(),
        )
        .join()
    let before: { element: Element; look: string } | undefined
    let first: Element | undefined
    document.addEventListener(
      'keydown',
      () => {
        const element = document.activeElement
        before = element ? { element, look: look(element) } : undefined
      },
      true,
    )
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return
      const left = before?.element
      // A field in which one writes shows its focus by the caret, a drawing in its own lines.
      const shows = left?.matches('body, textarea, input:not([type=checkbox], [type=radio], [type=range]), svg *') ?? true
      if (left && left !== target && !shows && before?.look === look(left)) tour.unseen.add(left)
      // Only the first stop tells that the tour is over: a list that draws what is in sight uses its lines again for others.
      if (target === first) tour.over = true
      first ??= target
      tour.reached.add(target)
    })
    // What comes while the tour is under way, and where the tour was then: somebody else's edit brings a button into the head of the page.
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof Element) tour.came.set(node, document.activeElement)
    }).observe(document, { childList: true, subtree: true })
    const start = document.activeElement
    if (start instanceof HTMLElement && start !== document.body) tour.reached.add(start)
  })
  type Toured = Window & { tour: { reached: Set<Element>; unseen: Set<Element>; came: Map<Element, Element | null>; over: boolean } }
  for (let pressed = 0; pressed < 1000; pressed++) {
    await page.keyboard.press('Tab')
    // Nobody presses faster than the page draws: a list that draws what is in sight has the next lines by then.
    const isOver = await page.evaluate(
      () => new Promise<boolean>((drawn) => requestAnimationFrame(() => drawn((window as unknown as Toured).tour.over))),
    )
    if (isOver) break
  }
  return page.evaluate(() => {
    const { reached, unseen, came } = (window as unknown as Toured).tour
    /** Whether it came when the tour had passed its place. */
    const cameBehind = (element: Element) => {
      for (let part: Element | null = element; part !== null; part = part.parentElement) {
        const at = came.get(part)
        if (at?.isConnected && element.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) return true
      }
      return false
    }
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()} „${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 50) ?? ''}“`
    const dialog = document.querySelector('[role=dialog]')
    const controls = [
      ...(dialog ?? document).querySelectorAll(
        'a[href], button, input, select, textarea, summary, [role=button], [role=tree], [role=listbox]',
      ),
    ]
    const missed = controls.filter((element) => {
      if (element.matches(':disabled, [aria-disabled=true]') || element.closest('[aria-hidden=true], [inert]')) return false
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return false
      if (cameBehind(element)) return false
      // Of circles that belong together one is a stop, and the arrow keys lead to the others.
      if (
        element instanceof HTMLInputElement &&
        element.type === 'radio' &&
        [...reached].some((each) => each instanceof HTMLInputElement && each.name === element.name)
      )
        return false
      // Of what is walked by arrow keys one is a stop; that the others are reached is proved by the journeys of its view.
      const walked = element instanceof HTMLElement && element.tabIndex === -1 ? element.closest('[role=group], [role=grid]') : null
      if (walked && [...reached].some((each) => each !== walked && walked.contains(each))) return false
      // A choice among several has one stop; what a field points at is reached through that field.
      if (element.id && document.querySelector(`[aria-controls~="${CSS.escape(element.id)}"]`)) return false
      return !reached.has(element) && ![...reached].some((each) => element.contains(each) && element.matches('[role=tree], [role=listbox]'))
    })
    return [
      ...missed.map((element) => `not reached: ${named(element)}`),
      ...[...unseen].map((element) => `focus not visible: ${named(element)}`),
    ]
  })
}
