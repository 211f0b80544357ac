import { onScopeDispose } from 'vue'

/** Whether what is shown is invented, from sources and statements, or some of it the one and some the other. */
export type Standing = 'invented' | 'documented' | 'both'

/** What a view is about, and whether that is invented; null where nothing is known of it. */
export interface Subject {
  name: string | null
  standing: Standing | null
}

/** How things stand together, each of which is invented or is not; null for none. */
export function standingOf(things: readonly { fictional: boolean }[]): Standing | null {
  const invented = things.some(({ fictional }) => fictional)
  const documented = things.some(({ fictional }) => !fictional)
  return invented && documented ? 'both' : invented ? 'invented' : documented ? 'documented' : null
}

const told = new Set<() => Subject | null>()

/** Says what the view is about where that is not the one network that its address names; null while it is not known. */
export function useSubject(telling: () => Subject | null): void {
  told.add(telling)
  onScopeDispose(() => told.delete(telling))
}

/** What the view says that it is about. */
export const toldSubject = (): Subject | null => [...told].map((telling) => telling()).findLast((subject) => subject !== null) ?? null
