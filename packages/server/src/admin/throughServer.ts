import type { Written } from '../log/writer.ts'
import { StartFault } from '../storage/startFault.ts'
import { readDoorway } from './doorway.ts'

/**
 * Asks the server that runs on a data folder to run a command; null when none does.
 *
 * @throws StartFault when it answers, but not with what became of the command.
 */
export const throughServer = async (folder: string, command: string, input: unknown): Promise<Written<null> | null> => {
  const doorway = readDoorway(folder)
  if (!doorway) return null
  const response = await fetch(`http://127.0.0.1:${doorway.port}/run`, {
    method: 'POST',
    headers: { authorization: `Bearer ${doorway.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ command, input }),
  }).catch(() => null)
  // The server is gone without having taken its doorway away, or another program has its port since.
  if (!response || response.status === 401 || response.status === 404) return null
  const answer = (await response.json()) as Written<null> & { message?: string }
  if (response.status !== 200) throw new StartFault(answer.message ?? `The server answered ${response.status}.`)
  return answer
}
