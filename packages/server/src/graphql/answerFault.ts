import { randomBytes } from 'node:crypto'
import { type PersonalDataFinding, personalDataIn } from '@geflecht/domain'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { limits } from './limits.ts'
import { isAboutValue, placeOf } from './place.ts'

/** Told of every bug, with the number that the client was given. */
export type BugReport = (reference: string, bug: unknown) => void

/** Codes that say what the client did; everything else is a bug of ours and says nothing but its reference. */
const told = new Set([
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'RELOAD',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** How an error leaves the server: with its code, where it happened and what would be right; never with a stack. */
export const faultAnswer =
  (report: BugReport) =>
  (error: unknown): GraphQLFormattedError => {
    const fault = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })
    const code = codeOf(fault)
    if (!told.has(code)) return masked(fault, report)
    if (isTooManyTokens(fault)) return tooManyTokens()
    const path = fault.path ?? (code === 'BAD_USER_INPUT' ? placeOf(fault) : undefined)
    const { code: _, http: __, stacktrace: ___, ...more } = extensionsOf(fault)
    return {
      message: unechoed(fault.message),
      ...(fault.locations ? { locations: fault.locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code, ...more },
    }
  }

/** A tag; `<EOF>` stands in messages about the end of a document. */
const markup = /<(?!EOF>)\/?[a-z!]/i

/** A key of digits alone is no telephone number. */
const isOfAPerson = ({ kind, text }: PersonalDataFinding): boolean => kind !== 'PHONE' || !/^\d+$/.test(text)

/** Messages repeat what was sent, so that one sees what is meant; never data about a person, nor markup. */
const unechoed = (message: string): string =>
  markup.test(message) || personalDataIn(message).some(isOfAPerson)
    ? 'What was sent does not fit here. It holds markup, or what looks like personal data, and is not repeated; leave that out.'
    : message

/** A value that does not fit and a limit that is exceeded are the client's input, wherever they were noticed. */
const codeOf = (fault: GraphQLError): string => {
  const { code, limit, operation } = extensionsOf(fault)
  if (limit || operation) return 'BAD_USER_INPUT'
  if (code === 'GRAPHQL_VALIDATION_FAILED' && isAboutValue(fault)) return 'BAD_USER_INPUT'
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR'
}

const extensionsOf = (fault: GraphQLError): Record<string, unknown> => {
  const original = fault.originalError instanceof GraphQLError ? fault.originalError.extensions : {}
  return { ...original, ...fault.extensions }
}

const masked = (fault: GraphQLError, report: BugReport): GraphQLFormattedError => ({
  ...(fault.path ? { path: fault.path } : {}),
  ...bugAnswer(fault.originalError ?? fault, report),
})

/** What a client is told of a bug: that it is ours, and where its log has the rest. */
export const bugAnswer = (bug: unknown, report: BugReport): GraphQLFormattedError => {
  const reference = randomBytes(6).toString('hex')
  report(reference, bug)
  return {
    message: `Something went wrong on the server, not in the request. Its log tells more under the reference ${reference}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  }
}

const isTooManyTokens = ({ message }: GraphQLError): boolean => message.startsWith('Syntax Error: Document contains more that')

const tooManyTokens = (): GraphQLFormattedError => {
  const { counts, allowed, instead } = limits.tokens
  return {
    message: `The document has more than ${allowed} ${counts}; ${allowed} are allowed. ${instead}`,
    extensions: { code: 'BAD_USER_INPUT', limit: { name: 'tokens', allowed, found: null } },
  }
}
