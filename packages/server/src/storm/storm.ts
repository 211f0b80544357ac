import type { Writer } from '../log/writer.ts'
import { ground } from './ground.ts'
import { gusts } from './gusts/index.ts'
import { type Random, randomOf } from './random.ts'

const names = Object.keys(gusts)

/** Runs one random command, now and then several as one batch; gives the revision that it made, or null when it was refused or changed nothing. */
export const blow = async (writer: Writer, random: Random, name: string): Promise<number | null> => {
  const batch = random.chance(0.2) ? 2 + random.below(8) : 1
  const before = writer.atlas.revision
  const written = await writer.run({ actor: 'storm', command: 'storm' }, (draft) => {
    for (let n = 0; n < batch; n++) gusts[random.pick(names)]!(draft, random, `${name}.${n}`)
  })
  return written.done && written.revision > before ? written.revision : null
}

/** Blows `commands` times; tells each acknowledged revision once it can no longer be lost. */
export const storm = async (
  writer: Writer,
  seed: number,
  commands: number,
  acknowledged: (revision: number) => void = () => {},
): Promise<void> => {
  await writer.run({ actor: 'storm', command: 'storm' }, ground)
  const random = randomOf(seed)
  for (let n = 0; n < commands; n++) {
    const revision = await blow(writer, random, `${seed}.${n}`)
    if (revision !== null) acknowledged(revision)
  }
}
