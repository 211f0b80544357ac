import type { Label } from '@geflecht/domain'
import type { ResultOf } from '../graphql.ts'
import type { Choice, Pickable, Value } from './form.ts'
import type { formThingQuery } from './verb.documents.ts'

/** A thing as forms know it: what may stand in their fields at first. */
export type FormThing = NonNullable<ResultOf<typeof formThingQuery>['node']>
export type FormThingOf<T extends FormThing['__typename']> = Extract<FormThing, { __typename: T }>

/** Terms of a vocabulary to choose from, with their labels in both languages. */
export type Terms = readonly { readonly key: string; readonly de: string; readonly en: string }[] | Readonly<Record<string, Label>>

/** How one field of a verb is filled in. Its label is found by its name; `label` names another word where the same name means something else. */
export interface VerbField<T extends FormThing['__typename'] = FormThing['__typename']> {
  name: string
  label?: string
  required?: boolean
  as:
    | { text: number; kind?: 'email' | 'tel' | 'url' }
    | { longText: number }
    | 'day'
    /** A day that is today, or the day that is looked at, until somebody says otherwise. */
    | 'today'
    | { number: readonly [least: number, most: number] }
    | { one: Terms; all?: boolean }
    | { several: Terms }
    /** One of what belongs to the thing. */
    | { oneOf: (thing: FormThingOf<T>) => readonly Choice[] }
    | { severalOf: (thing: FormThingOf<T>) => readonly Choice[] }
    | 'level'
    | 'yes'
    | { thing: Pickable }
    | { things: Pickable }
  /** What stands in it at first; empty when left out. */
  start?: (thing: FormThingOf<T>) => Value
  /** Names of keys that may stand in it at first. */
  known?: (thing: FormThingOf<T>) => Readonly<Record<string, string>>
}

/** A mutation as a form: of what kind of thing it is, what it asks for, and what of the thing goes along. */
export interface Verb<T extends FormThing['__typename'] = FormThing['__typename']> {
  name: string
  of: T
  icon: string
  /** The field of the input that names the thing; `key` when left out. Verbs with another name make something new that belongs to it. */
  place?: string
  /** The type of its input, where it shares that with other mutations; else it is named after the mutation. */
  takes?: string
  /** Whether it changes what is there, so that the version that was seen goes along. */
  versioned: boolean
  fields: readonly VerbField<T>[]
  /** Turns what was entered into the fields of the input, where they are not the same. */
  input?: (values: Readonly<Record<string, unknown>>, thing: FormThingOf<T>) => Record<string, unknown>
  /** Whether it can be done with the thing as it stands; rights are asked besides. */
  when?: (thing: FormThingOf<T>) => boolean
}

/** States verbs of one kind of thing, so that their fields know what they can ask of it. */
export const verbsOf = <T extends FormThing['__typename']>(of: T, verbs: readonly Omit<Verb<T>, 'of'>[]): readonly Verb[] =>
  verbs.map((verb) => ({ ...verb, of })) as unknown as readonly Verb[]
