import { savedLimits } from '@geflecht/domain'

/** One step as it is being written. `mark` tells it from the others while it moves. */
export interface DraftStep {
  mark: number
  name: string
  address: string
  text: string
  savedView: string | null
  thumbnail: string | null
}

/** The step in place `from` in place `to` instead; what lies between makes room. Places beyond the ends change nothing. */
export function moved<Step>(steps: readonly Step[], from: number, to: number): readonly Step[] {
  const step = steps[from]
  if (step === undefined || to < 0 || to >= steps.length || from === to) return steps
  const others = steps.filter((_, place) => place !== from)
  return [...others.slice(0, to), step, ...others.slice(to)]
}

export const isFull = (steps: readonly unknown[]): boolean => steps.length >= savedLimits.stepsPerStory

/** Steps as the server takes them. */
export const written = (steps: readonly DraftStep[]) =>
  steps.map(({ name, address, text, savedView }) => ({ name, address, text, savedView }))

/** Which step is shown: the asked one, within the story; none of an empty one. */
export const placeShown = (asked: number | null, all: number): number | null => (all === 0 ? null : Math.min(Math.max(asked ?? 1, 1), all))

/** What a key does while a story is shown: to the next step, to the one before, to the first, to the last, or to the end of the showing. */
export type Turn = 'next' | 'back' | 'first' | 'last' | 'end'

const turns: Readonly<Record<string, Turn>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'end',
}

/** Where keys belong to what has the focus: to whatever is written or moved with them. */
const ownKeys =
  'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox], [role=grid], [role=tree], [role=treegrid], [role=application], [role=slider], [role=tablist], [role=img], [role=graphics-document], svg, canvas, table'

/** What a key means to the story; null where it means something else, or belongs to what has the focus. */
export function turnOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  defaultPrevented,
  target,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'target'>): Turn | null {
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return null
  if (target instanceof Element && target.closest(ownKeys)) return null
  return turns[key] ?? null
}

/** The place after a turn; null ends the showing. */
export function placeAfter(turn: Turn, place: number, all: number): number | null {
  if (turn === 'end') return null
  const wanted = { next: place + 1, back: place - 1, first: 1, last: all }[turn]
  return Math.min(Math.max(wanted, 1), all)
}
