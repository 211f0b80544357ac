import pg from 'pg'
import { revisionChannel, type Writer } from './writer.ts'

const retryAfter = 1000

/**
 * Keeps the Atlas current with writes of other processes: PostgreSQL tells each revision, and after a lost connection
 * the log is read again, so that none is missed. Gives the function that stops it.
 */
export const followOthers = async (url: string, writer: Writer): Promise<() => Promise<void>> => {
  let stopped = false
  let client: pg.Client
  let retry: NodeJS.Timeout | undefined

  const listen = async () => {
    client = new pg.Client({ connectionString: url })
    client.on('notification', () => writer.advance().catch(() => client.end()))
    client.on('error', again)
    client.on('end', again)
    await client.connect()
    await client.query(`listen ${revisionChannel}`)
    await writer.advance()
  }
  const again = () => {
    if (stopped || retry) return
    retry = setTimeout(() => {
      retry = undefined
      listen().catch(again)
    }, retryAfter)
  }

  await listen()
  return async () => {
    stopped = true
    clearTimeout(retry)
    await client.end()
  }
}
