import { GraphQLError } from 'graphql'

/** The codes of faults that a client can expect; anything else is a bug and arrives as INTERNAL_SERVER_ERROR with a reference number. */
export type FaultCode = 'NOT_FOUND' | 'BAD_USER_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED'

const fault = (code: FaultCode, message: string, more: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...more } })

/** What was asked for is not there. `hint` says what would be right. */
export const notFound = (what: string, asked: string, hint: string) =>
  fault('NOT_FOUND', `There is no ${what} “${shortened(asked)}”. ${hint}`)

/** The request itself cannot be answered. `right` says what would be. */
export const badInput = (problem: string, right: string, more: Record<string, unknown> = {}) =>
  fault('BAD_USER_INPUT', `${problem} ${right}`, more)

/** More is asked for at once than is given. `right` says what to do. */
export const tooMany = (problem: string, right: string) => fault('RATE_LIMITED', `${problem} ${right}`)

/** Asked values are repeated in messages, but never at length. */
export const shortened = (value: string): string => (value.length > 80 ? `${value.slice(0, 79)}…` : value)
