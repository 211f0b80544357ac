import { onMounted, onUnmounted, ref, type Ref } from 'vue'

/** How wide an element is, in whole pixels; as `before` until it is there. */
export function useWidth(element: () => HTMLElement | null, before: number): Ref<number> {
  const width = ref(before)
  const observer = new ResizeObserver(([entry]) => {
    const now = Math.floor(entry?.contentRect.width ?? 0)
    if (now > 0) width.value = now
  })
  onMounted(() => {
    const found = element()
    if (found) observer.observe(found)
  })
  onUnmounted(() => observer.disconnect())
  return width
}
