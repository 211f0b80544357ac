import type { RequestContext } from '../graphql/context.ts'
import { forbidden } from '../graphql/fault.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import type { Rights } from '../rights/rights.ts'
import { changeThing, entered, found } from '../mutation/index.ts'
import { maySignFor } from './agreement.policy.ts'
import { AgreementResult } from './agreement.results.ts'
import { takeIn } from './agreementBegun.ts'
import { refuseOnceSigned, refuseUnlessNegotiated, refuseUnlessSeen } from './agreementLife.ts'
import { breakOffNegotiation, withdrawSignature } from './draft.commands.ts'
import { negotiateAgreement, signAgreement, withdrawParty } from './negotiation.commands.ts'
import { AgreementInput, NegotiateAgreementInput, PartyInput, SignAgreementInput } from './negotiation.inputs.ts'

/** How an agreement comes about: it is negotiated, its parties come and go, and sign one after the other. */
@root()
export class NegotiationMutations {
  @does(() => AgreementResult, decidedByCommand, 'The parties begin to negotiate.')
  negotiateAgreement(
    @takes('input', () => NegotiateAgreementInput, 'Since when.') input: NegotiateAgreementInput,
    @inContext() context: RequestContext,
  ) {
    const since = input.since ?? context.today
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'negotiateAgreement',
      fields: { negotiatedSince: 'since' },
      day: since,
      change: (draft, { key }) => negotiateAgreement(draft, { key, since }),
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'The parties go back from negotiation to a draft; nobody may have signed.')
  breakOffNegotiation(@takes('input', () => AgreementInput, 'The agreement.') input: AgreementInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'breakOffNegotiation',
      change: (draft, { key }) => breakOffNegotiation(draft, { key }),
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'Takes another institution into an agreement; nobody may have signed it yet.')
  addParty(@takes('input', () => PartyInput, 'The institution.') input: PartyInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'addParty',
      fields: { parties: 'institution' },
      change(draft, agreement, rights) {
        refuseOnceSigned(draft, agreement)
        const institution = found(draft, rights, 'institution', input.institution)
        const provenance = entered(draft, rights, agreement.networks[0] ?? institution, context.today)
        takeIn(draft, { agreement: agreement.id, institution, provenance })
      },
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'Takes a party out of an agreement that it has not signed; two have to be left.')
  withdrawParty(@takes('input', () => PartyInput, 'The institution.') input: PartyInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'withdrawParty',
      fields: { parties: 'institution' },
      change(draft, { id }, rights) {
        const party = partyOf(draft, rights, id, input.institution)
        if (!maySignFor(rights, draft, party)) throw forbidden('take this party out', 'Who speaks for it may.')
        withdrawParty(draft, party)
      },
    })
  }

  @does(
    () => AgreementResult,
    decidedByCommand,
    'One party signs; with the last signature the agreement is signed, and in force from the first day of its term. Only what was seen is signed: a change of its text since then comes first. Who speaks for the party may, and who may edit the agreement.',
  )
  signAgreement(
    @takes('input', () => SignAgreementInput, 'Who signs, and when.') input: SignAgreementInput,
    @inContext() context: RequestContext,
  ) {
    const day = input.signedOn ?? context.today
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'signAgreement',
      day,
      change(draft, agreement, rights) {
        const party = partyOf(draft, rights, agreement.id, input.institution)
        if (!maySignFor(rights, draft, party)) throw forbidden('sign for this party', 'Who speaks for it may.')
        refuseUnlessSeen(draft, agreement, input.version)
        refuseUnlessNegotiated(agreement, day)
        signAgreement(draft, { key: agreement.key, institution: input.institution, day })
      },
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'One party takes its signature back, as long as not all have signed.')
  withdrawSignature(@takes('input', () => PartyInput, 'The party.') input: PartyInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'withdrawSignature',
      change(draft, { id, key }, rights) {
        const party = partyOf(draft, rights, id, input.institution)
        if (!maySignFor(rights, draft, party)) throw forbidden('take back the signature of this party', 'Who speaks for it may.')
        withdrawSignature(draft, { key, institution: input.institution })
      },
    })
  }
}

/** The part that an institution has in an agreement. */
const partyOf = (draft: Draft, rights: Rights, agreement: number, key: string) => {
  const institution = found(draft, rights, 'institution', key)
  for (const party of draft.referring('agreementParty', 'agreement', agreement)) if (party.institution === institution) return party
  throw Refused.because(draft.fact(agreement)!.key, {
    en: `${key} is not a party of it; add it first.`,
    de: 'Diese Stelle ist keine Vertragspartei. Nehmen Sie sie zuerst auf.',
    field: 'institution',
  })
}
