import { type Ref, ref, shallowRef } from 'vue'
import type { Pane } from './mapLayout.ts'
import { type Glass, moved, nearer, towards, wholeMap } from './zoom.ts'

/** Pixels by which a pointer may slip without dragging. */
const slip = 4

/** A map that can be drawn nearer and moved: by buttons and keys, by wheel with Ctrl, by dragging, by two fingers. */
export function useGlass(pane: () => Pane | null, box: Readonly<Ref<HTMLElement | null>>) {
  const glass = shallowRef<Glass>(wholeMap)
  const dragged = ref(false)
  const pointers = new Map<number, readonly [number, number]>()

  const within = (event: MouseEvent): [number, number] => {
    const { left = 0, top = 0 } = box.value?.getBoundingClientRect() ?? {}
    const { x = 0, y = 0 } = pane() ?? {}
    return [event.clientX - left - x, event.clientY - top - y]
  }
  const put = (next: (map: Pane) => Glass) => {
    const map = pane()
    if (map) glass.value = next(map)
  }
  const nearerBy = (factor: number, at?: readonly [number, number]) => put((map) => nearer(glass.value, factor, map, at))
  const moveBy = (dx: number, dy: number) => put((map) => moved(glass.value, dx, dy, map))

  function onDown(event: PointerEvent): void {
    pointers.set(event.pointerId, within(event))
    dragged.value = false
  }
  function onMove(event: PointerEvent): void {
    const before = pointers.get(event.pointerId)
    if (!before) return
    const now = within(event)
    const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, at]) => at)
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]]
    if (!dragged.value && Math.hypot(dx, dy) < slip) return
    const other = others[0]
    if (other) {
      const spread = (at: readonly [number, number]) => Math.hypot(at[0] - other[0], at[1] - other[1])
      if (spread(before) > 0) nearerBy(spread(now) / spread(before), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2])
    } else if (glass.value.zoom > 1) moveBy(dx, dy)
    dragged.value = true
    pointers.set(event.pointerId, now)
  }
  const onUp = (event: PointerEvent) => void pointers.delete(event.pointerId)
  function onWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    nearerBy(Math.exp(-event.deltaY / 250), within(event))
  }

  return {
    glass,
    /** Whether the pointer has just moved the map, so that letting go chooses nothing. */
    dragged,
    nearerBy: (factor: number) => nearerBy(factor),
    moveBy,
    showAll: () => put(() => wholeMap),
    /** Moves the map so that a point of the picture is well in sight. */
    showSpot: ([x, y]: readonly [number, number]) => put((map) => towards(glass.value, [x - map.x, y - map.y], map)),
    onDown,
    onMove,
    onUp,
    onWheel,
  }
}
