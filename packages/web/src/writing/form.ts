import type { TypedDocumentNode } from '@apollo/client'
import type { DocumentNode } from 'graphql'
import type { ComputedRef } from 'vue'
import type { ConflictingField } from './refusal.documents.ts'

/** What a field of a form holds; null is empty. */
export type Value = string | number | boolean | readonly string[] | null
export type Values = { readonly [field: string]: Value }

/** One of the things to choose from. */
export interface Choice {
  value: string
  label: string
  help?: string | undefined
}

/** What can be looked for and picked; its value is the key. */
export type Pickable = 'institution' | 'network' | 'territory'

/** How a field is filled in. */
export type Control =
  | { as: 'text'; longest: number; kind?: 'text' | 'email' | 'tel' | 'url' | 'password' }
  | { as: 'longText'; longest: number }
  | { as: 'day' }
  | { as: 'number'; least: number; most: number }
  /** One of several: a list to open; `all` shows them all at once. */
  | { as: 'choice'; of: readonly Choice[]; all?: boolean }
  /** Any number of several; the value is a list. */
  | { as: 'choices'; of: readonly Choice[] }
  /** The level of cooperation, 0 to 5. */
  | { as: 'level' }
  | { as: 'yes' }
  /** A thing that is looked for by its name; `known` are names of keys that may stand there from the beginning. */
  /** Several things, looked for one after the other; the value is a list of keys. */
  | { as: 'things'; what: Pickable; known?: Readonly<Record<string, string>> }
  | { as: 'thing'; what: Pickable; known?: Readonly<Record<string, string>> }

export interface Field {
  /** The name of the field in the mutation's input; refusals name it too. */
  name: string
  /** The columns of the fact that hold it, where they are called otherwise; conflicts name columns. */
  columns?: readonly string[]
  label: string
  help?: string | undefined
  required?: boolean
  /** Whether it is asked for at all, by what else has been entered; always when left out. */
  asked?: (values: Values) => boolean
  control: Control
}

/** A mutation with what is sent. */
export interface Sending {
  document: DocumentNode
  variables: Record<string, unknown>
}

/** Puts a mutation together with its variables, which have to fit. */
export const sending = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
): Sending => ({ document, variables })

/** One form: what it is called, what it asks for, and what it sends. It lives in `<concept>/<mutation>.form.ts` and is found by that name. */
export interface Form {
  title: ComputedRef<string>
  /** A sentence or two beneath the title. */
  intro?: ComputedRef<string | null>
  /** What the button is called that sends it; „Speichern“ when left out. */
  save?: ComputedRef<string>
  fields: ComputedRef<readonly Field[]>
  /** What stands in the fields at first; null while it is not known. */
  start: ComputedRef<Values | null>
  /** The version that is edited; null where the thing begins with this form. */
  version: ComputedRef<number | null>
  /** What the change is called while it waits: „Angabe zu Kita Sonnenblume“. */
  told: (values: Values) => string
  send: (values: Values, version: number | null) => Sending
  /** The field that shows a conflicting column, where its name and its columns do not tell. */
  fieldOf?: (conflicting: ConflictingField) => string | null
  /** It makes no sense later, or what is entered is not to be kept on this machine: without a connection it is refused instead of waiting. */
  atOnce?: true
  /** What happens when it has been done, beside closing the form; the thing is the one that the mutation answered. */
  done?: (thing: { key?: string }) => void
}

/** Makes a form for what `of` names in the address; runs like the setup of a component. */
export type FormMaker = (of: string) => Form

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '')

/** The text of a field; empty is null. */
export const textIn = (values: Values, field: string): string | null => text(values[field]).trim() || null
/** The number of a field; null when there is none. */
export const numberIn = (values: Values, field: string): number | null => {
  const value = values[field]
  if (typeof value === 'number') return value
  return text(value) === '' ? null : Number(value)
}
/** What is chosen in a field. */
export const chosenIn = (values: Values, field: string): string[] => {
  const value = values[field]
  return Array.isArray(value) ? [...(value as readonly string[])] : []
}
