import { shallowRef } from 'vue'
import { keep, kept } from '../shell/session.ts'

/** Whether somebody is being led at the moment. */
export const guided = shallowRef(false)

/** Whether somebody has signed in by hand since the page was opened. */
export const arrived = shallowRef(false)

const accounts = (): string[] => (kept('geflecht.firstSteps') ?? '').split(' ').filter(Boolean)
/** The accounts that need no invitation in this browser any more. */
const known = shallowRef(accounts())

export const knowsTheWay = (account: string): boolean => known.value.includes(account)

/** From now on the account is not invited here again; who wants to see the way again opens it from the menu of the account. */
export function learntTheWay(account: string): void {
  if (knowsTheWay(account)) return
  known.value = [...accounts(), account]
  keep('geflecht.firstSteps', known.value.join(' '))
}

/** Leads whoever asks for it, as often as they like. */
export function showTheWay(): void {
  guided.value = true
}
