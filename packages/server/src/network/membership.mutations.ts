import { beginning } from '../fact/beginning.ts'
import { overlap } from '../fact/period.ts'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import { changeThing, entered, found, foundOrNone, newKey, tailOf } from '../mutation/index.ts'
import {
  acceptInvitation,
  changeRole,
  declineInvitation,
  joinNetwork,
  leaveNetwork,
  pauseMembership,
  resumeMembership,
} from './membership.commands.ts'
import {
  AcceptInvitationInput,
  ChangeRoleInput,
  DeclineInvitationInput,
  InviteMemberInput,
  LeaveNetworkInput,
  PauseMembershipInput,
  ResumeMembershipInput,
} from './membership.inputs.ts'
import { MembershipResult } from './network.results.ts'

const coordination = 'The coordinators of the network may.'
const either = 'Who speaks for the institution may, or who coordinates the network.'

@root()
export class MembershipMutations {
  @does(() => MembershipResult, decidedByCommand, `Invites an institution into a network, or into one body of it. ${coordination}`)
  inviteMember(
    @takes('input', () => InviteMemberInput, 'Whom, into which network, and as what.') input: InviteMemberInput,
    @inContext() context: RequestContext,
  ) {
    const day = input.day ?? context.today
    return changeThing(
      context,
      { key: input.network },
      {
        concept: 'network',
        command: 'inviteMember',
        day,
        fields: { validFrom: 'day' },
        change: (draft, { id, key }, rights) => {
          const { institution, body = null, role, representsProfession = null } = input
          const invited = found(draft, rights, 'institution', institution)
          const into = foundOrNone(draft, rights, 'body', body)
          requireNone(draft, { network: id, institution: invited, body: into, ...beginning(day, null) })
          const place = body === null ? [] : [tailOf(body).split('.').at(-1)!]
          return joinNetwork(draft, {
            key: newKey(draft, 'membership', `mem.${tailOf(key)}`, [tailOf(institution), ...place].join(' ')),
            network: key,
            institution,
            body,
            status: 'INVITED',
            role: role ?? 'MITGLIED',
            representsProfession,
            ...beginning(day, null),
            provenance: entered(draft, rights, id, context.today),
          })
        },
      },
    )
  }

  @does(() => MembershipResult, decidedByCommand, `Accepts an invitation: the institution is an active member from then on. ${either}`)
  acceptInvitation(
    @takes('input', () => AcceptInvitationInput, 'Which one, and from when on.') { day, ...input }: AcceptInvitationInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'membership',
      command: 'acceptInvitation',
      fields: { validFrom: 'day' },
      change: (draft, { key }) => acceptInvitation(draft, { key, day: day ?? context.today }),
    })
  }

  @does(() => MembershipResult, decidedByCommand, `Declines an invitation. ${either}`)
  declineInvitation(
    @takes('input', () => DeclineInvitationInput, 'Which one, and when.') { day, ...input }: DeclineInvitationInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'membership',
      command: 'declineInvitation',
      fields: { validTo: 'day' },
      change: (draft, { key }) => declineInvitation(draft, { key, day: day ?? context.today }),
    })
  }

  @does(
    () => MembershipResult,
    decidedByCommand,
    `Lets a membership rest from a day on; what was before stays as it was, so the answer is a membership with a key of its own. ${coordination}`,
  )
  pauseMembership(
    @takes('input', () => PauseMembershipInput, 'Which one, and from when on.') { day, ...input }: PauseMembershipInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'membership',
      command: 'pauseMembership',
      fields: { validTo: 'day' },
      change: (draft, { key }) => pauseMembership(draft, { key, day: day ?? context.today }),
    })
  }

  @does(
    () => MembershipResult,
    decidedByCommand,
    `Lets a membership that rested go on from a day on; the answer is a membership with a key of its own. ${coordination}`,
  )
  resumeMembership(
    @takes('input', () => ResumeMembershipInput, 'Which one, and from when on.') { day, ...input }: ResumeMembershipInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'membership',
      command: 'resumeMembership',
      fields: { validTo: 'day' },
      change: (draft, { key }) => resumeMembership(draft, { key, day: day ?? context.today }),
    })
  }

  @does(() => MembershipResult, decidedByCommand, `Ends a membership. ${either}`)
  leaveNetwork(
    @takes('input', () => LeaveNetworkInput, 'Which one, and when.') { lastDay, ...input }: LeaveNetworkInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'membership',
      command: 'leaveNetwork',
      fields: { validTo: 'lastDay' },
      change: (draft, { key }) => leaveNetwork(draft, { key, lastDay: lastDay ?? context.today }),
    })
  }

  @does(
    () => MembershipResult,
    decidedByCommand,
    `Says what a member does in the network, and for which profession it speaks. ${coordination}`,
  )
  changeRole(
    @takes('input', () => ChangeRoleInput, 'Which membership, and what it does.') { key, version, ...said }: ChangeRoleInput,
    @inContext() context: RequestContext,
  ) {
    const { role, representsProfession } = said
    return changeThing(
      context,
      { key, version },
      {
        concept: 'membership',
        command: 'changeRole',
        change: (draft) => changeRole(draft, { key, role: role ?? undefined, representsProfession }),
      },
    )
  }
}

type Place = Parameters<typeof overlap>[0] & { network: number; institution: number; body: number | null }

/** An institution is invited once: not while it is invited, noted, active or resting at the same place. */
const requireNone = (draft: Draft, { network, institution, body, ...period }: Place): void => {
  for (const other of draft.referring('membership', 'institution', institution)) {
    if (other.network !== network || other.body !== body || other.status === 'ENDED' || !overlap(other, period)) continue
    throw Refused.because(other.key, {
      en: 'The institution is already invited here, or is a member.',
      de: 'Die Einrichtung ist hier bereits eingeladen oder Mitglied.',
      field: 'institution',
    })
  }
}
