import { parseArgs } from 'node:util'
import { StartFault } from '../storage/startFault.ts'
import { account } from './account.verb.ts'
import { boundaries } from './boundaries.verb.ts'
import { load } from './load.verb.ts'
import { run } from './run.verb.ts'
import { schema } from './schema.verb.ts'
import { serve } from './serve.verb.ts'
import { settingsOf } from './settings.ts'
import { storm } from './storm.verb.ts'
import type { Verb } from './verb.ts'
import { verify } from './verify.verb.ts'

/** Every verb of the command line. */
export const verbs: readonly Verb[] = [serve, load, boundaries, run, account, verify, storm, schema]

const usage = () =>
  [
    'Usage: geflecht VERB [--option value]',
    '',
    ...verbs.flatMap(({ name, summary, options, flags = {} }) => [
      `  ${name.padEnd(10)} ${summary}`,
      ...Object.entries({ ...options, ...flags }).map(([option, means]) => `             --${option}: ${means}`),
    ]),
  ].join('\n')

/** Runs the verb that the arguments name. */
export const runVerb = async ([name = 'serve', ...rest]: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> => {
  if (name === '--help' || name === 'help') return console.log(usage())
  const verb = verbs.find((one) => one.name === name)
  if (!verb) throw new StartFault(`There is no verb ${name}; there are: ${verbs.map((one) => one.name).join(', ')}.`)
  await verb.run(optionsOf(verb, rest), () => settingsOf(environment))
}

/** Values that stand right after the verb get the names of their options; a lone hyphen is a value. */
const named = ([option, ...others]: readonly string[], [value, ...rest]: readonly string[]): readonly string[] => {
  if (value === undefined) return []
  if (option === undefined || (value.startsWith('-') && value !== '-')) return [value, ...rest]
  return [`--${option}=${value}`, ...named(others, rest)]
}

const optionsOf = ({ name, options, flags = {}, argument }: Verb, given: readonly string[]): Record<string, string | undefined> => {
  const valued = Object.keys(options).map((option) => [option, { type: 'string' }] as const)
  const bare = Object.keys(flags).map((option) => [option, { type: 'boolean' }] as const)
  const args = named([argument ?? []].flat(), given)
  try {
    const { values } = parseArgs({ args: [...args], options: Object.fromEntries([...valued, ...bare]), strict: true })
    return Object.fromEntries(Object.entries(values).map(([option, value]) => [option, String(value)]))
  } catch (error) {
    const known = [...valued, ...bare].map(([option]) => `--${option}`)
    throw new StartFault(`${(error as Error).message.split('. ')[0]}. Options of ${name}: ${known.join(', ') || 'none'}.`)
  }
}
