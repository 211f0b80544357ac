import { describe, expect, test } from 'vitest'
import { aServer } from '../testing/server.ts'

describe('Requests that take too long', () => {
  const neverAnswers = { revisionAt: () => new Promise<number>(() => {}), revisionsBetween: async function* () {} }
  const slow = '{ network(key: "net.ratingen.ks", knownAt: "2020-01-01T00:00:00Z") { key } }'

  test('are given up, and the client is told', async () => {
    const server = await aServer({ log: neverAnswers, patience: { request: 200, drain: 200 } })
    const { status, errors } = await server.ask(slow)
    expect(status).toBe(503)
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }])
    await server.close()
  })

  test('do not keep the server from closing', async () => {
    const server = await aServer({ log: neverAnswers, patience: { request: 60_000, drain: 200 } })
    const asked = server.ask(slow).catch(() => 'cut off')
    await new Promise((resolve) => setTimeout(resolve, 100))
    await server.close()
    expect(await asked).toBe('cut off')
  })

  test('are answered when they end while the server closes', async () => {
    let answer = (_revision: number) => {}
    const log = { revisionAt: () => new Promise<number>((resolve) => (answer = resolve)), revisionsBetween: async function* () {} }
    const server = await aServer({ log })
    const asked = server.ask(slow)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const closed = server.close()
    answer(1)
    expect((await asked).data).toEqual({ network: { key: 'net.ratingen.ks' } })
    await closed
  })
})
