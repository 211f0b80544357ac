import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestAddress, savedLimits, thumbnailFault, viewAddressOf } from './index.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const base64 = (bytes: readonly number[]): string => {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3)
    const signs = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63].map((value) => alphabet[value]!)
    text += signs.map((sign, place) => (place > bytes.length - i ? '=' : sign)).join('')
  }
  return text
}
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const webp = [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50]
const filled = (beginning: readonly number[], length: number): number[] => [...beginning, ...new Array(length - beginning.length).fill(7)]

describe('The address of a view', () => {
  test.each([
    ['/', null],
    ['/directory?q=Kita', null],
    ['/networks/compare?a=net.ratingen.ks&b=net.olsberg.fh', null],
    ['/network/net.musterkreis.ks/gaps?severity=CRITICAL,HIGH&asOf=2026-01-01', 'net.musterkreis.ks'],
    ['/network/net.musterkreis.ks/netzwerkkarte?select=G06%3Aa%3Ab&template=tpl.kkg-3-2.2021', 'net.musterkreis.ks'],
    ['/network/net.a%3Ab/report', 'net.a:b'],
  ])('%s is kept, with the network to which it belongs', (address, network) => {
    expect(viewAddressOf(address)).toEqual({ address, network })
  })

  test.each([
    '',
    'network/net.a/gaps',
    '//evil.example/network/net.a/gaps',
    'https://evil.example/',
    'javascript:alert(1)',
    '/network/../graphql',
    '/network/%2e%2e/gaps',
    '/network/net.a/gaps/../../auth',
    '/network/net.a',
    '/network/net.a/gaps#top',
    '/network/net.a/gaps?a=1?b=2',
    '/network/net.a/gaps?a=%zz',
    '/network/net.a/gaps?a=<b>',
    '/network/net.a/gaps?a=1&',
    '/network/net.a/gaps?',
    '/network/net.a/gaps?edit=endNetwork:net.a',
    '/network/net.a/gaps?by=rule&edit=endNetwork:net.a',
    '/graphql',
    '/auth/demo',
    '/settings',
    '/accounts',
    '/sign-in',
    '/welcome?token=abc',
    '/saved',
    '/network/net.a\\gaps/x',
    '/directory?q=kim.beispiel@example.org',
  ])('%s is none', (address) => {
    expect(viewAddressOf(address)).toBeNull()
  })

  test('one that is too long is none', () => {
    const begun = '/directory?q='
    const long = (length: number) => begun + 'a'.repeat(length - begun.length)
    expect(viewAddressOf(long(longestAddress))).not.toBeNull()
    expect(viewAddressOf(long(longestAddress + 1))).toBeNull()
  })
})

describe('A thumbnail', () => {
  test('is a PNG or a WebP by its bytes, whatever it says of itself', () => {
    expect(thumbnailFault(`data:image/png;base64,${base64(filled(png, 60))}`)).toBeNull()
    expect(thumbnailFault(`data:image/webp;base64,${base64(filled(webp, 61))}`)).toBeNull()
    expect(thumbnailFault(`data:image/webp;base64,${base64(filled(png, 60))}`)).toBe('FORMAT')
    expect(thumbnailFault(`data:image/png;base64,${base64(filled([0x3c, 0x73, 0x76, 0x67], 60))}`)).toBe('FORMAT')
    expect(thumbnailFault(`data:image/svg+xml;base64,${base64(filled(png, 60))}`)).toBe('FORMAT')
    expect(thumbnailFault(`data:image/png;base64,${base64(png.slice(0, 7))}`)).toBe('FORMAT')
    expect(thumbnailFault('https://evil.example/a.png')).toBe('FORMAT')
    expect(thumbnailFault('')).toBe('FORMAT')
  })

  test('has at most 40,000 bytes', () => {
    const sized = (length: number) => thumbnailFault(`data:image/png;base64,${base64(filled(png, length))}`)
    expect(sized(savedLimits.thumbnailBytes)).toBeNull()
    expect(sized(savedLimits.thumbnailBytes + 1)).toBe('SIZE')
    expect(sized(savedLimits.thumbnailBytes * 3)).toBe('SIZE')
  })

  test('is told from everything else by its first bytes alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 40 }), (bytes) => {
        const isPng = png.every((byte, i) => bytes[i] === byte)
        expect(thumbnailFault(`data:image/png;base64,${base64(bytes)}`)).toBe(isPng ? null : 'FORMAT')
        expect(thumbnailFault(`data:image/png;base64,${base64([...png, ...bytes])}`)).toBeNull()
      }),
    )
  })
})
