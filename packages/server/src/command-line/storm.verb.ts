import { openStore } from '../store.ts'
import { storm as blow } from '../storm/storm.ts'
import { StartFault } from '../storage/startFault.ts'
import type { Verb } from './verb.ts'

/** A whole number from the command line. */
const wholeNumber = (name: string, value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new StartFault(`--${name} is ${value}; it must be a whole number.`)
  return Number(value)
}

export const storm: Verb = {
  name: 'storm',
  summary: 'Runs random commands and prints each acknowledged revision; for tests that kill the process.',
  options: { seed: 'where chance begins (default 1)', commands: 'how many to run (default 1000)' },
  async run({ seed = '1', commands = '1000' }, settings) {
    const store = await openStore(settings().place, () => new Date())
    try {
      if (store.atlas.revision > 0 && store.atlas.idOfKey('source', 'storm') === null)
        throw new StartFault("These data are not a storm's own; point GEFLECHT_DATA or DATABASE_URL at an empty place.")
      await blow(store.writer, wholeNumber('seed', seed), wholeNumber('commands', commands), (revision) =>
        process.stdout.write(`acknowledged ${revision}\n`),
      )
    } finally {
      await store.close()
    }
  },
}
