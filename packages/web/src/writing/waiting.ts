import { computed, type ComputedRef, shallowRef } from 'vue'
import { accountId } from '../account/viewer.ts'
import { refreshAnswers } from '../shell/useQuery.ts'
import { carry } from './carry.ts'
import type { Sending, Values } from './form.ts'
import type { Outcome } from './outcome.ts'

/** An edit that has no answer yet. */
export interface WaitingEdit {
  /** Goes with it each time it is sent. */
  id: string
  account: string
  /** What it is about, for the list. */
  title: string
  /** When it was made. */
  at: string
  /** The form that made it, as the address names it; null for a button. */
  form: string | null
  /** The page on which it was made. */
  path: string
  values: Values | null
  /** The version that was seen; null where the thing begins with this edit. */
  version: number | null
  sending: Sending
  /** The answer, where it needs a decision. */
  outcome: Outcome | null
}

const shelf = 'geflecht.waiting'

function kept(): readonly WaitingEdit[] {
  try {
    return JSON.parse(localStorage.getItem(shelf) ?? '[]') as WaitingEdit[]
  } catch {
    return []
  }
}

/** The edits of everybody on this machine; they outlast the page. */
const everything = shallowRef(kept())
window.addEventListener('storage', ({ key }) => {
  if (key === shelf) everything.value = kept()
})

/** Changes what is kept, beginning with what other windows may have put there meanwhile. */
function keepAs(next: (edits: readonly WaitingEdit[]) => readonly WaitingEdit[]): void {
  everything.value = next(kept())
  try {
    localStorage.setItem(shelf, JSON.stringify(everything.value))
  } catch {
    // Without storage they wait as long as the page is there.
  }
}

/** The edits of the account that is signed in. */
export const waiting: ComputedRef<readonly WaitingEdit[]> = computed(() =>
  everything.value.filter(({ account }) => account === accountId.value),
)

/** Whether the server did not answer when it was last asked to change something. */
export const unheard = shallowRef(false)

/** Lets an edit wait. A second one with the same form about the same version takes the place of the first. */
export function letWait(edit: WaitingEdit): void {
  unheard.value = true
  keepAs((edits) => [...edits.filter((one) => one.form === null || one.form !== edit.form || one.version === null), edit])
  later()
}

/** Takes an edit off the list: it has been done, discarded, or is being worked on again. */
export function dropWaiting(id: string): void {
  keepAs((edits) => edits.filter((edit) => edit.id !== id))
}

let timer: ReturnType<typeof setTimeout> | undefined
let tries = 0
const longestWait = 30_000

function later(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void sendWaiting(), Math.min(longestWait, 1000 * 2 ** tries++))
}

let told: (edit: WaitingEdit, outcome: Outcome) => void = () => {}
/** Says what becomes of the edits that waited. */
export function tellOfWaiting(tell: typeof told): void {
  told = tell
}

/** Only one window sends at a time; a browser without locks sends from each. */
const alone = async (act: () => Promise<void>): Promise<void> => {
  if (!navigator.locks) return act()
  await navigator.locks.request(shelf, { ifAvailable: true }, async (lock) => {
    if (lock) await act()
  })
}

/** Sends what waits, in its order, until the server is silent. What needs a decision stays on the list and says so. */
export async function sendWaiting(): Promise<void> {
  await alone(async () => {
    for (const edit of kept().filter(({ account, outcome }) => account === accountId.value && outcome === null)) {
      const outcome = await carry(edit.sending, edit.id)
      unheard.value = outcome.kind === 'unanswered'
      if (outcome.kind === 'unanswered') return later()
      tries = 0
      if (outcome.kind === 'done') dropWaiting(edit.id)
      else keepAs((edits) => edits.map((one) => (one.id === edit.id ? { ...one, outcome } : one)))
      if (outcome.kind === 'done') void refreshAnswers()
      told(edit, outcome)
      if (outcome.kind === 'anonymous') return
    }
  })
}
window.addEventListener('online', () => void sendWaiting())
