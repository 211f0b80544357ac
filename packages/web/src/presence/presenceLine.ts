import type { Told } from './person.ts'

/** What happens on the line. */
export interface Hearing {
  told: (told: Told) => void
  /** The line is down; the next try comes by itself, unless this page is not let in. */
  lost: () => void
  /** Whether its user wants to be shown nowhere; asked each time that the line is taken up. */
  isHidden: () => boolean
}

/** A line to the server for presence. */
export interface PresenceLine {
  /** Says something, if the line stands; what is not heard is said again when it does. */
  say: (message: object) => void
  hangUp: () => void
}

const longestWait = 30_000
/** Not signed in, or not in this network: to try again would change nothing. */
const final = [4401, 4403, 4404]

/** Takes up the line, and again whenever it breaks: soon at first, then ever later, never all browsers at once. */
export function takeUp({ told, lost, isHidden }: Hearing): PresenceLine {
  let socket: WebSocket | null = null
  let welcomed = false
  let tries = 0
  let retry: ReturnType<typeof setTimeout> | undefined

  function open(): void {
    clearTimeout(retry)
    const line = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/presence`, 'geflecht-presence')
    socket = line
    line.onopen = () => line.send(JSON.stringify({ type: 'hello', hidden: isHidden() }))
    line.onmessage = ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as Told
      if (message.type === 'welcome') {
        welcomed = true
        tries = 0
      }
      told(message)
    }
    line.onclose = ({ code }) => broken(line, final.includes(code))
  }
  function broken(line: WebSocket, forGood: boolean): void {
    if (line !== socket) return
    socket = null
    welcomed = false
    lost()
    if (!forGood) retry = setTimeout(open, Math.min(longestWait, 1000 * 2 ** tries++) * (0.75 + Math.random() / 2))
  }
  /** A machine that goes offline keeps its sockets for minutes. */
  function goneOffline(): void {
    const line = socket
    if (!line) return
    line.close()
    broken(line, false)
  }
  function online(): void {
    if (socket === null && retry !== undefined) open()
  }
  window.addEventListener('offline', goneOffline)
  window.addEventListener('online', online)
  open()
  return {
    say: (message) => {
      // A line that is being closed takes nothing more; what is said on the next one is said anew.
      if (welcomed && socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
    },
    hangUp: () => {
      clearTimeout(retry)
      window.removeEventListener('offline', goneOffline)
      window.removeEventListener('online', online)
      const line = socket
      socket = null
      line?.close()
    },
  }
}
