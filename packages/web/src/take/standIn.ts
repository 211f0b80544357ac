import { onScopeDispose } from 'vue'

/** Markup that stands for an element whose own is no vector, such as a canvas; its corner is that of the element. */
type StandIn = () => string

const standIns = new Set<{ element: () => Element | null; draw: StandIn }>()

/** Says how an element is drawn when a picture of it is taken away. */
export function useStandIn(element: () => Element | null, draw: StandIn): void {
  const standIn = { element, draw }
  standIns.add(standIn)
  onScopeDispose(() => standIns.delete(standIn))
}

export const standInFor = (part: Element): StandIn | null => [...standIns].find(({ element }) => element() === part)?.draw ?? null
