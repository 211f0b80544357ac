/** Measures under the heading of their family, families in the order in which their first measure stands. */
export function byFamily<T extends { key: string }>(
  measures: readonly T[],
  catalogue: readonly { key: string; family: string; familyLabel: string }[],
): { family: string; label: string; measures: T[] }[] {
  const families = new Map<string, { family: string; label: string; measures: T[] }>()
  for (const measure of measures) {
    const entry = catalogue.find(({ key }) => key === measure.key)
    if (!entry) continue
    const known = families.get(entry.family) ?? { family: entry.family, label: entry.familyLabel, measures: [] }
    families.set(entry.family, known)
    known.measures.push(measure)
  }
  return [...families.values()]
}
