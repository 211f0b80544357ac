import { onBeforeUnmount, onMounted, type Ref, ref } from 'vue'

/** Where the colours of the theme may change without the page knowing: more contrast, and the colours of the system in place of ours. */
const media = ['(forced-colors: active)', '(prefers-contrast: more)']

/** Changes whenever the colours of the theme have changed; a canvas does not follow them by itself. */
export function useThemed(): Readonly<Ref<number>> {
  const turns = ref(0)
  const turn = () => {
    turns.value += 1
  }
  const classes = new MutationObserver(turn)
  const lists = media.map((query) => matchMedia(query))
  onMounted(() => {
    classes.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] })
    for (const list of lists) list.addEventListener('change', turn)
  })
  onBeforeUnmount(() => {
    classes.disconnect()
    for (const list of lists) list.removeEventListener('change', turn)
  })
  return turns
}
