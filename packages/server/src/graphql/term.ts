import type { Language, Term as TermEntry } from '@geflecht/domain'
import { interfaceType, shows } from './field.ts'
import { inLanguage, textIn } from './language.ts'
import { open } from './policy.ts'
import { findsByKey, ofItsOwn, Subject } from './subject.ts'

@interfaceType('Term', 'An entry of a vocabulary: a stable key and what people call it.', { implements: [Subject] })
export abstract class Term extends Subject {
  @shows(() => String, open, 'What people call it.')
  label(@inLanguage() _language: Language): string {
    return ofItsOwn()
  }
}

/** A term that stands in a catalogue of the domain. `typeName` is also the first part of its id. */
export abstract class CatalogueTerm<E extends TermEntry> extends Term {
  abstract get typeName(): string

  constructor(readonly entry: E) {
    super()
  }

  override get id(): string {
    return `${this.typeName}:${this.entry.key}`
  }

  override get key(): string {
    return this.entry.key
  }

  override label(language: Language): string {
    return textIn(this.entry, language)
  }
}

/** All terms of a catalogue, made once; found again by `node(id:)`. */
export const termsOf = <T extends CatalogueTerm<TermEntry>>(type: new (entry: T['entry']) => T, entries: readonly T['entry'][]) => {
  const all = entries.map((entry) => new type(entry))
  const byKey = new Map(all.map((term) => [term.key, term]))
  if (all[0]) findsByKey(all[0].typeName, (_view, key) => byKey.get(key) ?? null)
  return {
    all,
    find: (key: string): T | null => byKey.get(key) ?? null,
    /** The term that a stored fact names; a fact never names an unknown one. */
    of: (key: string): T => {
      const term = byKey.get(key)
      if (!term) throw new Error(`The vocabulary of ${type.name} has no term ${key}`)
      return term
    },
  }
}
