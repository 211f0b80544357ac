/** The languages of the product, its first one first. */
export const languages = ['DE', 'EN'] as const
export type Language = (typeof languages)[number]

/** The same words in German and in English; never empty. */
export interface Label {
  readonly de: string
  readonly en: string
}

/** An entry of a catalogue: a stable key and what people call it. */
export interface Term extends Label {
  readonly key: string
}

/** The label in one language. */
export const labelOf = (label: Label, language: Language): string => (language === 'DE' ? label.de : label.en)

/** Finds a catalogue's entry by its key. */
export const byKey = <T extends { readonly key: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.key, entry]))
