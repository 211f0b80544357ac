import type { Reason } from './refusal.ts'

/** Follows a chain of references from `start`; says so when it comes back to a fact that it has passed. */
export const chainProblem = (start: number, next: (id: number) => number | null, field: string): Reason | null => {
  const passed = new Set([start])
  for (let id = next(start); id !== null; id = next(id)) {
    if (passed.has(id))
      return {
        en: `Its chain of ${field} references comes back to itself; choose another one.`,
        de: 'Diese Zuordnung führt im Kreis zurück. Wählen Sie eine andere.',
        field,
      }
    passed.add(id)
  }
  return null
}
