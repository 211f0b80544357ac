import type { Values } from './form.ts'
import type { Outcome } from './outcome.ts'

/** What somebody has entered in a form and not saved; it outlasts leaving the page, signing in and a reload. */
export interface Draft {
  values: Values
  version: number | null
  /** What the server has said of it, where it waited and now needs a decision. */
  outcome?: Outcome
}

const shelf = (form: string) => `geflecht.draft.${form}`

/** The draft for a form, as the address names it. */
export function draftOf(form: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(shelf(form)) ?? 'null') as Draft | null
  } catch {
    return null
  }
}

/** Keeps a draft, or forgets it. */
export function keepDraft(form: string, draft: Draft | null): void {
  try {
    if (draft) sessionStorage.setItem(shelf(form), JSON.stringify(draft))
    else sessionStorage.removeItem(shelf(form))
  } catch {
    // Without storage it lasts as long as the form is open.
  }
}
