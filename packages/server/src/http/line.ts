import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'

/** One client's connection, as those need it who speak with the client. */
export interface Line {
  send(text: string): void
  /** Sends several messages at once. */
  sendAll(texts: readonly string[]): void
  waiting(): number
  drained(): Promise<boolean>
  close(code: number, reason: string): void
}

/** So long a client that was slow may still take in why its connection ends; milliseconds. */
const lastWordTime = 10_000

/** More than this waiting for a client that does not take it, whatever it is, ends its connection. */
const mostWaiting = 1024 * 1024

/** The line of a socket; `patience` is how long it may take to take in what was sent, in milliseconds. */
export const lineOf = (socket: WebSocket, raw: Duplex, patience: number): Line => {
  const close = (code: number, reason: string) => {
    socket.close(code, reason)
    if (socket.bufferedAmount > 0) setTimeout(() => socket.terminate(), lastWordTime).unref()
  }
  const send = (text: string) => {
    if (socket.bufferedAmount > mostWaiting) socket.terminate()
    else if (socket.readyState === socket.OPEN) socket.send(text)
  }
  let draining: Promise<boolean> | null = null
  return {
    send,
    sendAll(texts) {
      raw.cork()
      for (const text of texts) send(text)
      raw.uncork()
    },
    waiting: () => socket.bufferedAmount,
    // One wait, however many subscriptions of the socket stand in it.
    drained() {
      draining ??= drained(socket, raw, patience).finally(() => {
        draining = null
      })
      return draining
    },
    close,
  }
}

/** What is written behind everything else tells when all of it has gone out. */
const drained = (socket: WebSocket, raw: Duplex, patience: number): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (inTime: boolean) => {
      clearTimeout(late)
      socket.off('close', gone)
      resolve(inTime)
    }
    const gone = () => end(false)
    const late = setTimeout(gone, patience)
    socket.once('close', gone)
    raw.write('', (error) => end(!error))
  })
