import { computed, type ComputedRef, type Ref, ref, type ShallowRef, shallowRef, watch } from 'vue'

/** Part of a list, and the cursor at which the next part begins; null at the end of the list. */
export interface Page<Node> {
  nodes: readonly Node[]
  next: string | null
}

/** The parts after the first one, asked for one by one. */
export interface FurtherPages<Node> {
  further: ShallowRef<readonly Node[]>
  /** Whether the list goes on. */
  more: ComputedRef<boolean>
  loadingMore: Ref<boolean>
  loadMore: () => Promise<void>
}

/**
 * Follows a list whose `first` page is asked for elsewhere. Another question (`asked`) starts over; a new answer to the same question
 * fetches as many nodes as were there before, so that the list does not shrink under whoever reads it.
 */
export function useFurtherPages<Node>(
  first: () => Page<Node> | null,
  asked: () => string,
  ask: (cursor: string) => Promise<Page<Node> | null>,
): FurtherPages<Node> {
  const further = shallowRef<readonly Node[]>([])
  const cursor = ref<string | null>(null)
  const loadingMore = ref(false)
  let turn = 0
  let answered: string | null = null

  /** Goes on from `page` until there are `wanted` further nodes; null when something else was asked meanwhile. */
  async function gather(from: string | null, wanted: number, mine: number): Promise<{ nodes: Node[]; next: string | null } | null> {
    const nodes: Node[] = []
    let next = from
    while (next !== null && nodes.length < wanted) {
      const page = await ask(next)
      if (mine !== turn) return null
      nodes.push(...(page?.nodes ?? []))
      next = page?.next ?? null
    }
    return { nodes, next }
  }

  watch(
    first,
    async (page) => {
      const mine = ++turn
      const again = page !== null && answered === asked()
      answered = page && asked()
      if (!again) {
        // At once: a list that has just become short asks for more in the same breath, and not after the old one's cursor.
        further.value = []
        cursor.value = page?.next ?? null
        return
      }
      const gathered = await gather(page.next, further.value.length, mine).catch(() => null)
      if (!gathered) return
      further.value = gathered.nodes
      cursor.value = gathered.next
    },
    { immediate: true },
  )

  async function loadMore(): Promise<void> {
    if (cursor.value === null || loadingMore.value || answered !== asked()) return
    const mine = turn
    loadingMore.value = true
    try {
      const gathered = await gather(cursor.value, 1, mine)
      if (!gathered) return
      further.value = [...further.value, ...gathered.nodes]
      cursor.value = gathered.next
    } finally {
      loadingMore.value = false
    }
  }
  return { further, more: computed(() => cursor.value !== null), loadingMore, loadMore }
}
