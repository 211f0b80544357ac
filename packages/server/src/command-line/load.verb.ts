import { type Size, sizes } from '@geflecht/demo'
import { openStore, type Store } from '../store.ts'
import { StartFault } from '../storage/startFault.ts'
import { dataSets } from '../transfer/dataSets.ts'
import { loadSet, type Progress, progressLine } from '../transfer/loadSet.ts'
import type { Verb } from './verb.ts'

/** Brings a set in and says what it is, how it goes and what has come of it. */
export const bringIn = async (store: Store, name: string, say: (line: string) => void, size?: Size): Promise<void> => {
  say(`Data set ${name} (${dataSets[name]!.what}) …`)
  const tell = (progress: Progress) => {
    if (progress.batches > 1) say(progressLine(progress))
  }
  const { added, changed, unchanged } = await loadSet(store.writer, name, size, tell)
  say(`  ${added} facts added, ${changed} changed, ${unchanged} as they were; revision ${store.atlas.revision}.`)
}

const known = Object.keys(dataSets).join(', ')

const sizeOf = (name: string, size: string | undefined): Size | undefined => {
  if (size === undefined) return undefined
  if (!dataSets[name]!.grows) throw new StartFault(`The data set ${name} has no sizes; leave --size out.`)
  const found = sizes.find((one) => one === size) ?? (/^\d{3,6}$/.test(size) && Number(size) >= 500 ? Number(size) : null)
  if (found === null)
    throw new StartFault(`There is no size ${size}; there are: ${sizes.join(', ')}, and numbers of institutions from 500.`)
  return found
}

export const load: Verb = {
  name: 'load',
  summary: 'Brings a data set in; loading it again changes nothing.',
  argument: 'set',
  options: {
    set: `which one: ${known} (default documented)`,
    size: 'grows the invented world around the Musterkreis: S, M or L (about 1,000, 10,000 or 100,000 institutions), or a number of them, with two ties each',
  },
  async run({ set = 'documented', size }, settings) {
    if (!dataSets[set]) throw new StartFault(`There is no data set ${set}; there are: ${known}.`)
    const asked = sizeOf(set, size)
    const store = await openStore(settings().place, () => new Date())
    try {
      await bringIn(store, set, console.log, asked)
    } finally {
      await store.close()
    }
  },
}
