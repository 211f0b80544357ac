import type { Size } from '@geflecht/demo'
import { StartFault } from '../storage/startFault.ts'
import type { Writer } from '../log/writer.ts'
import { dataSets } from './dataSets.ts'
import { type Loaded, loadFacts } from './loadFacts.ts'

/** How far a set has come in. */
export interface Progress {
  batch: number
  batches: number
  facts: number
  /** Since it began. */
  seconds: number
}

/**
 * Brings a data set in, batch by batch, each as one revision: it can be interrupted at any time, and brought in again from the start, which
 * changes nothing of what is there.
 *
 * @throws StartFault with what is wrong when a batch is refused; those before it stay.
 */
export const loadSet = async (
  writer: Writer,
  name: string,
  size?: Size,
  tell: (progress: Progress) => void = () => {},
): Promise<Loaded> => {
  const { batches, count } = dataSets[name]!
  const total: Loaded = { added: 0, changed: 0, unchanged: 0 }
  const began = performance.now()
  let batch = 0
  for (const facts of batches(size)) {
    const written = await loadFacts(writer, 'command line', facts)
    if (!written.done)
      throw new StartFault(
        `The data set ${name} was refused: ${written.refusals.map(({ about, message }) => `${about}: ${message}`).join(' ')}`,
      )
    for (const state of ['added', 'changed', 'unchanged'] as const) total[state] += written.value[state]
    const read = total.added + total.changed + total.unchanged
    tell({ batch: ++batch, batches: count(size), facts: read, seconds: (performance.now() - began) / 1000 })
  }
  return total
}

/** One line for people who wait: how much is there, how fast it goes, how long it still takes. */
export const progressLine = ({ batch, batches, facts, seconds }: Progress): string => {
  const left = Math.round((seconds / batch) * (batches - batch))
  return `  ${String(Math.floor((batch / batches) * 100)).padStart(3)} %  ${facts} facts, ${Math.round(facts / seconds)} a second, ${left} s left`
}
