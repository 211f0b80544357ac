import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Draft } from '../log/draft.ts'
import { carryOut, changeThing, entered, newKey, resultOf } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import { keepCommitment, makeCommitment } from './commitment.commands.ts'
import { KeepCommitmentInput, MakeCommitmentInput } from './commitment.inputs.ts'
import { Commitment } from './commitment.type.ts'
import { mayEditCommitment } from './need.policy.ts'
import { subjectIn } from './subject.ts'

const CommitmentResult = resultOf('Commitment', () => Commitment)

@root()
export class CommitmentMutations {
  @does(
    () => CommitmentResult,
    decidedByCommand,
    'Records what a network, programme, institution or territory promises of itself. Its coordinators may.',
  )
  makeCommitment(
    @takes('input', () => MakeCommitmentInput, 'The promise.') input: MakeCommitmentInput,
    @inContext() context: RequestContext,
  ) {
    const madeOn = input.madeOn ?? context.today
    const subjectOf = (draft: Draft, rights: Rights) =>
      subjectIn(draft, rights, ['network', 'programme', 'institution', 'territory'], input.subject)
    return carryOut(context, {
      command: 'makeCommitment',
      day: madeOn,
      whoMay: 'Who coordinates whoever promises may.',
      may: (rights, draft) => mayEditCommitment(rights, draft, { subject: subjectOf(draft, rights) }),
      decide: (draft, rights) =>
        makeCommitment(draft, {
          key: newKey(draft, 'commitment', 'com', `${input.subject} ${input.kind}`),
          kind: input.kind,
          summary: input.summary,
          subject: input.subject,
          madeOn,
          madeOnPrecision: 'DAY',
          dueOn: input.dueOn ?? null,
          keptOn: null,
          provenance: entered(draft, rights, subjectOf(draft, rights), madeOn),
        }),
    })
  }

  @does(
    () => CommitmentResult,
    decidedByCommand,
    'Says that a promise was kept. Coordinators of whoever promised may, and an institution of its own promises.',
  )
  keepCommitment(@takes('input', () => KeepCommitmentInput, 'The day.') input: KeepCommitmentInput, @inContext() context: RequestContext) {
    const day = input.keptOn ?? context.today
    return changeThing(context, input, {
      concept: 'commitment',
      command: 'keepCommitment',
      day,
      change: (draft, { key }) => keepCommitment(draft, { key, day }),
    })
  }
}
