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

test('on Ctrl-C and on SIGTERM the server ends by itself, leaves no lock, and starts again with all it had', async () => {
  // It is started twice, and once it waits for somebody who says nothing.
  test.setTimeout(120_000)
  const server = await startServer()
  const lock = join(server.data, 'lock')
  const silent = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => {})
  try {
    const all = await rows(server.url)
    expect(all).toMatchObject({ data: { institutions: { totalCount: expect.any(Number) } } })
    expect(existsSync(lock)).toBe(true)
    expect(await server.halt('SIGINT')).toEqual({ code: 0, signal: null })
    expect(existsSync(lock)).toBe(false)
    await server.resume()
    expect(await rows(server.url)).toEqual(all)
    expect(await server.halt('SIGTERM')).toEqual({ code: 0, signal: null })
    expect(existsSync(lock)).toBe(false)
  } finally {
    silent.destroy()
    await server.stop()
  }
})
