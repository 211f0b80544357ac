import { ID, Int } from 'type-graphql'
import { Account, accountOf } from '../account/index.ts'
import type { Kept } from '../account/shelf.ts'
import { connectionOf } from '../graphql/connection.ts'
import type { RequestContext } from '../graphql/context.ts'
import { inContext, objectType, shows } from '../graphql/field.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Network } from '../network/index.ts'
import { savedViewsSeen } from './onShelf.ts'
import { type Beholder, mayChangeSaved, savedPolicy } from './saved.policy.ts'
import { networkOfKept, SavedView } from './savedView.type.ts'
import type { Step } from './saying.ts'

@objectType(
  'StoryStep',
  'One step of a story: a view, and what is said to it. It stays as it is when the saved view changes from which it was taken.',
)
export class StoryStep {
  @shows(() => String, savedPolicy, 'What stands above it.')
  name!: string

  @shows(() => String, savedPolicy, 'The address of the view within the application: path and query.')
  address!: string

  @shows(() => String, savedPolicy, 'What is said to it; may be empty.')
  text!: string

  @shows(() => SavedView, savedPolicy, 'The saved view from which it was taken; null where it is gone, or not yours to see.', {
    nullable: true,
  })
  savedView!: SavedView | null
}

@objectType('Story', 'Views of a network in an order, each with what is said to it: for a meeting, or for a council.')
export class Story {
  constructor(
    private readonly kept: Kept,
    private readonly beholder: Beholder,
  ) {}

  private get told(): readonly Step[] {
    return JSON.parse(this.kept.content) as Step[]
  }

  @shows(() => ID, savedPolicy, 'Opaque and stable, unlike that of any other thing; for what a client keeps in memory.')
  get id(): string {
    return `Story:${this.kept.id}`
  }

  @shows(() => String, savedPolicy, 'By which it is found again.')
  get key(): string {
    return this.kept.id
  }

  @shows(() => Int, savedPolicy, 'Grows with every change; sent along with the next one.')
  get version(): number {
    return this.kept.version
  }

  @shows(() => String, savedPolicy, 'What it is called.')
  get name(): string {
    return this.kept.name
  }

  @shows(() => Network, savedPolicy, 'The network that it is about; null where you may not see it.', { nullable: true })
  network(@inContext() context: RequestContext): Network | null {
    return networkOfKept(context, this.kept.network)
  }

  @shows(() => Boolean, savedPolicy, 'Whether those who belong to the network see it too.')
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

  @shows(() => [StoryStep], savedPolicy, 'Its steps in their order; at most 40.', { size: 10 })
  async steps(@inContext() context: RequestContext): Promise<StoryStep[]> {
    const views = await savedViewsSeen(
      context,
      this.told.flatMap(({ view }) => view ?? []),
    )
    return this.told.map(({ view, ...step }) =>
      Object.assign(new StoryStep(), { ...step, savedView: view === null ? null : (views.get(view) ?? null) }),
    )
  }

  @shows(() => Int, savedPolicy, 'How many steps it has.')
  get stepCount(): number {
    return this.told.length
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

export const StoryConnection = connectionOf('Story', () => Story, savedPolicy, 'stories')
