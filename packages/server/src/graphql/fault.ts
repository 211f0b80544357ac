import { GraphQLError } from 'graphql'

/** The codes of faults that a client can expect; anything else is a bug and arrives as INTERNAL_SERVER_ERROR with a reference number. */
export type FaultCode = 'NOT_FOUND' | 'BAD_USER_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'RELOAD'

const fault = (code: FaultCode, message: string, more: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...more } })

/** Whether something that was thrown is a fault with this code. */
export const isFault = (error: unknown, code: FaultCode): boolean => error instanceof GraphQLError && error.extensions.code === code

/** What was asked for is not there. `hint` says what would be right. */
export const notFound = (what: string, asked: string, hint: string) =>
  fault('NOT_FOUND', `There is no ${what} “${shortened(asked)}”. ${hint}`)

/** The request itself cannot be answered. `right` says what would be. */
export const badInput = (problem: string, right: string, more: Record<string, unknown> = {}) =>
  fault('BAD_USER_INPUT', `${problem} ${right}`, more)

/** Nobody has signed in. */
export const unauthenticated = () => fault('UNAUTHENTICATED', 'Sign in first, or send a token that still holds.')

/** Signed in, but without the right. `right` says who may. */
export const forbidden = (what: string, right: string) => fault('FORBIDDEN', `You may not ${what}. ${right}`)

/** More is asked for at once than is given. `right` says what to do. */
export const tooMany = (problem: string, right: string) => fault('RATE_LIMITED', `${problem} ${right}`)

/** A client was away too long to be told all that it missed: it loads anew what it shows, and goes on from this revision. */
export const awayTooLong = (revision: number) =>
  fault('RELOAD', `Too much has happened since. Load anew what you show, then follow with since ${revision}.`, { revision })

/** Asked values are repeated in messages, but never at length. */
export const shortened = (value: string): string => (value.length > 80 ? `${value.slice(0, 79)}…` : value)
