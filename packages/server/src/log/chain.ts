/** Follows a chain of references from `start`; says so when it comes back to a fact that it has passed. */
export const chainProblem = (start: number, next: (id: number) => number | null, word: string): string | null => {
  const passed = new Set([start])
  for (let id = next(start); id !== null; id = next(id)) {
    if (passed.has(id)) return `Its chain of ${word} references comes back to itself; choose another one.`
    passed.add(id)
  }
  return null
}
