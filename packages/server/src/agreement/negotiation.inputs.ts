import type { Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { ChangeInput } from '../mutation/index.ts'

@inputType('DraftAgreementInput', 'An agreement that is drafted, with its parties. What is not known yet is left out.')
export class DraftAgreementInput {
  @holds(() => String, 'Its title.')
  title!: string

  @holds(() => String, 'Key of the kind of agreement; `agreementKinds` lists them.')
  kind!: string

  @holds(() => [String], 'Keys of the institutions that are to be its parties, at least two.')
  parties!: string[]

  @holds(() => [String], 'Keys of the networks in which it is made.', { nullable: true })
  networks?: string[] | null

  @holds(() => [String], 'Keys of the clauses that it settles.', { nullable: true })
  clauses?: string[] | null

  @holds(() => DateScalar, 'The first day of its term; left out as long as it is open.', { nullable: true })
  firstDay?: Day | null

  @holds(() => DateScalar, 'The last day of its term; left out when it is without an end.', { nullable: true })
  lastDay?: Day | null

  @holds(() => Int, 'How many months before its end a party has to give notice.', { nullable: true })
  noticePeriodMonths?: number | null

  @holds(() => DateScalar, 'The day on which it was drafted; today when left out.', { nullable: true })
  draftedOn?: Day | null

  @holds(() => String, 'Where its text can be read; begins with https://.', { nullable: true })
  documentUrl?: string | null
}

@inputType('NegotiateAgreementInput', 'Since when the parties negotiate.')
export class NegotiateAgreementInput extends ChangeInput {
  @holds(() => DateScalar, 'Since when; today when left out.', { nullable: true })
  since?: Day | null
}

@inputType('AgreementInput', 'An agreement, in the version that was seen.')
export class AgreementInput extends ChangeInput {}

@inputType('PartyInput', 'An institution that is or becomes a party of an agreement.')
export class PartyInput extends ChangeInput {
  @holds(() => String, 'Key of the institution.')
  institution!: string
}

@inputType('SettleClausesInput', 'All that an agreement settles.')
export class SettleClausesInput extends ChangeInput {
  @holds(() => [String], 'Keys of all clauses that it settles; those that are not named it does not settle.')
  clauses!: string[]
}

@inputType('ClauseInput', 'One clause of an agreement.')
export class ClauseInput extends ChangeInput {
  @holds(() => String, 'Key of the clause.')
  clause!: string
}

@inputType('RenameAgreementInput', 'What an agreement is called from now on.')
export class RenameAgreementInput extends ChangeInput {
  @holds(() => String, 'Its title.')
  title!: string
}

@inputType('LinkDocumentInput', 'Where the text of an agreement can be read.')
export class LinkDocumentInput extends ChangeInput {
  @holds(() => String, 'A web address that begins with https://; null takes the link away.', { nullable: true })
  documentUrl?: string | null
}

@inputType('SignAgreementInput', 'That a party has signed.')
export class SignAgreementInput extends ChangeInput {
  @holds(() => String, 'Key of the institution that signs.')
  institution!: string

  @holds(() => DateScalar, 'The day on which it signed; today when left out.', { nullable: true })
  signedOn?: Day | null
}
