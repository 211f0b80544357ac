import fc from 'fast-check'
import { viewAddressOf } from '@geflecht/domain'
import { expect, test } from 'vitest'
import { createAppRouter } from '../shell/router.ts'
import { addressToSave, placeOf, territoryOf } from './addressToSave.ts'

const gaps = '/network/net.musterkreis.ks/gaps'

test('a view is kept with its selection, filters and day, without language, colours, an open form or a story that is being told', () => {
  const query = {
    asOf: '2026-01-01',
    severity: 'CRITICAL,HIGH',
    select: 'G06:inst.a:inst.b',
    lang: 'en',
    theme: 'dark',
    edit: 'endNetwork:x',
    story: 'abc',
    step: '2',
    unknown: 'x',
  }
  expect(addressToSave({ path: gaps, query })).toBe(`${gaps}?asOf=2026-01-01&select=G06:inst.a:inst.b&severity=CRITICAL,HIGH`)
  expect(addressToSave({ path: '/settings', query: {} })).toBeNull()
})

test('what was kept leads back to the same state, whatever was searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (q) => {
      const address = addressToSave({ path: '/directory', query: { q } })
      // What looks like data about a person is not kept at all.
      if (address === null) return
      expect(placeOf(address).query['q'] ?? '').toBe(q)
      const url = new URL(address, 'https://geflecht.example')
      expect(url.origin + url.pathname + url.search).toBe(`https://geflecht.example${address}`)
    }),
  )
})

test('an address leads back with the language of whoever looks', () => {
  expect(placeOf(`${gaps}?severity=CRITICAL`, { lang: 'EN', story: 'abc', step: 2 })).toEqual({
    path: gaps,
    query: { severity: 'CRITICAL', lang: 'en', story: 'abc', step: '2' },
  })
})

test('every view of the product can be kept, and no page of the account', () => {
  const paths = createAppRouter()
    .getRoutes()
    .filter(({ components, name }) => components && name !== 'not-found')
  for (const { path, meta } of paths)
    expect([path, viewAddressOf(path.replace(':key', 'net.a')) === null]).toEqual([path, meta.undated === true])
})

test('whatever is kept stays within the product: the same origin, the same path, nothing behind it', () => {
  const signs = fc.constantFrom('/', '.', '%2f', '%5c', '\\', '?', '&', '=', '#', ':', '@', 'network', 'net.a', 'gaps', 'q', 'edit', ' ')
  const begun = fc.constantFrom('', '/directory', '/directory?', `${gaps}?q=`, '/network/', '/network/net.a/')
  fc.assert(
    fc.property(begun, fc.array(fc.oneof(signs, fc.string({ maxLength: 3 })), { maxLength: 9 }), (beginning, parts) => {
      const address = beginning + parts.join('')
      if (viewAddressOf(address) === null) return
      const url = new URL(address, 'https://geflecht.example')
      expect(url.origin).toBe('https://geflecht.example')
      expect(url.pathname + url.search).toBe(address)
    }),
    { numRuns: 2000 },
  )
})

test('a view of a territory is named by it, as far as a network there is known', () => {
  const around = [{ key: 'ter.musterkreis', name: 'Musterkreis' }]
  const networks = [{ territory: { key: 'ter.stadt', name: 'Musterstadt', ancestors: around } }]
  expect(territoryOf('/map?territory=ter.musterkreis', networks)).toBe('Musterkreis')
  expect(territoryOf('/networks?territory=ter.stadt&asOf=2026-01-01', networks)).toBe('Musterstadt')
  expect(territoryOf('/map?territory=ter.elsewhere', networks)).toBeNull()
  expect(territoryOf('/map', networks)).toBeNull()
})
