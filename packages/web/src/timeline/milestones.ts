import type { Day } from '@geflecht/domain'
import { exactly, type Period, periodOf } from './period.ts'
import { dateOf, type Teller } from './teller.ts'
import type { TimelineNetwork } from './timeline.documents.ts'
import { byTime, type Cell, type Lane, type SignLook } from './timelineModel.ts'

/** How a network came to be and what it rests on: decision, founding, coordination, bodies, and the law that expects it. */
export function milestonesOf(network: TimelineNetwork, teller: Teller): Lane {
  const { words } = teller
  const target = { kind: 'network', key: network.key } as const
  const cell = (
    id: string,
    what: string,
    at: Period | null,
    dates: string,
    look: SignLook = 'milestone',
    to: Cell['target'] = target,
  ): Cell[] =>
    at
      ? [
          {
            id: `milestone:${id}`,
            from: at.first,
            to: at.last,
            segments: [],
            signs: [{ look, at }],
            what,
            dates,
            note: '',
            target: to,
            gap: null,
            caption: what,
          },
        ]
      : []
  const begun = (fact: { validFrom: Day | null; validFromPrecision: TimelineNetwork['validFromPrecision'] }) =>
    periodOf(fact.validFrom, fact.validFromPrecision)
  const date = (fact: { validFrom: Day | null; validFromPrecision: TimelineNetwork['validFromPrecision'] }) =>
    dateOf(fact.validFrom, fact.validFromPrecision, teller)
  const { programme } = network
  const cells = [
    ...network.applicableTemplates
      .filter(({ benchmark, local }) => !benchmark && !local)
      .flatMap(({ key, citation, validFrom }) => cell(key, words.lawHolds(citation), exactly(validFrom), dateOf(validFrom, 'DAY', teller))),
    ...(programme ? cell(programme.key, words.decision(programme.name), begun(programme), date(programme)) : []),
    ...cell(network.key, words.founding, begun(network), date(network), 'founding'),
    ...network.coordination.flatMap((each) =>
      cell(each.key, words.coordination(each.host.name), begun(each), date(each), 'milestone', { kind: 'institution', key: each.host.key }),
    ),
    ...network.bodies.flatMap((each) => cell(each.key, words.body(each.name), begun(each), date(each))),
  ].sort(byTime)
  const row = { id: 'milestones', label: words.milestones, sector: null, group: null, within: false, cells }
  return { key: 'milestones', rows: cells.length ? [row] : [], note: cells.length ? null : words.noMilestones, count: cells.length }
}
