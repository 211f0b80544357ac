import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aServer, type TestServer } from '../testing/server.ts'

describe('The web interface', () => {
  const files = {
    'index.html': '<!doctype html><title>Geflecht</title>',
    'graphiql.html': '<!doctype html><title>GraphiQL</title>',
    'assets/index-abc123.js': `/* ${'x'.repeat(5000)} */`,
    'theme.js': '/* theme */',
  }
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ files })
  })
  afterAll(() => server.close())
  const page = (path: string) => fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } })

  test('opens at every address that is no file, so that links into it work', async () => {
    for (const path of ['/', '/netze/net.ratingen.ks?asOf=2023-05-03', '/verzeichnis']) {
      const response = await page(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(/^text\/html/)
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toBe(files['index.html'])
    }
    expect(await (await page('/graphiql')).text()).toBe(files['graphiql.html'])
  })

  test('a program that asks for an unknown address is told so', async () => {
    const response = await fetch(`${server.url}/assets/gone.js`, { headers: { accept: '*/*' } })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  })

  test('hashed files are kept for good and sent compressed, others are asked for anew', async () => {
    const hashed = await fetch(`${server.url}/assets/index-abc123.js`, { headers: { 'accept-encoding': 'br' } })
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(hashed.headers.get('content-encoding')).toBe('br')
    expect(await hashed.text()).toBe(files['assets/index-abc123.js'])
    expect((await fetch(`${server.url}/theme.js`)).headers.get('cache-control')).toBe('no-cache')
  })

  test('nothing outside its folder can be read', async () => {
    const { hostname, port } = new URL(server.url)
    for (const path of ['/../package.json', '/assets/..%2f..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd']) {
      const text = await new Promise<string>((resolve) => {
        request({ hostname, port, path }, (response) => {
          let body = ''
          response.on('data', (part) => (body += String(part))).on('end', () => resolve(body))
        }).end()
      })
      expect(text).not.toMatch(/root:|"name"/)
    }
  })
})
