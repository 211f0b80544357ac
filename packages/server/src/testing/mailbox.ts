import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server that keeps what it is sent. */
export interface Mailbox {
  url: string
  letters: { to: string[]; text: string }[]
  /** Resolves with the first letter to somebody, past or coming. */
  letterTo(address: string): Promise<string>
  close(): Promise<void>
}

/** A mail server on a free port, which asks for a password as real ones do. */
export const aMailbox = async (): Promise<Mailbox> => {
  const letters: Mailbox['letters'] = []
  const waiting = new Set<() => void>()
  const server = new SMTPServer({
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'geflecht' && password === 'postgeheimnis' ? done(null, { user: username }) : done(new Error('Not you')),
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        letters.push({ to: envelope.rcptTo.map(({ address }) => address), text: readable(Buffer.concat(parts).toString()) })
        for (const tell of waiting) tell()
        done()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  return {
    url: `smtp://geflecht:postgeheimnis@127.0.0.1:${(listening.address() as AddressInfo).port}`,
    letters,
    async letterTo(address) {
      for (;;) {
        const found = letters.findLast(({ to }) => to.includes(address))
        if (found) return found.text
        await new Promise<void>((resolve) => waiting.add(resolve))
      }
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Undoes quoted-printable as far as links need it. */
const readable = (message: string): string => message.replace(/=\r\n/g, '').replace(/=3D/g, '=')
