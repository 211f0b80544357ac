import type { FormThing, Verb } from './verb.ts'

const lists = import.meta.glob<readonly Verb[]>('../*/*.verbs.ts', { import: 'verbs', eager: true })

/** Every mutation that is a form made from its list of fields; forms that need more stand in files of their own. */
export const verbs: readonly Verb[] = Object.values(lists).flat()

/** All that bear a name: the same can be done with things of several types. */
export const verbsNamed = (asked: string): readonly Verb[] => verbs.filter(({ name }) => name === asked)
export const verbNamed = (asked: string): Verb | undefined => verbsNamed(asked)[0]

/** What can be done with a thing, in the order of the lists. */
export const verbsFor = (type: FormThing['__typename'], may: readonly string[]): readonly Verb[] =>
  verbs.filter(({ of, name }) => of === type && may.includes(name))
