import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startServer } from './server.ts'

const rows = async (url: string): Promise<unknown> => {
  const body = JSON.stringify({ query: '{ institutions(first: 1) { totalCount } }' })
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return response.json()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`on ${signal} the server ends by itself, though somebody is still connected, leaves no lock and starts again with all it had`, async () => {
    const server = await startServer()
    const lingering = connect(Number(new URL(server.url).port), '127.0.0.1')
    lingering.on('error', () => {})
    try {
      const before = await rows(server.url)
      expect(before).toEqual({ data: { institutions: { totalCount: 51 } } })
      expect(existsSync(join(server.data, 'lock'))).toBe(true)
      expect(await server.halt(signal)).toEqual({ code: 0, signal: null })
      expect(existsSync(join(server.data, 'lock'))).toBe(false)
      await server.resume()
      expect(await rows(server.url)).toEqual(before)
    } finally {
      lingering.destroy()
      await server.stop()
    }
  })
}
