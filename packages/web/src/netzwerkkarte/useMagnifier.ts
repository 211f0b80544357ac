import { computed, type ComputedRef, ref } from 'vue'
import type { Point } from './geometry.ts'

const most = 6

/** How far the map is magnified and moved, and what wheel, fingers and buttons do to it. */
export interface Magnifier {
  zoom: ComputedRef<number>
  offset: ComputedRef<Point>
  by: (factor: number, around?: Point) => void
  reset: () => void
  onWheel: (event: WheelEvent) => void
  onPointerDown: (event: PointerEvent) => void
  onPointerMove: (event: PointerEvent) => void
  onPointerUp: (event: PointerEvent) => void
  /** True when the pointer moved since it went down, so that dragging does not select. */
  wasDragged: () => boolean
}

/** Magnifies around the pointer; one finger or the mouse moves a magnified map, two fingers pinch. */
export function useMagnifier(frame: () => { width: number; height: number }): Magnifier {
  const zoom = ref(1)
  const offset = ref<Point>({ x: 0, y: 0 })
  const pointers = new Map<number, Point>()
  let moved = 0

  function limit(): void {
    const { width, height } = frame()
    const reach = { x: (width / 2) * (zoom.value - 1) * 1.1, y: (height / 2) * (zoom.value - 1) * 1.1 }
    offset.value = { x: clamp(offset.value.x, reach.x), y: clamp(offset.value.y, reach.y) }
  }
  function by(factor: number, around: Point = { x: 0, y: 0 }): void {
    const next = Math.min(most, Math.max(1, zoom.value * factor))
    const scale = next / zoom.value
    offset.value = { x: around.x - (around.x - offset.value.x) * scale, y: around.y - (around.y - offset.value.y) * scale }
    zoom.value = next
    limit()
  }
  function inMap(event: MouseEvent): Point {
    const box = (event.currentTarget as Element).getBoundingClientRect()
    return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 }
  }

  return {
    zoom: computed(() => zoom.value),
    offset: computed(() => offset.value),
    by,
    reset: () => {
      zoom.value = 1
      offset.value = { x: 0, y: 0 }
    },
    onWheel(event) {
      if (event.deltaY > 0 && zoom.value === 1) return
      event.preventDefault()
      by(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)), inMap(event))
    },
    onPointerDown(event) {
      moved = 0
      pointers.set(event.pointerId, inMap(event))
    },
    onPointerMove(event) {
      const before = pointers.get(event.pointerId)
      if (!before) return
      const now = inMap(event)
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
      moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y)
      pointers.set(event.pointerId, now)
      if (other) by(distance(now, other) / Math.max(1, distance(before, other)), middle(now, other))
      else if (zoom.value > 1) {
        offset.value = { x: offset.value.x + now.x - before.x, y: offset.value.y + now.y - before.y }
        limit()
      }
    },
    onPointerUp: (event) => void pointers.delete(event.pointerId),
    wasDragged: () => moved > 6,
  }
}

const clamp = (value: number, reach: number): number => Math.max(-reach, Math.min(reach, value))
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
