import { onScopeDispose } from 'vue'

/** What stands for an element whose own is no vector, such as a canvas, or of which the page draws only a part. */
interface StandIn {
  /** Its markup; its corner is that of the element. */
  draw: () => string
  /** How large it is drawn; as large as the element where nothing is said. */
  size?: () => { width: number; height: number }
}

const standIns = new Set<StandIn & { element: () => Element | null }>()

/** Says how an element is drawn when a picture of it is taken away. */
export function useStandIn(element: () => Element | null, draw: StandIn['draw'], size?: StandIn['size']): void {
  const standIn = { element, draw, ...(size && { size }) }
  standIns.add(standIn)
  onScopeDispose(() => standIns.delete(standIn))
}

export const standInFor = (part: Element): StandIn | null => [...standIns].find(({ element }) => element() === part) ?? null
