import { text } from 'node:stream/consumers'
import { commands, runCommand, takenBy } from '../admin/commands.ts'
import { throughServer } from '../admin/throughServer.ts'
import type { Written } from '../log/writer.ts'
import { StartFault } from '../storage/startFault.ts'
import { openStore } from '../store.ts'
import type { Settings } from './settings.ts'
import type { Verb } from './verb.ts'

const known = (): string =>
  [
    'Usage: geflecht run COMMAND JSON   (- reads the JSON from standard input)',
    '',
    ...Object.keys(commands).map((name) => `  ${name} ${takenBy(name)}`),
    '',
    'A name without braces stands for a whole fact: key, its columns, provenance. What is left out of it is null.',
  ].join('\n')

const inputIn = (json: string): Record<string, unknown> => {
  try {
    const input: unknown = JSON.parse(json)
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Record<string, unknown>
  } catch {
    // Told below like any other text that is no object.
  }
  throw new StartFault('The input has to be a JSON object, for example {"key": "…"}.')
}

const written = async ({ place }: Settings, command: string, input: Record<string, unknown>): Promise<Written<null>> => {
  const there = 'folder' in place && place.folder !== null ? await throughServer(place.folder, command, input) : null
  if (there) return there
  const store = await openStore(place, () => new Date())
  try {
    return await runCommand(store.writer, command, input)
  } finally {
    await store.close()
  }
}

export const run: Verb = {
  name: 'run',
  summary: 'Runs one command, through the running server if there is one: run restateLevel \'{"key": …}\'.',
  options: { command: 'which one', input: 'what it takes, as JSON' },
  argument: ['command', 'input'],
  flags: { help: 'lists the commands' },
  async run({ command, input, help }, settings) {
    if (help || command === undefined) return console.log(known())
    if (!Object.hasOwn(commands, command)) throw new StartFault(`There is no command ${command}; run --help lists them.`)
    const result = await written(settings(), command, inputIn(input === '-' || input === undefined ? await text(process.stdin) : input))
    if (!result.done) throw new StartFault(result.refusals.map(({ about, message }) => `${about}: ${message}`).join('\n'))
    console.log(result.changes === 0 ? `Nothing changed; revision ${result.revision}.` : `Done; revision ${result.revision}.`)
  },
}
