import { type Day, todayInBerlin } from '@geflecht/domain'
import type { Atlas } from '../atlas/atlas.ts'
import { everybody } from '../atlas/view.ts'
import type { RequestContext } from '../graphql/context.ts'

type Lasting = Pick<RequestContext, 'atlasKnownAt' | 'changes'> & { atlas: Atlas; clock: () => Date }

/** Makes the context of each request: what it is answered from, on which day, for whom. */
export const requestContexts = ({ atlas, atlasKnownAt, changes, clock }: Lasting): (() => RequestContext) => {
  const today = dayByDay(clock)
  return () => ({ atlas, atlasKnownAt, changes, today: today(), viewer: everybody, answer: { repeatable: false } })
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
