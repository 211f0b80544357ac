/** What of a revision says whether it stands: which one it takes back, and whether that took something back itself. */
export interface Standing {
  number: number
  undoes: number | null
}

/** Revisions that are taken back, by one that is not taken back itself. The list has to hold all that take back another one of it. */
export const takenBackIn = (revisions: readonly Standing[]): ReadonlySet<number> => {
  const taken = new Set<number>()
  for (const { number, undoes } of [...revisions].sort((a, b) => b.number - a.number))
    if (undoes !== null && !taken.has(number)) taken.add(undoes)
  return taken
}

/**
 * Which of the revisions that came after one still weigh: one that was taken back and the one that took it back cancel each other out.
 */
export const weighingAfter = (after: number, revisions: readonly Standing[]): ReadonlySet<number> => {
  const taken = takenBackIn(revisions)
  const weighing = revisions.filter(({ number, undoes }) => number > after && !taken.has(number) && !(undoes !== null && undoes > after))
  return new Set(weighing.map(({ number }) => number))
}

/** What somebody's next undo and redo would take back, by number. */
export interface NextSteps {
  undo: number | null
  redo: number | null
}

/**
 * Of the revisions that one person made, with all that took them back: the last edit that still stands, and the last undo that still
 * stands and that no further edit of hers followed. An undo of an undo is a redo; neither is an edit.
 */
export const nextSteps = (own: ReadonlySet<number>, revisions: readonly Standing[]): NextSteps => {
  const taken = takenBackIn(revisions)
  const undoes = new Map(revisions.map(({ number, undoes }) => [number, undoes]))
  const isEdit = (number: number) => undoes.get(number) == null
  const mine = revisions.filter(({ number }) => own.has(number)).map(({ number }) => number)
  const lastEdit = Math.max(0, ...mine.filter(isEdit))
  const undo = Math.max(0, ...mine.filter((number) => isEdit(number) && !taken.has(number)))
  const redo = Math.max(0, ...mine.filter((number) => number > lastEdit && isUndo(number, undoes) && !taken.has(number)))
  return { undo: undo || null, redo: redo || null }
}

/** It took back an edit, not an undo. */
const isUndo = (number: number, undoes: ReadonlyMap<number, number | null>): boolean => {
  const target = undoes.get(number)
  return target != null && undoes.get(target) == null
}
