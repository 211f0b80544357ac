import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/** What the server says is wrong with a request. */
export interface Fault {
  message: string
  code: string | null
  /** The field at the root of the question that it is about. */
  field: string | null
}

/** The faults that the server named, whether it sent them with a good or a bad HTTP status; none when it did not answer in GraphQL. */
export function faultsOf(error: unknown): Fault[] {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map(faultOf)
  if (!ServerError.is(error)) return []
  try {
    const { errors } = JSON.parse(error.bodyText) as { errors?: unknown }
    return Array.isArray(errors) ? errors.map(faultOf) : []
  } catch {
    return []
  }
}

function faultOf(given: {
  message?: unknown
  extensions?: { [name: string]: unknown } | undefined
  path?: readonly unknown[] | undefined
}): Fault {
  const code = given.extensions?.['code']
  return {
    message: String(given.message),
    code: typeof code === 'string' ? code : null,
    field: given.path?.[0] === undefined ? null : String(given.path[0]),
  }
}

/** Why something is not shown: signing in would help, or not even that. */
export type Closed = 'signIn' | 'mayNot'

/** Why the viewer does not see what was asked for; null when nothing or something else is wrong. */
export function closedBy(error: unknown): Closed | null {
  const codes = faultsOf(error).map(({ code }) => code)
  if (codes.length === 0 || !codes.every((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN')) return null
  return codes.includes('UNAUTHENTICATED') ? 'signIn' : 'mayNot'
}
