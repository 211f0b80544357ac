import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Draft } from '../log/draft.ts'
import { carryOut, changeThing, entered, found, foundOrNone, newKey, resultOf } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import { changeAction, dropAction, finishAction, planAction, startAction } from './action.commands.ts'
import { ChangeActionInput, DropActionInput, FinishActionInput, PlanActionInput, StartActionInput } from './action.inputs.ts'
import { Action } from './action.type.ts'
import { mayEditAction } from './need.policy.ts'
import { subjectIn } from './subject.ts'

const ActionResult = resultOf('Action', () => Action)

@root()
export class ActionMutations {
  @does(
    () => ActionResult,
    decidedByCommand,
    'Plans what is to be done about needs. Coordinators of the network or institution whose action it is may.',
  )
  planAction(@takes('input', () => PlanActionInput, 'The plan.') input: PlanActionInput, @inContext() context: RequestContext) {
    const plannedOn = input.plannedOn ?? context.today
    const subjectOf = (draft: Draft, rights: Rights) => subjectIn(draft, rights, ['network', 'institution'], input.subject)
    return carryOut(context, {
      command: 'planAction',
      day: plannedOn,
      whoMay: 'Who coordinates the network or institution whose action it is may.',
      may: (rights, draft) => mayEditAction(rights, draft, { subject: subjectOf(draft, rights) }),
      decide(draft, rights) {
        foundOrNone(draft, rights, 'institution', input.lead)
        findNeeds(draft, rights, input.needs)
        return planAction(draft, {
          key: newKey(draft, 'action', 'act', input.title),
          title: input.title,
          subject: input.subject,
          lead: input.lead ?? null,
          plannedOn,
          startedOn: null,
          dueOn: input.dueOn ?? null,
          doneOn: null,
          droppedOn: null,
          droppedReason: null,
          needs: input.needs ?? [],
          provenance: entered(draft, rights, subjectOf(draft, rights), plannedOn),
        })
      },
    })
  }

  @does(() => ActionResult, decidedByCommand, 'Changes what is planned.')
  changeAction(
    @takes('input', () => ChangeActionInput, 'What is to be different.') input: ChangeActionInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'action',
      command: 'changeAction',
      change(draft, { key }, rights) {
        foundOrNone(draft, rights, 'institution', input.lead)
        findNeeds(draft, rights, input.needs)
        changeAction(draft, { key, change: input })
      },
    })
  }

  @does(() => ActionResult, decidedByCommand, 'Begins an action.')
  startAction(@takes('input', () => StartActionInput, 'The day.') input: StartActionInput, @inContext() context: RequestContext) {
    const day = input.startedOn ?? context.today
    return changeThing(context, input, {
      concept: 'action',
      command: 'startAction',
      day,
      change: (draft, { key }) => startAction(draft, { key, day }),
    })
  }

  @does(
    () => ActionResult,
    decidedByCommand,
    'Says that an action is done. Whether the needs are met by that is for those who voiced them to say.',
  )
  finishAction(@takes('input', () => FinishActionInput, 'The day.') input: FinishActionInput, @inContext() context: RequestContext) {
    const day = input.doneOn ?? context.today
    return changeThing(context, input, {
      concept: 'action',
      command: 'finishAction',
      day,
      change: (draft, { key }) => finishAction(draft, { key, day }),
    })
  }

  @does(() => ActionResult, decidedByCommand, 'Gives an action up.')
  dropAction(@takes('input', () => DropActionInput, 'When, and why.') input: DropActionInput, @inContext() context: RequestContext) {
    const day = input.droppedOn ?? context.today
    return changeThing(context, input, {
      concept: 'action',
      command: 'dropAction',
      fields: { droppedReason: 'reason' },
      day,
      change: (draft, { key }) => dropAction(draft, { key, day, reason: input.reason }),
    })
  }
}

/** Needs that an action answers have to be there, for the viewer as well. */
const findNeeds = (draft: Draft, rights: Rights, needs: readonly string[] | null | undefined): void => {
  for (const need of needs ?? []) found(draft, rights, 'need', need)
}
