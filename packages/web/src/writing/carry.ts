import { clientOn } from '../shell/clients.ts'
import type { Sending } from './form.ts'
import { type Outcome, outcomeOf, outcomeOfError } from './outcome.ts'

/** A number for an edit that no other has; also where the browser keeps `randomUUID` to itself, over plain HTTP. */
export const newNumber = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Milliseconds after which an answer is no longer waited for: the edit then waits in the queue. */
const patience = 20_000

/**
 * Sends one edit. Its number goes with it each time it is sent, so that a server that knows it already need not do it twice; without that, the
 * version that was seen keeps an edit that was done already from changing anything.
 */
export async function carry({ document, variables }: Sending, edit: string): Promise<Outcome> {
  if (!navigator.onLine) return { kind: 'unanswered' }
  try {
    const { data } = await clientOn(null).mutate({
      mutation: document,
      variables,
      fetchPolicy: 'no-cache',
      context: { headers: { 'x-edit': edit }, fetchOptions: { signal: AbortSignal.timeout(patience) } },
    })
    return outcomeOf(data)
  } catch (error) {
    return outcomeOfError(error)
  }
}
