import { expect, test } from 'vitest'
import { wayBack } from './wayBack.ts'

test('whoever has signed in returns to the page they came from', () => {
  expect(wayBack('/network/net.ratingen.ks/gaps?asOf=2023-05-03')).toBe('/network/net.ratingen.ks/gaps?asOf=2023-05-03')
})

test('no address leads anywhere else than to our pages, and none around in a circle', () => {
  for (const asked of [
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    'javascript:alert(1)',
    '/sign-in?back=/',
    '/welcome',
    undefined,
    ['/a'],
  ])
    expect(wayBack(asked)).toBe('/')
})
