import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { aServer } from '../testing/server.ts'

test('a client that hangs up before it has its whole answer is no bug', async () => {
  const server = await aServer()
  const { port } = new URL(server.url)
  const body = JSON.stringify({ query: getIntrospectionQuery() })
  for (let n = 0; n < 60; n++) {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    // Brotli keeps its first bytes back for a while: the answer has begun, but nothing of it has been sent.
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\naccept-encoding: br\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    await setTimeout(n / 3)
    socket.resetAndDestroy()
  }
  await setTimeout(300)
  expect(server.bugs).toEqual([])
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  await server.close()
})
