import type { Language } from '@geflecht/domain'
import type { DigestWish } from '../account/digests.ts'
import type { DigestRhythm } from '../account/tables.ts'
import type { RequestContext } from '../graphql/context.ts'
import { badInput, forbidden, unauthenticated } from '../graphql/fault.ts'
import { asks, does, enumType, holds, inContext, inputType, objectType, root, shows, takes } from '../graphql/field.ts'
import { LanguageEnum } from '../graphql/language.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { noticePolicy } from './notice.policy.ts'

export const DigestRhythmEnum = enumType<DigestRhythm>('DigestRhythm', 'How often somebody gets a digest by mail.', {
  DAILY: 'On each day on which something has happened.',
  WEEKLY: 'Once in seven days, if something has happened.',
  NEVER: 'Not at all.',
})

@objectType('Digest', 'How you are told by mail what others did that concerns you.')
export class Digest implements DigestWish {
  @shows(() => DigestRhythmEnum, noticePolicy, 'How often.')
  rhythm!: DigestRhythm

  @shows(() => LanguageEnum, noticePolicy, 'In which language.')
  language!: Language
}

@inputType('SetDigestInput', 'How you want to be told by mail.')
export class SetDigestInput {
  @holds(() => DigestRhythmEnum, 'How often.')
  rhythm!: DigestRhythm

  @holds(() => LanguageEnum, 'In which language.')
  language!: Language
}

@root()
export class DigestResolver {
  @asks(() => Digest, noticePolicy, 'How you are told by mail; null when you are not signed in.', { nullable: true })
  digest(@inContext() { viewer, accountKeeper }: RequestContext): Promise<Digest> | null {
    return viewer.account && accountKeeper ? accountKeeper.digests.wishOf(viewer.account.id) : null
  }

  @does(
    () => Digest,
    decidedByCommand,
    'Say how you want to be told by mail. Nobody gets a digest who has not asked for it; none names anybody in its subject.',
  )
  async setDigest(
    @takes('input', () => SetDigestInput, 'How.') { rhythm, language }: SetDigestInput,
    @inContext() { viewer, accountKeeper, atlas }: RequestContext,
  ): Promise<Digest> {
    if (!viewer.account) throw unauthenticated()
    if (!viewer.mayWrite) throw forbidden('write with this token', 'Make one with the scope WRITE.')
    if (!accountKeeper) throw badInput('Nothing can be kept here.', 'Nobody can sign in at this server.')
    await accountKeeper.digests.wish(viewer.account.id, { rhythm, language }, atlas.revision)
    await accountKeeper.changed(viewer.account.id)
    return { rhythm, language }
  }
}
