import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BugReport } from '../graphql/answerFault.ts'
import { bugAnswer } from '../graphql/answerFault.ts'
import type { Writer } from '../log/writer.ts'
import { runCommand } from './commands.ts'
import { removeDoorway, writeDoorway } from './doorway.ts'

const mostBodyBytes = 1024 * 1024

/**
 * Lets the command line write through this server, which holds the embedded database: on a port of its own on this machine, for whoever can
 * read the token in the data folder. Gives the function that ends it.
 */
export const openAdmin = async (folder: string, writer: Writer, report: BugReport): Promise<() => Promise<void>> => {
  const token = randomBytes(32).toString('hex')
  const server = createServer((request, response) => {
    answer(request, response, token, writer).catch((bug: unknown) => send(response, 500, bugAnswer(bug, report)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  writeDoorway(folder, { port: (server.address() as AddressInfo).port, token })
  return async () => {
    removeDoorway(folder)
    server.closeIdleConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

const answer = async (request: IncomingMessage, response: ServerResponse, token: string, writer: Writer): Promise<void> => {
  if (!isKnown(request, token)) send(response, 401, { message: 'The token is not the one in the data folder.' })
  else if (request.method !== 'POST' || request.url !== '/run') send(response, 404, { message: 'There is POST /run.' })
  else {
    const asked = await bodyOf(request)
    if (isAsked(asked)) send(response, 200, await runCommand(writer, asked.command, asked.input))
    else send(response, 400, { message: 'Send { "command": …, "input": { … } }.' })
  }
}

const isKnown = ({ headers }: IncomingMessage, token: string): boolean => {
  const [given, right] = [Buffer.from(headers.authorization ?? ''), Buffer.from(`Bearer ${token}`)]
  return given.length === right.length && timingSafeEqual(given, right)
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > mostBodyBytes) return null
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString())
  } catch {
    return null
  }
}

const isAsked = (asked: unknown): asked is { command: string; input: Record<string, unknown> } => {
  if (typeof asked !== 'object' || asked === null) return false
  const { command, input } = asked as Record<string, unknown>
  return typeof command === 'string' && typeof input === 'object' && input !== null && !Array.isArray(input)
}

const send = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body))
}
