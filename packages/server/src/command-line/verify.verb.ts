import { Atlas } from '../atlas/atlas.ts'
import { dumpOf, unsoundIn } from '../atlas/dump.ts'
import { openStore } from '../store.ts'
import { StartFault } from '../storage/startFault.ts'
import type { Verb } from './verb.ts'

export const verify: Verb = {
  name: 'verify',
  summary: 'Proves that tables and change log tell the same: replays the log from its beginning and compares.',
  options: {},
  async run(_, settings) {
    const store = await openStore(settings().place, () => new Date())
    try {
      const replayed = new Atlas()
      for await (const { number, changes } of store.log.revisionsBetween(0, store.atlas.revision)) replayed.apply(number, changes)
      const faults = unsoundIn(store.atlas)
      if (replayed.revision !== store.atlas.revision)
        faults.push(`The log ends at revision ${replayed.revision}, the tables stand at ${store.atlas.revision}.`)
      if (dumpOf(replayed) !== dumpOf(store.atlas)) faults.push('The facts in the tables differ from those that the log gives.')
      if (faults.length > 0) throw new StartFault(faults.join(' '))
      console.log(`Revision ${store.atlas.revision}: tables and change log tell the same.`)
    } finally {
      await store.close()
    }
  },
}
