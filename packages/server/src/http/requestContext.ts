import { type Day, todayInBerlin } from '@geflecht/domain'
import type { Atlas } from '../atlas/atlas.ts'
import type { Viewer } from '../rights/viewer.ts'
import type { RequestContext } from '../graphql/context.ts'

type Lasting = Pick<RequestContext, 'atlasKnownAt' | 'changes' | 'writer' | 'accounts' | 'accountKeeper'> & {
  atlas: Atlas
  clock: () => Date
}

/** Gives the context of a request by a viewer. */
export type ContextOf = (viewer: Viewer, edit?: string | null, gone?: AbortSignal | null) => RequestContext

/** Makes the context of each request: what it is answered from, on which day, for whom. */
export const requestContexts = ({ clock, ...lasting }: Lasting): ContextOf => {
  const today = dayByDay(clock)
  return (viewer, edit = null, gone = null) => ({
    ...lasting,
    edit: { name: edit, next: 0 },
    today: today(),
    viewer,
    gone,
    answer: { repeatable: false },
  })
}

/** The day in Berlin, worked out once a minute: a day begins with one. */
const dayByDay = (clock: () => Date): (() => Day) => {
  let known = { minute: Number.NaN, day: '' }
  return () => {
    const now = clock()
    const minute = Math.floor(now.getTime() / 60_000)
    if (minute !== known.minute) known = { minute, day: todayInBerlin(now) }
    return known.day
  }
}
