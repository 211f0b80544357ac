import { disruptionKinds, effectiveFrom } from '@geflecht/domain'
import { orderProblem } from '../fact/dayOrder.ts'
import { invariant } from '../log/invariant.ts'

export const disruptionInvariants = [
  invariant(null, 'disruption', ({ kind }) => (disruptionKinds.includes(kind) ? null : `${kind} is not a kind of disruption.`)),
  invariant(null, 'disruption', ({ severity }) => (severity >= 1 && severity <= 3 ? null : `Severity ${severity} is not between 1 and 3.`)),
  invariant(null, 'disruption', ({ handover, cooperation }) =>
    (handover === null) === (cooperation === null) ? 'It disturbs either a hand-over or a cooperation; name one of the two.' : null,
  ),
  invariant(null, 'disruption', (disruption) => orderProblem(disruption, ['reportedOn', 'inWorkSince', 'solvedOn'])),
  invariant(null, 'disruption', ({ handover, cooperation, reportedOn }, draft) => {
    const disturbed = draft.get('handover', handover) ?? draft.get('cooperation', cooperation)
    const begin = disturbed && effectiveFrom(disturbed)
    return disturbed && begin && reportedOn! < begin ? `It is reported on ${reportedOn}, before ${disturbed.key} began on ${begin}.` : null
  }),
]
