import { Int } from 'type-graphql'
import { type RequestContext, seenToday } from '../graphql/context.ts'
import { badInput, unauthenticated } from '../graphql/fault.ts'
import { asks, does, holds, inContext, inputType, root, takes } from '../graphql/field.ts'
import { placeOf } from '../graphql/page.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { noticePolicy } from './notice.policy.ts'
import { NotificationConnection } from './notice.type.ts'
import { newest, noticesBefore, type Place } from './noticeReader.ts'

const mostAtOnce = 100

@inputType('ReadNotificationsInput', 'Up to where notifications are read.')
export class ReadNotificationsInput {
  @holds(() => Int, 'The revision of the latest notification that was read.')
  until!: number
}

@root()
export class NoticeResolver {
  @asks(
    () => NotificationConnection,
    noticePolicy,
    'What others did that concerns you, the latest first: mentions, answers, gaps that were assigned to you, decisions on your proposals, proposals that you may decide, gaps of the networks that you coordinate. Nothing when you are not signed in.',
  )
  async notifications(
    @takes('first', () => Int, 'How many, 1 to 100.') first: number,
    @takes('after', () => String, 'Cursor after which to go on.', { nullable: true }) after: string | null,
    @inContext() context: RequestContext,
  ): Promise<NotificationConnection> {
    if (first < 1 || first > mostAtOnce)
      throw badInput(`first is ${first}.`, `It has to be from 1 to ${mostAtOnce}.`, { argument: 'first' })
    const { notices, end } = await noticesBefore(context, after == null ? newest : placeIn(after), first)
    return new NotificationConnection(seenToday(context), notices, end)
  }

  @asks(() => Int, noticePolicy, 'How many notifications you have not read; 100 stands for 100 or more.')
  async unreadNotifications(@inContext() context: RequestContext): Promise<number> {
    const { viewer, accountKeeper } = context
    const readUntil = viewer.account && accountKeeper ? await accountKeeper.reading.readUntil(viewer.account.id) : 0
    return (await noticesBefore(context, newest, mostAtOnce, readUntil)).notices.length
  }

  @does(() => Int, decidedByCommand, 'Say up to where you have read your notifications; it never goes back. Gives how many are unread now.')
  async readNotifications(
    @takes('input', () => ReadNotificationsInput, 'Up to where.') { until }: ReadNotificationsInput,
    @inContext() context: RequestContext,
  ): Promise<number> {
    const { viewer, accountKeeper, atlas } = context
    if (!viewer.account) throw unauthenticated()
    if (!accountKeeper) throw badInput('Nothing can be kept here.', 'Nobody can sign in at this server.')
    if (until < 0 || until > atlas.revision)
      throw badInput(`until is ${until}.`, `Revisions run from 0 to ${atlas.revision}.`, { argument: 'until' })
    await accountKeeper.reading.read(viewer.account.id, until)
    await accountKeeper.changed(viewer.account.id)
    return this.unreadNotifications(context)
  }
}

const placeIn = (cursor: string): Place => {
  const [revision, seq, ...more] = placeOf(cursor, 'after')
  if (more.length > 0 || !Number.isSafeInteger(revision) || !Number.isSafeInteger(seq))
    throw badInput('after is no cursor of notifications.', 'Take it from an edge or from the pageInfo of an earlier answer.', {
      argument: 'after',
    })
  return [revision as number, seq as number]
}
