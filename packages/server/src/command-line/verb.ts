import type { Settings } from './settings.ts'

/** One thing that the command line does. */
export interface Verb {
  name: string
  /** One line for the list of verbs. */
  summary: string
  /** `--name value` options, each with what it means. */
  options: Readonly<Record<string, string>>
  /** The option, or options in order, whose value may also stand right after the verb, without its name. */
  argument?: string | readonly string[]
  /** `--name` flags without a value, each with what it means; `run` gets them as `yes`. */
  flags?: Readonly<Record<string, string>>
  run(options: Readonly<Record<string, string | undefined>>, settings: () => Settings): Promise<void>
}
