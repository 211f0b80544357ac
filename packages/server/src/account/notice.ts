import { randomUUID } from 'node:crypto'
import type { Place } from '../storage/database.ts'
import { listenOn } from '../storage/listenOn.ts'

/** Channel on which servers tell each other that something about an account has changed. */
const accountChannel = 'geflecht_account'

/** Tells other servers which account has changed. */
export interface Notices {
  tell(account: string): Promise<void>
  close(): Promise<void>
}

interface Hearing {
  heard(account: string): Promise<void>
  /** Anything may have changed: it begins, or the line was broken meanwhile. */
  missed(): Promise<void>
}

/** On PostgreSQL servers tell each other; the embedded database has one server only. */
export const noticesOf = async (place: Place, { heard, missed }: Hearing): Promise<Notices> => {
  if (!('url' in place)) {
    await missed()
    return { tell: async () => {}, close: async () => {} }
  }
  const self = randomUUID()
  const line = await listenOn(place.url, accountChannel, {
    async heard(text) {
      const [from, account = ''] = text.split(' ')
      if (from !== self) await heard(account)
    },
    stands: missed,
  })
  return { tell: (account) => line.notify(`${self} ${account}`), close: line.close }
}
