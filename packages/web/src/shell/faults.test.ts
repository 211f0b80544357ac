import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { expect, test } from 'vitest'
import { faultsOf } from './faults.ts'

const errors = [{ message: 'Unbekannte Vorlage.', extensions: { code: 'BAD_USER_INPUT' }, path: ['network', 'coverage'] }]

test('the server’s message and code are read from an answer', () => {
  expect(faultsOf(new CombinedGraphQLErrors({ errors }))).toEqual([
    { message: 'Unbekannte Vorlage.', code: 'BAD_USER_INPUT', field: 'network' },
  ])
})

test('they are read from a refused request, too', () => {
  const refused = new ServerError('400', { response: new Response(), bodyText: JSON.stringify({ errors }) })
  expect(faultsOf(refused)).toEqual([{ message: 'Unbekannte Vorlage.', code: 'BAD_USER_INPUT', field: 'network' }])
})

test('a page of a proxy or a broken line names no fault', () => {
  expect(faultsOf(new ServerError('502', { response: new Response(), bodyText: '<html>' }))).toEqual([])
  expect(faultsOf(new TypeError('Failed to fetch'))).toEqual([])
})
