import { documentedSet, musterkreisSet } from '@geflecht/demo'
import type { FactSet } from '@geflecht/domain'
import { openStore, type Store } from '../store.ts'
import { StartFault } from '../storage/startFault.ts'
import { loadFacts } from '../transfer/loadFacts.ts'
import type { Verb } from './verb.ts'

/** The data sets that come with Geflecht. */
export const dataSets: Readonly<Record<string, FactSet>> = { documented: documentedSet, musterkreis: musterkreisSet }

/** Brings a set in and tells its progress, concept by concept. */
export const bringIn = async (store: Store, name: string, say: (line: string) => void): Promise<void> => {
  const written = await loadFacts(store.writer, 'command line', dataSets[name]!, (concept, facts) => say(`  ${concept}: ${facts}`))
  if (!written.done)
    throw new StartFault(
      `The data set ${name} was refused: ${written.refusals.map(({ about, message }) => `${about}: ${message}`).join(' ')}`,
    )
  const { added, changed, unchanged } = written.value
  say(`Data set ${name}: ${added} facts added, ${changed} changed, ${unchanged} as they were; revision ${written.revision}.`)
}

export const load: Verb = {
  name: 'load',
  summary: 'Brings a data set in; loading it again changes nothing.',
  options: { set: `which one: ${Object.keys(dataSets).join(', ')} (default documented)` },
  async run({ set = 'documented' }, settings) {
    if (!dataSets[set]) throw new StartFault(`There is no data set ${set}; there are: ${Object.keys(dataSets).join(', ')}.`)
    const store = await openStore(settings().place, () => new Date())
    try {
      await bringIn(store, set, console.log)
    } finally {
      await store.close()
    }
  },
}
