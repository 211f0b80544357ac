import { NotADay } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import type { Written, Writer } from '../log/writer.ts'
import { readWholly } from './readWholly.ts'
import { misfitIn } from './misfit.ts'

type Command = (draft: Draft, input: Readonly<Record<string, unknown>>) => unknown

/** Every file of commands; what they export are the commands, each under its own name. */
const files = import.meta.glob<Record<string, Command>>('../*/*.commands.ts', { eager: true })

/** All commands, by name. */
export const commands: Readonly<Record<string, Command>> = Object.fromEntries(
  Object.values(files)
    .flatMap((file) => Object.entries(file))
    .filter(([, command]) => typeof command === 'function')
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)

/** What a command takes, as its source says it: the names of an input, or one whole fact. */
export const takenBy = (name: string): string =>
  /\(draft, (\{[^}]*\}|\w+)\)/.exec(commands[name]!.toString())?.[1]?.replaceAll(/\s+/g, ' ') ?? ''

/** Runs one command with an input that came from outside, so that nothing about its shape is known. Refuses what does not fit. */
export const runCommand = (writer: Writer, name: string, input: Readonly<Record<string, unknown>>): Promise<Written<null>> =>
  writer.run({ actor: 'command line', command: name }, (draft) => {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw Refused.because(name, 'There is no such command; `run --help` lists them.')
    const { read, unread } = readWholly(input)
    runShaped(name, () => command(draft, read))
    const extra = unread()
    if (extra.length > 0) throw Refused.because(name, `It does not take ${extra.join(', ')}.`)
    const misfit = misfitIn(draft)
    if (misfit) throw Refused.because(misfit.about, misfit.message)
    return null
  })

/** A command trusts the types of its input; what an input of another shape makes it do is the input's fault. */
const runShaped = (name: string, run: () => unknown): void => {
  try {
    run()
  } catch (error) {
    if (error instanceof NotADay) throw Refused.because(name, error.message)
    if (error instanceof TypeError || error instanceof RangeError)
      throw Refused.because(name, `Its input does not have the shape that it takes, ${takenBy(name)} (${error.message}).`)
    throw error
  }
}
