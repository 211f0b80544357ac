import { onScopeDispose, type Ref, ref, watch } from 'vue'
import type { Point } from '../netzwerkkarte/geometry.ts'

/** What hands do to the picture. */
export interface Handled {
  /** Nearer or farther, around a place in the box. */
  zoomBy: (factor: number, around: Point) => void
  moveBy: (across: number, down: number) => void
  /** Somebody has moved the picture or something in it. */
  touched: () => void
}

/** What somebody did that moves the page and not the picture, and at which height, so that they can be told what would. */
export interface Passed {
  by: 'wheel' | 'fingers'
  y: number
}

/** Pixels by which a pointer may slip without dragging, and a finger without swiping. */
const slip = 4
const swipe = 16
/** How long a hint stands, in milliseconds. */
const told = 1600
/** What is drawn with one finger, which then scrolls nothing. */
const drawn = '[data-lasso], [data-handle]'

/**
 * Wheel and fingers over a picture, whatever draws it: as over text a wheel and one finger scroll the page. With Ctrl the wheel brings the picture
 * nearer, and two fingers bring it nearer and move it. What a renderer makes of a wheel and of fingers by itself is kept from it; a tap reaches it
 * as a click, and dragging with the mouse is its own.
 */
export function useHands(box: Readonly<Ref<HTMLElement | null>>, does: Handled): { passed: Readonly<Ref<Passed | null>> } {
  const passed = ref<Passed | null>(null)
  /** What has been told already: who scrolls past a second time means to. */
  const known = new Set<Passed['by']>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const placeIn = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { left = 0, top = 0 } = box.value?.getBoundingClientRect() ?? {}
    return { x: clientX - left, y: clientY - top }
  }
  function passes(by: Passed['by'], y: number): void {
    if (known.has(by)) return
    passed.value = { by, y: passed.value?.y ?? y }
    clearTimeout(timer)
    timer = setTimeout(() => {
      passed.value = null
      known.add(by)
    }, told)
  }

  function onWheel(event: WheelEvent): void {
    event.stopPropagation()
    if (!event.ctrlKey && !event.metaKey) {
      passes('wheel', placeIn(event).y)
      return
    }
    event.preventDefault()
    passed.value = null
    does.touched()
    does.zoomBy(Math.exp(-event.deltaY / 250), placeIn(event))
  }

  /** The two fingers as they were seen last: the middle between them, and how far they are apart. */
  let pair: { middle: Point; apart: number } | null = null
  /** Where a single finger began, in the window: the box goes along with the page and so with the finger. */
  let begun: Touch | null = null
  const fingers = ({ touches }: TouchEvent) => [...touches].map(placeIn)
  function pairOf([one, other]: Point[]): typeof pair {
    if (!one || !other) return null
    return { middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }, apart: Math.hypot(one.x - other.x, one.y - other.y) }
  }
  function onTouchStart(event: TouchEvent): void {
    event.stopPropagation()
    const at = fingers(event)
    begun = at.length === 1 ? (event.touches[0] ?? null) : null
    pair = pairOf(at)
    if (pair && event.cancelable) event.preventDefault()
  }
  function onTouchMove(event: TouchEvent): void {
    event.stopPropagation()
    const at = fingers(event)
    const [now, before] = [pairOf(at), pair]
    if (now && before) {
      if (event.cancelable) event.preventDefault()
      passed.value = null
      does.touched()
      does.moveBy(now.middle.x - before.middle.x, now.middle.y - before.middle.y)
      if (before.apart > 0) does.zoomBy(now.apart / before.apart, now.middle)
      pair = now
      return
    }
    const finger = event.touches[0]
    if (!begun || !finger || (event.target as Element).closest(drawn)) return
    if (Math.hypot(finger.clientX - begun.clientX, finger.clientY - begun.clientY) > swipe) passes('fingers', placeIn(begun).y)
  }
  function onTouchEnd(event: TouchEvent): void {
    event.stopPropagation()
    pair = pairOf(fingers(event))
    if (event.touches.length === 0) begun = null
  }

  let pressed: Point | null = null
  function onDown(event: PointerEvent): void {
    pressed = event.pointerType === 'touch' ? null : placeIn(event)
  }
  function onMove(event: PointerEvent): void {
    if (!pressed || event.buttons === 0) return
    const { x, y } = placeIn(event)
    if (Math.hypot(x - pressed.x, y - pressed.y) > slip) does.touched()
  }

  watch(box, (element, _, onCleanup) => {
    if (!element) return
    const listening = new AbortController()
    const before = { capture: true, passive: false, signal: listening.signal }
    element.addEventListener('wheel', onWheel, before)
    element.addEventListener('touchstart', onTouchStart, before)
    element.addEventListener('touchmove', onTouchMove, before)
    element.addEventListener('touchend', onTouchEnd, before)
    element.addEventListener('touchcancel', onTouchEnd, before)
    element.addEventListener('pointerdown', onDown, before)
    element.addEventListener('pointermove', onMove, before)
    element.addEventListener('dblclick', does.touched, before)
    onCleanup(() => listening.abort())
  })
  onScopeDispose(() => clearTimeout(timer))
  return { passed }
}
