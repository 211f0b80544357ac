import type { Router } from 'vue-router'
import { ownOf, readState, type ViewState } from './viewState.ts'

/** How each view was left, by its path; for as long as the page is open. */
const left = new Map<string, Partial<ViewState>>()

/** Remembers how each view stands, so that whoever comes back to it finds it as it was left. */
export function rememberViews(router: Router): void {
  router.afterEach(({ path, query }) => void left.set(path, ownOf(readState(query), path.startsWith('/network/'))))
}

/** What a view had for itself when it was left: its order, its form, its folds. Empty for one that was not open yet. */
export const asLeft = (path: string): Partial<ViewState> => left.get(path) ?? {}
