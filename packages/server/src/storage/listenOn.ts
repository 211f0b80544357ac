import pg from 'pg'

const retryAfter = 1000

interface Hearing {
  /** When it fails, the line is taken up anew. */
  heard(text: string): Promise<void>
  /** The line stands, for the first time or anew: what was said in between was not heard. */
  stands(): Promise<void>
}

/** A line on which PostgreSQL tells what is said on a channel. */
interface Listening {
  /** Says something on the channel; at most 8000 bytes. Lost while the line is down. */
  notify(text: string): Promise<void>
  close(): Promise<void>
}

/** Listens on a channel until it is closed; a line that breaks is taken up again. The first time has to succeed. */
export const listenOn = async (url: string, channel: string, { heard, stands }: Hearing): Promise<Listening> => {
  let stopped = false
  let client: pg.Client
  let retry: NodeJS.Timeout | undefined

  const listen = async () => {
    client = new pg.Client({ connectionString: url, keepAlive: true, application_name: channel })
    client.on('notification', ({ payload }) => heard(payload ?? '').catch(() => client.end()))
    client.on('error', again)
    client.on('end', again)
    await client.connect()
    await client.query(`listen ${channel}`)
    await stands()
  }
  const again = () => {
    if (stopped || retry) return
    retry = setTimeout(() => {
      retry = undefined
      listen().catch(again)
    }, retryAfter)
  }

  await listen()
  return {
    async notify(text) {
      await client.query('select pg_notify($1, $2)', [channel, text]).catch(() => {})
    },
    async close() {
      stopped = true
      clearTimeout(retry)
      await client.end()
    },
  }
}
