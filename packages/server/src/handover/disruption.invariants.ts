import { disruptionKinds, effectiveFrom } from '@geflecht/domain'
import { orderProblem } from '../fact/dayOrder.ts'
import { germanDay } from '../fact/germanDay.ts'
import { invariant } from '../log/invariant.ts'

export const disruptionInvariants = [
  invariant(null, 'disruption', ({ kind }) =>
    disruptionKinds.includes(kind)
      ? null
      : { en: `${kind} is not a kind of disruption.`, de: 'Diese Art von Störung gibt es nicht.', field: 'kind' },
  ),
  invariant(null, 'disruption', ({ severity }) =>
    severity >= 1 && severity <= 3
      ? null
      : { en: `Severity ${severity} is not between 1 and 3.`, de: 'Die Schwere liegt zwischen 1 und 3.', field: 'severity' },
  ),
  invariant(null, 'disruption', ({ handover, cooperation }) =>
    (handover === null) === (cooperation === null)
      ? {
          en: 'It disturbs either a hand-over or a cooperation; name one of the two.',
          de: 'Gestört ist entweder ein Meldeweg oder eine Kooperation. Nennen Sie eins von beiden.',
          field: 'handover',
        }
      : null,
  ),
  invariant(null, 'disruption', (disruption) => orderProblem(disruption, ['reportedOn', 'inWorkSince', 'solvedOn'])),
  invariant(null, 'disruption', ({ handover, cooperation, reportedOn }, draft) => {
    const disturbed = draft.get('handover', handover) ?? draft.get('cooperation', cooperation)
    const begin = disturbed && effectiveFrom(disturbed)
    return disturbed && begin && reportedOn! < begin
      ? {
          en: `It is reported on ${reportedOn}, before ${disturbed.key} began on ${begin}.`,
          de: `Am ${germanDay(reportedOn!)} gab es das Gestörte noch nicht; es begann am ${germanDay(begin)}.`,
          field: 'reportedOn',
        }
      : null
  }),
]
