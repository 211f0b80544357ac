import type { Selection, SelectionKind } from '../shell/viewState.ts'
import type { PlaceFields } from './place.documents.ts'

/** Where a thing is looked at: the page on which it stands among its like, and what is selected there. */
export interface Place {
  path: string
  select: Selection | null
}

type Shown = PlaceFields | Extract<PlaceFields, { __typename: 'Comment' }>['about']

const panels: Readonly<Record<string, SelectionKind>> = {
  Agreement: 'agreement',
  Gap: 'gap',
  Handover: 'handover',
  Institution: 'institution',
  Meeting: 'meeting',
  Network: 'network',
  Territory: 'territory',
}

/** What the inspector shows of a thing; of a comment, what it is about. Null for what has no panel. */
export function selectionOf(thing: Shown): Selection | null {
  if ('about' in thing) return selectionOf(thing.about)
  if (thing.__typename === 'Cooperation') return { kind: 'tie', key: [thing.from.key, thing.to.key].join('~') }
  if ('invitedTo' in thing) return { kind: 'network', key: thing.invitedTo.key }
  const kind = panels[thing.__typename]
  return kind ? { kind, key: thing.key } : null
}

/** The page of a thing: a gap stands among those of its network, a proposal among what waits, the rest wherever one is. */
export function placeOf(thing: Shown): Place {
  const select = selectionOf(thing)
  const about = 'about' in thing ? thing.about : thing
  if (about.__typename === 'Gap' && about.scope.__typename === 'Network') return { path: `/network/${about.scope.key}/gaps`, select }
  if (about.__typename === 'Network') return { path: `/network/${about.key}/overview`, select }
  return { path: '/work', select }
}
