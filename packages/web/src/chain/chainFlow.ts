import type { ChainPartState, ChainState, HandoverPartState } from '@geflecht/domain'

/** The mark of each thing that a step needs: what is there for some only looks like what is not documented. */
export const markOfPart: Readonly<Record<ChainPartState, HandoverPartState>> = {
  HOLDS: 'LAID_DOWN',
  PARTLY: 'MISSING',
  MISSING: 'MISSING',
  BROKEN: 'BROKEN',
  NOT_NEEDED: 'NOT_NEEDED',
}

interface Named {
  key: string
  name: string
}

interface Step {
  template: { key: string; label: string }
  state: ChainState
  givers: readonly Named[]
  takers: readonly Named[]
}

interface Standing<S extends Step> {
  chain: { label: string }
  steps: readonly S[]
}

/** What a drill takes from somebody who gives in a step. */
interface Effect {
  template: { key: string }
  from: Named
  stops: boolean
  detour: readonly { to: Named | null }[] | null
}

/** A way that is left where a step stops: over whom, and for how many; a name is null where it may not be seen. */
export interface Detour {
  over: readonly (string | null)[]
  givers: readonly string[]
}

/** What a drill does to a step: for whom it stops, who is only less secured, which detours are left, and for whom none is. */
export interface Breakage {
  stopped: readonly string[]
  weakened: readonly string[]
  detours: readonly Detour[]
  without: readonly string[]
}

/** A chain as a diagram: who hands over to whom, box and arrow in turn, the first and the last being boxes. */
export interface Flow<S extends Step> {
  boxes: readonly { name: string; institutions: readonly Named[] }[]
  arrows: readonly { step: S; breakage: Breakage | null }[]
}

/** Lays a chain out. A box is called as the chain calls it, else as its step does; what a drill takes is put on the arrow of its step. */
export function flowOf<S extends Step>({ chain, steps }: Standing<S>, effects: readonly Effect[] = []): Flow<S> {
  const names = chain.label.split(' → ')
  const sides = steps.map(({ template }) => template.label.split(' → '))
  const nameOf = (at: number) => (names.length === steps.length + 1 ? names[at] : at === 0 ? sides[0]?.[0] : sides[at - 1]?.at(-1)) ?? ''
  return {
    boxes: Array.from({ length: steps.length + 1 }, (_, at) => ({
      name: nameOf(at),
      institutions: (at === 0 ? steps[0]?.givers : steps[at - 1]?.takers) ?? [],
    })),
    arrows: steps.map((step) => ({ step, breakage: breakageOf(step, effects) })),
  }
}

/** Only those count who give in this very chain: other chains share its steps. */
function breakageOf(step: Step, effects: readonly Effect[]): Breakage | null {
  const givers = new Set(step.givers.map(({ key }) => key))
  const own = effects.filter(({ template, from }) => template.key === step.template.key && givers.has(from.key))
  if (own.length === 0) return null
  const stopped = own.filter(({ stops }) => stops)
  const detours = new Map<string, { over: (string | null)[]; givers: string[] }>()
  for (const { from, detour } of stopped) {
    if (!detour) continue
    const over = detour.map(({ to }) => to?.name ?? null)
    const key = JSON.stringify(over)
    const known = detours.get(key) ?? { over, givers: [] }
    known.givers.push(from.name)
    detours.set(key, known)
  }
  return {
    stopped: stopped.map(({ from }) => from.name),
    weakened: own.filter(({ stops }) => !stops).map(({ from }) => from.name),
    detours: [...detours.values()].sort((a, b) => b.givers.length - a.givers.length),
    without: stopped.filter(({ detour }) => !detour).map(({ from }) => from.name),
  }
}

/** Where an arrow key leads among the parts of diagrams that lie one beneath the other; `lengths` has the number of parts of each. Null for any other key. */
export function partAfter(
  key: string,
  { row, at }: { row: number; at: number },
  lengths: readonly number[],
): { row: number; at: number } | null {
  const within = (inRow: number, place: number) => ({ row: inRow, at: Math.max(0, Math.min((lengths[inRow] ?? 1) - 1, place)) })
  switch (key) {
    case 'ArrowRight':
      return within(row, at + 1)
    case 'ArrowLeft':
      return within(row, at - 1)
    case 'ArrowDown':
      return within(Math.min(lengths.length - 1, row + 1), at)
    case 'ArrowUp':
      return within(Math.max(0, row - 1), at)
    case 'Home':
      return within(row, 0)
    case 'End':
      return within(row, lengths[row] ?? 1)
    default:
      return null
  }
}

/** The gap of each step that nobody has described, by the key of its template. */
export const gapByTemplate = (
  gaps: readonly { key: string; subjects: readonly { __typename: string; key: string }[] }[],
): ReadonlyMap<string, string> =>
  new Map(
    gaps.flatMap(({ key, subjects }) =>
      subjects.filter(({ __typename }) => __typename === 'HandoverTemplate').map((template) => [template.key, key] as const),
    ),
  )
