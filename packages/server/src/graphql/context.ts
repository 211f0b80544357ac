import type { Day } from '@geflecht/domain'
import type { AccountDirectory } from '../account/directory.ts'
import type { Accounts } from '../account/accounts.ts'
import type { Atlas } from '../atlas/atlas.ts'
import { TooManyPasts } from '../atlas/knownAt.ts'
import type { Viewer } from '../rights/viewer.ts'
import { View } from '../atlas/view.ts'
import type { ChangeReader } from '../change/changeReader.ts'
import type { Writer } from '../log/writer.ts'
import { tooMany } from './fault.ts'
import { args, holds } from './field.ts'
import { DateScalar, DateTimeScalar } from './scalars.ts'

/** What a request is answered from. */
export interface RequestContext {
  atlas: Atlas
  /** The Atlas as it was known at an instant (recorded time). */
  atlasKnownAt(at: string): Promise<Atlas>
  /** The change log as clients read it. */
  changes: ChangeReader
  /** The day that the server calls today (Europe/Berlin). */
  today: Day
  viewer: Viewer
  /** How accounts are called. */
  accounts: AccountDirectory
  /** The way to look after accounts; null where nobody can sign in. */
  accountKeeper: Accounts | null
  /** The way to write; null where the facts can only be read. */
  writer: Pick<Writer, 'run'> | null
  /** What the client calls the edits of this request, and how many there have been: one that is sent again is not done twice. */
  edit: { name: string | null; next: number }
  /** Aborted when the client does not wait for the answer any more; null where nobody can tell. */
  gone: AbortSignal | null
  /** `repeatable`: the whole answer may be given again to the same question at the same revision; never when something in it is `momentary`. The context itself is copied on its way. */
  answer: { repeatable: boolean; momentary?: boolean }
}

@args()
export class Moment {
  @holds(() => DateScalar, 'The day on which everything beneath is seen (valid time); today when left out.', { nullable: true })
  asOf?: Day | null

  @holds(
    () => DateTimeScalar,
    'The instant whose knowledge is used (recorded time): the state at the last revision committed until then; now when left out.',
    {
      nullable: true,
    },
  )
  knownAt?: string | null
}

/** Answers from the view of the asked moment; at once, unless older knowledge has to be replayed. */
export const seen = <T>(context: RequestContext, { asOf, knownAt }: Moment, answer: (view: View) => T): T | Promise<T> => {
  const day = asOf ?? context.today
  if (knownAt == null) return answer(new View(context.atlas, day, context.viewer, context.today))
  const past = context.atlasKnownAt(knownAt).catch((error: unknown) => {
    throw error instanceof TooManyPasts
      ? tooMany('Too many moments of the past are asked for at once.', 'Name fewer instants as knownAt.')
      : error
  })
  return past.then((atlas) => answer(new View(atlas, day, context.viewer, context.today)))
}

/** The view of today, for root fields without a date. */
export const seenToday = (context: RequestContext): View => new View(context.atlas, context.today, context.viewer)
