import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { expect, test } from 'vitest'
import { outcomeOf, outcomeOfError } from './outcome.ts'

const fault = (code: string) => new CombinedGraphQLErrors({ errors: [{ message: 'No.', extensions: { code } }] })
const answered = (status: number) => new ServerError('bad', { response: new Response('gone', { status }), bodyText: 'gone' })

test('the thing means done, a refusal and a conflict are told apart from it', () => {
  expect(outcomeOf({ claimCooperation: { __typename: 'Cooperation', key: 'coop.a', version: 3 } }).kind).toBe('done')
  expect(outcomeOf({ claimCooperation: { __typename: 'Refused', message: 'No.', problems: [] } })).toEqual({
    kind: 'refused',
    message: 'No.',
    problems: [],
  })
  expect(outcomeOf({ claimCooperation: { __typename: 'EditConflict', message: 'Two.', fields: [] } }).kind).toBe('conflict')
})

test('whoever is not signed in is told from whoever may not, and both from a bug', () => {
  expect([fault('UNAUTHENTICATED'), fault('FORBIDDEN'), fault('BAD_USER_INPUT')].map((error) => outcomeOfError(error).kind)).toEqual([
    'anonymous',
    'forbidden',
    'failed',
  ])
})

test('a broken line and a gateway without its server leave open what became of the edit; another bad status does not', () => {
  expect(
    [new TypeError('Failed to fetch'), answered(502), answered(503), answered(400)].map((error) => outcomeOfError(error).kind),
  ).toEqual(['unanswered', 'unanswered', 'unanswered', 'failed'])
})
