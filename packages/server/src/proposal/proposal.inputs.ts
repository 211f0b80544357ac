import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'

@inputType('ProposeChangeInput', 'A change that those shall make who may.')
export class ProposeChangeInput {
  @holds(() => String, 'Key of the network whose coordinators shall decide.')
  network!: string

  @holds(() => String, 'The mutation that would make the change, for example editInstitution.')
  command!: string

  @holds(() => String, 'JSON of the input of that mutation; at most 20,000 characters.')
  input!: string

  @holds(() => String, 'Key of the institution in whose name it is proposed.', { nullable: true })
  institution?: string | null

  @holds(() => String, 'A word to those who decide; at most 500 characters.', { nullable: true })
  word?: string | null
}

@inputType('ProposalInput', 'A proposal, as it was seen.')
export class ProposalInput {
  @holds(() => String, 'Key of the proposal.')
  proposal!: string

  @holds(() => Int, 'The version of the proposal that was seen.')
  version!: number
}

@inputType('AcceptProposalInput', 'That a proposal is carried out.')
export class AcceptProposalInput extends ProposalInput {
  @holds(() => String, 'JSON of the mutation’s input, where the change is made otherwise than proposed; as proposed when left out.', {
    nullable: true,
  })
  input?: string | null

  @holds(() => String, 'A word to who proposed it; at most 500 characters.', { nullable: true })
  answer?: string | null
}

@inputType('DeclineProposalInput', 'That a proposal is not carried out.')
export class DeclineProposalInput extends ProposalInput {
  @holds(() => String, 'Why, in a word to who proposed it; at most 500 characters.')
  answer!: string
}
