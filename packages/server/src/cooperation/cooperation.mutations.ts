import type { Level } from '@geflecht/domain'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { forbidden } from '../graphql/fault.ts'
import type { Draft } from '../log/draft.ts'
import { carryOut, changeThing, found, foundOrNone, resultOf } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import { claimBetween } from './claimBetween.ts'
import { endCooperation, restOnAgreement, withdrawClaim } from './cooperation.commands.ts'
import {
  ClaimCooperationInput,
  ConfirmCooperationInput,
  DocumentCooperationInput,
  EndCooperationInput,
  RestOnAgreementInput,
  WithdrawClaimInput,
} from './cooperation.inputs.ts'
import { mayClaimFor, mayDocumentCooperation } from './cooperation.policy.ts'
import { confirmTie } from './confirmTie.ts'
import { documentTie } from './documentTie.ts'
import { Cooperation } from './cooperation.type.ts'

const CooperationResult = resultOf('Cooperation', () => Cooperation)

@root()
export class CooperationMutations {
  @does(
    () => CooperationResult,
    decidedByCommand,
    'One side says how it cooperates with another, for the first time or anew; the tie is confirmed when the other side says so too. Who speaks for the institution may, and who coordinates it, in its name.',
  )
  claimCooperation(
    @takes('input', () => ClaimCooperationInput, 'What it says.') input: ClaimCooperationInput,
    @inContext() context: RequestContext,
  ) {
    const verifiedOn = input.verifiedOn ?? context.today
    return carryOut(context, {
      command: 'claimCooperation',
      fields: { from: 'with', to: 'with' },
      version: input.version ?? 0,
      day: verifiedOn,
      whoMay: 'Who speaks for the institution may, or who coordinates it.',
      may: (rights, draft) => {
        const by = found(draft, rights, 'institution', input.by)
        return mayClaimFor(rights, draft, by)
      },
      decide: (draft, rights) =>
        claimBetween(draft, {
          by: draft.idOfKey('institution', input.by)!,
          with: found(draft, rights, 'institution', input.with),
          network: foundOrNone(draft, rights, 'network', input.network),
          level: input.level as Level,
          forms: input.forms ?? [],
          frequency: input.frequency ?? null,
          since: input.since ?? null,
          verifiedOn,
        }),
    })
  }

  @does(
    () => CooperationResult,
    decidedByCommand,
    'One party says of a cooperation what the other says of it: the same level, forms and frequency.',
  )
  confirmCooperation(
    @takes('input', () => ConfirmCooperationInput, 'Who confirms what.') input: ConfirmCooperationInput,
    @inContext() context: RequestContext,
  ) {
    const verifiedOn = input.verifiedOn ?? context.today
    return changeThing(context, input, {
      concept: 'cooperation',
      command: 'confirmCooperation',
      day: verifiedOn,
      change: (draft, tie, rights) => confirmTie(draft, tie, { by: speaker(draft, rights, input.by), verifiedOn }),
    })
  }

  @does(
    () => CooperationResult,
    decidedByCommand,
    'One party no longer says what it has said about a cooperation. When nobody says or documents anything more, the cooperation ends with it.',
  )
  withdrawClaim(
    @takes('input', () => WithdrawClaimInput, 'Whose claim ends when.') input: WithdrawClaimInput,
    @inContext() context: RequestContext,
  ) {
    const lastDay = input.lastDay ?? context.today
    return changeThing(context, input, {
      concept: 'cooperation',
      command: 'withdrawClaim',
      fields: { validTo: 'lastDay' },
      day: lastDay,
      change(draft, { key }, rights) {
        speaker(draft, rights, input.by)
        withdrawClaim(draft, { key, by: input.by, lastDay })
      },
    })
  }

  @does(() => CooperationResult, decidedByCommand, 'Two institutions no longer cooperate after a day.')
  endCooperation(
    @takes('input', () => EndCooperationInput, 'The last day.') input: EndCooperationInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'cooperation',
      command: 'endCooperation',
      fields: { validTo: 'lastDay' },
      change: (draft, { key }) => endCooperation(draft, { key, lastDay: input.lastDay }),
    })
  }

  @does(() => CooperationResult, decidedByCommand, 'Says on which agreement a cooperation rests.')
  restOnAgreement(
    @takes('input', () => RestOnAgreementInput, 'The agreement.') input: RestOnAgreementInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'cooperation',
      command: 'restOnAgreement',
      change(draft, { key }, rights) {
        foundOrNone(draft, rights, 'agreement', input.agreement)
        restOnAgreement(draft, { key, agreement: input.agreement ?? null })
      },
    })
  }

  @does(
    () => CooperationResult,
    decidedByCommand,
    'Records a cooperation that is documented, whether or not its parties claim it. Coordinators of its network may, or without one those in whose scope a side is.',
  )
  documentCooperation(
    @takes('input', () => DocumentCooperationInput, 'What is documented.') input: DocumentCooperationInput,
    @inContext() context: RequestContext,
  ) {
    const since = input.since ?? context.today
    const ends = (draft: Draft, rights: Rights) => ({
      from: found(draft, rights, 'institution', input.from),
      to: found(draft, rights, 'institution', input.to),
      network: foundOrNone(draft, rights, 'network', input.network),
    })
    return carryOut(context, {
      command: 'documentCooperation',
      fields: { documentedForm: 'form', documentedLevel: 'level', documentedFrequency: 'frequency', validFrom: 'since' },
      day: since,
      whoMay: 'Who coordinates the network may; without one, who coordinates one of the two.',
      may: (rights, draft) => mayDocumentCooperation(rights, ends(draft, rights)),
      decide: (draft, rights) =>
        documentTie(draft, rights, {
          ...ends(draft, rights),
          directed: input.directed ?? false,
          form: input.form ?? null,
          level: input.level ?? null,
          frequency: input.frequency ?? null,
          since,
          agreement: foundOrNone(draft, rights, 'agreement', input.agreement),
          source: foundOrNone(draft, rights, 'source', input.source),
        }),
    })
  }
}

/** The institution in whose name something is said about a tie; whoever asks has to speak for it. */
const speaker = (draft: Draft, rights: Rights, key: string): number => {
  const by = found(draft, rights, 'institution', key)
  if (!mayClaimFor(rights, draft, by)) throw forbidden('speak for this institution', 'Who speaks for it may, or who coordinates it.')
  return by
}
