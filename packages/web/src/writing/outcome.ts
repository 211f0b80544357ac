import { ServerError } from '@apollo/client/errors'
import { faultsOf } from '../shell/faults.ts'
import type { Conflict, Problem } from './refusal.documents.ts'

/** The thing as it stands after a change: whatever the document asked of it. */
export type Thing = { __typename?: string; key?: string; version?: number } & Record<string, unknown>

/** What became of a change that somebody wanted. Every kind has its own answer on the screen. */
export type Outcome =
  | { kind: 'done'; thing: Thing }
  | { kind: 'refused'; message: string; problems: readonly Problem[] }
  | { kind: 'conflict'; conflict: Conflict }
  /** Nobody has signed in, or not any more. */
  | { kind: 'anonymous' }
  | { kind: 'forbidden'; message: string }
  | { kind: 'failed'; message: string; code: string | null }
  /** No answer: the server may have done it or not. */
  | { kind: 'unanswered' }

/** Reads what a mutation answered: the result of its one field. */
export function outcomeOf(data: unknown): Outcome {
  const thing = Object.values((data ?? {}) as Record<string, unknown>)[0] as Thing | null | undefined
  if (!thing) return { kind: 'failed', message: '', code: null }
  if (thing.__typename === 'Refused') {
    const { message, problems } = thing as unknown as { message: string; problems: readonly Problem[] }
    return { kind: 'refused', message, problems }
  }
  if (thing.__typename === 'EditConflict') return { kind: 'conflict', conflict: thing as unknown as Conflict }
  return { kind: 'done', thing }
}

/** Reads why there was no result. A proxy that says that the server is away, and a line that broke, are the same to whoever waits. */
export function outcomeOfError(error: unknown): Outcome {
  const faults = faultsOf(error)
  const [first] = faults
  if (faults.some(({ code }) => code === 'UNAUTHENTICATED')) return { kind: 'anonymous' }
  if (first?.code === 'FORBIDDEN') return { kind: 'forbidden', message: first.message }
  if (first) return { kind: 'failed', message: faults.map(({ message }) => message).join(' '), code: first.code }
  if (ServerError.is(error) && error.statusCode < 502) return { kind: 'failed', message: error.message, code: String(error.statusCode) }
  return { kind: 'unanswered' }
}
