/** The way from signing in to the next step of the first gap, in order. */
export const firstSteps = ['network', 'gaps', 'choose', 'ground', 'next', 'done'] as const
export type FirstStep = (typeof firstSteps)[number]

/** Where somebody is, as the address tells it. */
export interface Whereabouts {
  network: string | null
  /** The name of the view. */
  view: string
  /** The kind of what is selected. */
  selected: string | null
  /** The form that is open. */
  edit: string | null
}

/**
 * The step at which somebody stands. It follows from where they are, whichever way they came: whoever goes back is led on from there. Only
 * that the ground was read cannot be seen, and is said.
 */
export function stepAt({ network, view, selected, edit }: Whereabouts, groundRead: boolean): FirstStep {
  if (network === null) return 'network'
  if (selected === 'gap') return edit !== null ? 'done' : groundRead ? 'next' : 'ground'
  return view === 'gaps' ? 'choose' : 'gaps'
}

/** What each step points at on the page: the first that is there. */
export const pointsAt: Readonly<Record<FirstStep, readonly string[]>> = {
  network: ['#content a[href*="/network/"]'],
  gaps: ['a[href*="/gaps"]'],
  choose: ['#content article button[aria-pressed]'],
  ground: ['[data-points="ground"]'],
  // Whoever may do nothing about it still sees what would be next.
  next: ['[data-points="next"] button', '[data-points="next"]'],
  done: [],
}
