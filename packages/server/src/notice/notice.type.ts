import type { Language } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { Account } from '../account/index.ts'
import type { View } from '../atlas/view.ts'
import { PageInfo } from '../graphql/connection.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { Subject, subjectOfFact } from '../graphql/subject.ts'
import { noticePolicy } from './notice.policy.ts'
import type { Place } from './noticeReader.ts'
import type { Found, NoticeKind } from './noticesFound.ts'

export const NotificationKindEnum = enumType<NoticeKind>('NotificationKind', 'Of what somebody is told.', {
  MENTIONED: 'Somebody has mentioned you.',
  ANSWERED: 'Somebody has answered in a thread in which you have written.',
  ASSIGNED: 'Somebody has assigned a gap to you.',
  DECIDED: 'Somebody has decided about a proposal of yours.',
  PROPOSED: 'Somebody has proposed something that you may decide.',
  GAPS_OPENED: 'Gaps have opened in a network that you coordinate.',
  GAPS_CLOSED: 'Gaps have closed in a network that you coordinate.',
})

/** What is said of a notice; without names. */
export const noticeWords: Readonly<Record<NoticeKind, (count: number) => { de: string; en: string }>> = {
  MENTIONED: () => ({ de: 'Sie wurden in einem Beitrag erwähnt.', en: 'You were mentioned in a comment.' }),
  ANSWERED: () => ({
    de: 'In einem Gespräch, an dem Sie teilnehmen, gibt es eine Antwort.',
    en: 'There is an answer in a thread of yours.',
  }),
  ASSIGNED: () => ({ de: 'Ihnen wurde eine Lücke zugewiesen.', en: 'A gap was assigned to you.' }),
  DECIDED: () => ({ de: 'Über Ihren Vorschlag wurde entschieden.', en: 'Your proposal was decided.' }),
  PROPOSED: () => ({ de: 'Es gibt einen Vorschlag, über den Sie entscheiden können.', en: 'There is a proposal for you to decide.' }),
  GAPS_OPENED: (count) =>
    count === 1
      ? { de: 'In Ihrem Netzwerk ist eine Lücke entstanden.', en: 'A gap has opened in your network.' }
      : { de: `In Ihrem Netzwerk sind ${count} Lücken entstanden.`, en: `${count} gaps have opened in your network.` },
  GAPS_CLOSED: (count) =>
    count === 1
      ? { de: 'In Ihrem Netzwerk hat sich eine Lücke geschlossen.', en: 'A gap has closed in your network.' }
      : { de: `In Ihrem Netzwerk haben sich ${count} Lücken geschlossen.`, en: `${count} gaps have closed in your network.` },
}

@objectType('Notification', 'Something that others did and of which you are told.')
export class Notification {
  constructor(
    private readonly view: View,
    private readonly found: Found,
  ) {}

  @shows(() => NotificationKindEnum, noticePolicy, 'Of what you are told.')
  get kind(): NoticeKind {
    return this.found.kind
  }

  @shows(() => Int, noticePolicy, 'The revision that did it.')
  get revision(): number {
    return this.found.revision
  }

  @shows(() => DateTimeScalar, noticePolicy, 'When it was done.')
  get at(): string {
    return this.found.at
  }

  @shows(() => Account, noticePolicy, 'Who did it; null for the program.', { nullable: true })
  get by(): Account | null {
    return this.found.actor.startsWith('account:') ? new Account(this.found.actor) : null
  }

  @shows(() => Int, noticePolicy, 'How many gaps opened or closed at once; 1 otherwise.')
  get count(): number {
    return this.found.count
  }

  @shows(
    () => Subject,
    noticePolicy,
    'The gap, comment or proposal; the network where several gaps opened or closed; null when it is gone or no longer yours to see.',
    {
      nullable: true,
    },
  )
  get subject(): Subject | null {
    return subjectOfFact(this.view, this.found.fact)
  }

  @shows(() => String, noticePolicy, 'The same in a sentence, without names.')
  text(@inLanguage() language: Language): string {
    return textIn(noticeWords[this.found.kind](this.found.count), language)
  }
}

const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url')

@objectType('NotificationEdge', 'One notification and its place in the list.')
export class NotificationEdge {
  constructor(
    private readonly view: View,
    private readonly found: Found,
  ) {}

  @shows(() => String, noticePolicy, 'Opaque place in the list, for `after`: behind everything that its revision tells of.')
  get cursor(): string {
    return cursorOf([this.found.revision, 0])
  }

  @shows(() => Notification, noticePolicy, 'The notification.')
  get node(): Notification {
    return new Notification(this.view, this.found)
  }
}

@objectType('NotificationConnection', 'What you are told of, the latest first.')
export class NotificationConnection {
  constructor(
    private readonly view: View,
    private readonly notices: readonly Found[],
    private readonly end: Place | null,
  ) {}

  @shows(() => [NotificationEdge], noticePolicy, 'The notifications of this part, the latest first.', { size: 1 })
  get edges(): NotificationEdge[] {
    return this.notices.map((notice) => new NotificationEdge(this.view, notice))
  }

  @shows(
    () => PageInfo,
    noticePolicy,
    'Where this part lies; it ends with a whole revision, so it may be shorter than asked for although more follow, or longer where one revision tells of more.',
  )
  get pageInfo(): PageInfo {
    const [first] = this.notices
    return {
      hasNextPage: this.end !== null,
      hasPreviousPage: false,
      startCursor: first ? cursorOf([first.revision, 0]) : null,
      endCursor: this.end && cursorOf(this.end),
    }
  }
}
