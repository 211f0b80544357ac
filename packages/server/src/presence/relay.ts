import { listenOn } from '../storage/listenOn.ts'

/** Carries short texts between the servers on one database, to every one of them and also back to the sender. */
export interface Relay {
  /** Resolves when it is on its way; a text that cannot be sent is lost, as all that was said while the line was down. */
  send(text: string): Promise<void>
  /** Tells each text, and each time that the line stands anew. */
  follow(hear: { text(text: string): void; anew(): void }): void
  close(): Promise<void>
}

const channel = 'geflecht_presence'

/** Through PostgreSQL's NOTIFY, which keeps nothing. */
export const relayThrough = async (url: string): Promise<Relay> => {
  let followed: { text(text: string): void; anew(): void } | null = null
  const listening = await listenOn(url, channel, {
    heard: async (text) => followed?.text(text),
    stands: async () => followed?.anew(),
  })
  return {
    send: (text) => listening.notify(text),
    follow(hear) {
      followed = hear
      hear.anew()
    },
    close: listening.close,
  }
}
