import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import type { Draft } from '../log/draft.ts'
import { carryOut, changeThing, foundOrNone, gone, GoneResult, resultOf } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import { solveDisruption, takeUpDisruption, withdrawReport } from './disruption.commands.ts'
import { DisruptionInput, ReportDisruptionInput, SolveDisruptionInput, WorkOnDisruptionInput } from './disruption.inputs.ts'
import { Disruption } from './disruption.type.ts'
import { reportNewDisruption } from './disruptionReported.ts'
import { mayReportDisruption } from './handover.policy.ts'

const DisruptionResult = resultOf('Disruption', () => Disruption)

@root()
export class DisruptionMutations {
  @does(
    () => DisruptionResult,
    decidedByCommand,
    'Reports that a hand-over or a cooperation is disturbed, never a case. Its coordinators may, and an institution in its own name about ways and ties of its own or of its network.',
  )
  reportDisruption(
    @takes('input', () => ReportDisruptionInput, 'What is disturbed, and how.') input: ReportDisruptionInput,
    @inContext() context: RequestContext,
  ) {
    const reportedOn = input.reportedOn ?? context.today
    const about = (draft: Draft, rights: Rights) => ({
      handover: foundOrNone(draft, rights, 'handover', input.handover),
      cooperation: foundOrNone(draft, rights, 'cooperation', input.cooperation),
      reportedBy: foundOrNone(draft, rights, 'institution', input.reportedBy),
    })
    return carryOut(context, {
      command: 'reportDisruption',
      day: reportedOn,
      whoMay: 'Its coordinators may, and who speaks for an institution that it concerns, in that institution’s name.',
      may(rights, draft) {
        const named = about(draft, rights)
        if (named.handover === null && named.cooperation === null) return rights.coordinatesAnything || rights.speaksFor(named.reportedBy)
        return mayReportDisruption(rights, draft, named)
      },
      decide(draft, rights) {
        const { kind, severity, note = null } = input
        return reportNewDisruption(draft, rights, { ...about(draft, rights), kind, severity, note, reportedOn })
      },
    })
  }

  @does(() => DisruptionResult, decidedByCommand, 'Says that somebody works on a disruption.')
  workOnDisruption(
    @takes('input', () => WorkOnDisruptionInput, 'Since when.') input: WorkOnDisruptionInput,
    @inContext() context: RequestContext,
  ) {
    const since = input.inWorkSince ?? context.today
    return changeThing(context, input, {
      concept: 'disruption',
      command: 'workOnDisruption',
      day: since,
      change: (draft, { key }) => takeUpDisruption(draft, { key, since }),
    })
  }

  @does(() => DisruptionResult, decidedByCommand, 'Says that a disruption is solved.')
  solveDisruption(
    @takes('input', () => SolveDisruptionInput, 'The day.') input: SolveDisruptionInput,
    @inContext() context: RequestContext,
  ) {
    const day = input.solvedOn ?? context.today
    return changeThing(context, input, {
      concept: 'disruption',
      command: 'solveDisruption',
      day,
      change: (draft, { key }) => solveDisruption(draft, { key, day }),
    })
  }

  @does(
    () => GoneResult,
    decidedByCommand,
    'Takes back a report that was made by mistake, as long as nobody works on it. Who reported it may, and its coordinators.',
  )
  withdrawReport(@takes('input', () => DisruptionInput, 'The report.') input: DisruptionInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'disruption',
      command: 'withdrawReport',
      change(draft, disruption) {
        withdrawReport(draft, disruption)
        return gone('disruption', disruption)
      },
    })
  }
}
