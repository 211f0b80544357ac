import { listenOn } from '../storage/listenOn.ts'
import { revisionChannel, type Writer } from './writer.ts'

/**
 * Keeps the Atlas current with writes of other processes: PostgreSQL tells each revision, and after a lost connection
 * the log is read again, so that none is missed. Gives the function that stops it.
 */
export const followOthers = async (url: string, writer: Writer): Promise<() => Promise<void>> => {
  const advance = () => writer.advance()
  const { close } = await listenOn(url, revisionChannel, { heard: advance, stands: advance })
  return close
}
