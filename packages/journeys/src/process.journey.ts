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

test('on Ctrl-C and on SIGTERM the server ends by itself, though somebody is connected, leaves no lock, and starts again with all it had', async () => {
  const server = await startServer()
  const lock = join(server.data, 'lock')
  try {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const lingering = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => {})
      expect(await rows(server.url)).toEqual({ data: { institutions: { totalCount: 51 } } })
      expect(existsSync(lock), 'a lock while it runs').toBe(true)
      expect(await server.halt(signal), signal).toEqual({ code: 0, signal: null })
      expect(existsSync(lock), `a lock left by ${signal}`).toBe(false)
      lingering.destroy()
      await server.resume()
    }
    expect(await rows(server.url)).toEqual({ data: { institutions: { totalCount: 51 } } })
  } finally {
    await server.stop()
  }
})
