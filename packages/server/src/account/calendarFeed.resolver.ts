import type { Language } from '@geflecht/domain'
import type { RequestContext } from '../graphql/context.ts'
import { forbidden, notFound, unauthenticated } from '../graphql/fault.ts'
import { asks, does, holds, inContext, inputType, objectType, root, shows, takes } from '../graphql/field.ts'
import { LanguageEnum } from '../graphql/language.ts'
import { answered, decidedByCommand } from '../graphql/policy.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { keepingOf } from './account.commands.ts'
import { ownAccount } from './account.policy.ts'
import type { KeptCalendarFeed } from './calendarFeeds.ts'

@objectType(
  'CalendarFeed',
  'Your calendar feed: an address at which a calendar program reads the dates of agreements that you may see, without signing in. Its address is told once, when it is made.',
)
export class CalendarFeed {
  constructor(private readonly kept: KeptCalendarFeed) {}

  @shows(() => LanguageEnum, ownAccount, 'In which language its dates are described.')
  get language(): Language {
    return this.kept.language
  }

  @shows(() => DateTimeScalar, ownAccount, 'When its address was made.')
  get madeAt(): string {
    return this.kept.madeAt.toISOString()
  }

  @shows(() => DateTimeScalar, ownAccount, 'When a program last fetched it, to the hour; null when none has.', { nullable: true })
  get fetchedAt(): string | null {
    return this.kept.fetchedAt?.toISOString() ?? null
  }
}

@objectType('CreatedCalendarFeed', 'A calendar feed whose address has just been made.')
export class CreatedCalendarFeed {
  @shows(() => CalendarFeed, answered, 'The feed.')
  feed!: CalendarFeed

  @shows(
    () => String,
    answered,
    'What to subscribe to in the calendar program. Whoever knows it reads these dates: it is told here and never again, and holds until another is made or it is withdrawn.',
  )
  address!: string
}

@inputType('RenewCalendarFeedInput', 'How your calendar feed is to be.')
export class RenewCalendarFeedInput {
  @holds(() => LanguageEnum, 'In which language its dates are described.')
  language!: Language
}

@root()
export class CalendarFeedResolver {
  @asks(() => CalendarFeed, ownAccount, 'Your calendar feed; null where you have made none.', { nullable: true })
  async calendarFeed(@inContext() { viewer, accountKeeper, answer }: RequestContext): Promise<CalendarFeed | null> {
    if (!viewer.account) throw unauthenticated()
    // It changes without a revision.
    answer.momentary = true
    const kept = await accountKeeper?.calendarFeeds.of(viewer.account.id)
    return kept ? new CalendarFeed(kept) : null
  }
}

@root()
export class CalendarFeedMutations {
  @does(
    () => CreatedCalendarFeed,
    decidedByCommand,
    'Makes the address of your calendar feed; one that you had before no longer holds. Only from a session in a browser: a token does not beget addresses.',
  )
  async renewCalendarFeed(
    @takes('input', () => RenewCalendarFeedInput, 'How it is to be.') { language }: RenewCalendarFeedInput,
    @inContext() context: RequestContext,
  ): Promise<CreatedCalendarFeed> {
    const { accounts, actor, through } = keepingOf(context)
    if (through !== 'web') throw forbidden('make addresses with a token', 'Sign in with a browser.')
    const secret = await accounts.calendarFeeds.renew(actor, language)
    const kept = (await accounts.calendarFeeds.of(actor))!
    return { feed: new CalendarFeed(kept), address: accounts.calendarAddress(secret) }
  }

  @does(() => CalendarFeed, decidedByCommand, 'Ends your calendar feed at once; calendar programs keep what they have read.')
  async withdrawCalendarFeed(@inContext() context: RequestContext): Promise<CalendarFeed> {
    const { accounts, actor } = keepingOf(context)
    const kept = await accounts.calendarFeeds.of(actor)
    if (!kept) throw notFound('calendar feed of', actor, 'It was withdrawn already, or never made.')
    await accounts.calendarFeeds.withdraw(actor)
    return new CalendarFeed(kept)
  }
}
