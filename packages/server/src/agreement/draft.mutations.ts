import type { AgreementClause } from '@geflecht/domain'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { carryOut, changeThing, found, gone, GoneResult } from '../mutation/index.ts'
import { mayDraftAgreement } from './agreement.policy.ts'
import { AgreementResult } from './agreement.results.ts'
import { beginAgreement, inOrder } from './agreementBegun.ts'
import { termFields } from './agreementTerm.ts'
import { changeTerm, discardDraft, linkDocument, renameAgreement, settleClauses } from './draft.commands.ts'
import {
  AgreementInput,
  ClauseInput,
  DraftAgreementInput,
  LinkDocumentInput,
  RenameAgreementInput,
  SettleClausesInput,
} from './negotiation.inputs.ts'
import { addClause, dropClause } from './negotiation.commands.ts'
import { ChangeTermInput } from './term.inputs.ts'

/** What is written into an agreement, as long as nobody has signed it. */
@root()
export class DraftMutations {
  @does(
    () => AgreementResult,
    decidedByCommand,
    'Somebody drafts an agreement between two or more institutions. Coordinators of every network that it names may, or without one those in whose scope a party is.',
  )
  draftAgreement(
    @takes('input', () => DraftAgreementInput, 'What is drafted.') input: DraftAgreementInput,
    @inContext() context: RequestContext,
  ) {
    const draftedOn = input.draftedOn ?? context.today
    return carryOut(context, {
      command: 'draftAgreement',
      fields: { ...termFields, institution: 'parties' },
      day: draftedOn,
      whoMay: 'Who coordinates every network that it names may; without one, who coordinates a party.',
      may: (rights, draft) =>
        mayDraftAgreement(
          rights,
          (input.networks ?? []).map((key) => found(draft, rights, 'network', key)),
          input.parties.map((key) => found(draft, rights, 'institution', key)),
        ),
      decide: (draft, rights) =>
        beginAgreement(draft, rights, {
          ...input,
          draftedOn,
          documentUrl: input.documentUrl ?? null,
          clauses: inOrder(input.clauses ?? []),
          networks: (input.networks ?? []).map((key) => found(draft, rights, 'network', key)),
          parties: input.parties.map((key) => found(draft, rights, 'institution', key)),
        }),
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'Says all that an agreement settles; nobody may have signed it yet.')
  settleClauses(@takes('input', () => SettleClausesInput, 'All clauses.') input: SettleClausesInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'settleClauses',
      change: (draft, { key }) => settleClauses(draft, { key, clauses: inOrder(input.clauses) }),
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'Says that an agreement settles this too; nobody may have signed it yet.')
  addClause(@takes('input', () => ClauseInput, 'The clause.') input: ClauseInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'addClause',
      fields: { clauses: 'clause' },
      change: (draft, { key }) => addClause(draft, { key, clause: input.clause as AgreementClause }),
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'Says that an agreement no longer settles this; nobody may have signed it yet.')
  dropClause(@takes('input', () => ClauseInput, 'The clause.') input: ClauseInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'dropClause',
      change: (draft, { key }) => dropClause(draft, { key, clause: input.clause as AgreementClause }),
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'Changes the term or the notice of an agreement; nobody may have signed it yet.')
  changeTerm(@takes('input', () => ChangeTermInput, 'The term.') input: ChangeTermInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'changeTerm',
      fields: termFields,
      change: (draft, { key }) => changeTerm(draft, { ...input, key }),
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'Gives an agreement another title.')
  renameAgreement(
    @takes('input', () => RenameAgreementInput, 'The title.') input: RenameAgreementInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'renameAgreement',
      change: (draft, { key }) => renameAgreement(draft, { key, title: input.title }),
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'Says where the text of an agreement can be read.')
  linkDocument(@takes('input', () => LinkDocumentInput, 'The link.') input: LinkDocumentInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'linkDocument',
      change: (draft, { key }) => linkDocument(draft, { key, documentUrl: input.documentUrl ?? null }),
    })
  }

  @does(() => GoneResult, decidedByCommand, 'Takes back a draft that nobody has signed and on which nothing rests.')
  discardDraft(@takes('input', () => AgreementInput, 'The draft.') input: AgreementInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'discardDraft',
      change(draft, agreement) {
        discardDraft(draft, agreement)
        return gone('agreement', agreement)
      },
    })
  }
}
