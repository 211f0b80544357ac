import { ID, Int } from 'type-graphql'
import { Account, accountOf } from '../account/index.ts'
import type { Kept } from '../account/shelf.ts'
import { connectionOf } from '../graphql/connection.ts'
import { type RequestContext, seenToday } from '../graphql/context.ts'
import { inContext, objectType, shows } from '../graphql/field.ts'
import { byParts } from '../graphql/page.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { subjectOfFact } from '../graphql/subject.ts'
import { Network } from '../network/index.ts'
import { type Beholder, mayChangeSaved, savedPolicy, thumbnailPolicy } from './saved.policy.ts'

/** The pictures that the viewer has made, by id of the view; asked for once for all views of a page. */
export type Thumbnails = () => Promise<ReadonlyMap<string, string>>

/** The network that something kept belongs to, as far as the viewer may see it. */
export const networkOfKept = (context: RequestContext, key: string | null): Network | null => {
  const id = key === null ? null : context.atlas.idOfKey('network', key)
  return id === null ? null : (subjectOfFact(seenToday(context), id) as Network | null)
}

@objectType(
  'SavedView',
  'A view that somebody keeps under a name, with its selection, filters and day. Whoever opens it sees what they may see anyway.',
)
export class SavedView {
  constructor(
    private readonly kept: Kept,
    private readonly beholder: Beholder,
    private readonly thumbnails: Thumbnails,
  ) {}

  @shows(() => ID, savedPolicy, 'Opaque and stable, unlike that of any other thing; for what a client keeps in memory.')
  get id(): string {
    return `SavedView:${this.kept.id}`
  }

  @shows(() => String, savedPolicy, 'By which it is found again.')
  get key(): string {
    return this.kept.id
  }

  @shows(() => Int, savedPolicy, 'Grows with every change; sent along with the next one.')
  get version(): number {
    return this.kept.version
  }

  @shows(() => String, savedPolicy, 'How it is called.')
  get name(): string {
    return this.kept.name
  }

  @shows(() => String, savedPolicy, 'Its address within the application: path and query.')
  get address(): string {
    return this.kept.content
  }

  @shows(
    () => Network,
    savedPolicy,
    'The network whose view it is; null for a view of all networks, and where you may not see the network.',
    {
      nullable: true,
    },
  )
  network(@inContext() context: RequestContext): Network | null {
    return networkOfKept(context, this.kept.network)
  }

  @shows(() => Boolean, savedPolicy, 'Whether those who belong to its network see it too.')
  get shared(): boolean {
    return this.kept.shared
  }

  @shows(() => Account, savedPolicy, 'Who keeps it.')
  get owner(): Account {
    return accountOf(this.kept.owner)
  }

  @shows(() => Boolean, savedPolicy, 'Whether it is yours.')
  get isOwn(): boolean {
    return this.kept.owner === this.beholder.account
  }

  @shows(() => Boolean, savedPolicy, 'Whether you may change and remove it: yours, or shared in a network that you coordinate.')
  get mayChange(): boolean {
    return mayChangeSaved(this.beholder, this.kept)
  }

  @shows(
    () => String,
    thumbnailPolicy,
    'The small picture that you yourself have made of it, as a data URL; null where you have made none. Nobody is shown the picture of another.',
    { nullable: true },
  )
  async thumbnail(): Promise<string | null> {
    return (await this.thumbnails()).get(this.kept.id) ?? null
  }

  @shows(() => DateTimeScalar, savedPolicy, 'When it was first kept.')
  get madeAt(): string {
    return this.kept.madeAt.toISOString()
  }

  @shows(() => DateTimeScalar, savedPolicy, 'When it was last changed.')
  get changedAt(): string {
    return this.kept.changedAt.toISOString()
  }
}

/** What was changed last comes first. */
export const savedOrder = byParts<Kept>(({ id, changedAt }) => [-changedAt.getTime(), id])

export const SavedViewConnection = connectionOf('SavedView', () => SavedView, savedPolicy, 'saved views')
