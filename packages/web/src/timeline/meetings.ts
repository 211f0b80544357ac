import { meetingKindByKey } from '@geflecht/domain'
import { intervalsOf, type Interval, monthsBetween } from './cadence.ts'
import { periodOf, type Segment } from './period.ts'
import { dateOf, gapAbout, type Teller } from './teller.ts'
import { thresholdOf } from './thresholds.ts'
import type { TimelineMeeting, TimelineNetwork } from './timeline.documents.ts'
import { byTime, type Cell, type Lane } from './timelineModel.ts'

export const isOfNetwork = ({ kind }: Pick<TimelineMeeting, 'kind'>): boolean => meetingKindByKey.get(kind.key)?.isNetworkMeeting ?? false

function cellOf(meeting: TimelineMeeting, teller: Teller): Cell {
  const at = periodOf(meeting.startsOn, meeting.startsOnPrecision)
  return {
    id: `meeting:${meeting.key}`,
    from: at?.first ?? null,
    to: at?.last ?? null,
    segments: [],
    signs: at ? [{ look: isOfNetwork(meeting) ? 'meeting' : 'other', at }] : [],
    what: meeting.title,
    dates: dateOf(meeting.startsOn, meeting.startsOnPrecision, teller),
    note: meeting.kind.label,
    target: { kind: 'meeting', key: meeting.key },
    gap: null,
    caption: '',
  }
}

/** The time up to a meeting: kept while the rhythm is, late beyond it, overdue from when the gap rule speaks of a gap. */
const segmentsOf = ({ from, to, dueOn, overdueOn }: Interval): Segment[] =>
  [
    { look: 'kept' as const, from, to: dueOn < to ? dueOn : to },
    { look: 'late' as const, from: dueOn, to: overdueOn < to ? overdueOn : to },
    { look: 'overdue' as const, from: overdueOn, to },
  ].filter((segment) => segment.from < segment.to)

function intervalCell(interval: Interval, network: TimelineNetwork, teller: Teller): Cell {
  const { words } = teller
  const { from, to, dueOn, overdueOn, running } = interval
  const months = words.without(monthsBetween(from, to))
  const gap = running ? gapAbout(teller, network.key, 'G15') : null
  const late = to > dueOn
  return {
    id: `interval:${from}`,
    from,
    to,
    segments: segmentsOf(interval),
    signs: [],
    what: late ? months : words.inRhythm,
    dates: words.span(dateOf(from, 'DAY', teller), dateOf(to, 'DAY', teller)),
    note: late ? words.wasDue(dateOf(dueOn, 'DAY', teller)) : running ? words.isDue(dateOf(dueOn, 'DAY', teller)) : '',
    target: gap ? { kind: 'gap', key: gap } : { kind: 'network', key: network.key },
    gap,
    caption: to > overdueOn ? months : '',
    brief: words.monthsAlone(monthsBetween(from, to)),
  }
}

/** Meetings against the rhythm that the network has set itself, and whatever else it held. */
export function meetingsLane(network: TimelineNetwork, teller: Teller): Lane {
  const { words } = teller
  const all = network.meetings.edges.map(({ node }) => node)
  const own = all.filter(isOfNetwork)
  const intervals = intervalsOf(
    own.map(({ startsOn, startsOnPrecision }) => periodOf(startsOn, startsOnPrecision)),
    periodOf(network.validFrom, network.validFromPrecision),
    thresholdOf(network, 'meetingsPerYear') ?? network.meetingsPerYearMin,
    thresholdOf(network, 'meetingTolerance') ?? 100,
    teller.horizon,
  )
  const rhythm = [
    ...own.map((meeting) => cellOf(meeting, teller)),
    ...intervals.map((interval) => intervalCell(interval, network, teller)),
  ].sort(byTime)
  const others = all
    .filter((meeting) => !isOfNetwork(meeting))
    .map((meeting) => cellOf(meeting, teller))
    .sort(byTime)
  const row = (id: string, label: string, cells: Cell[]) =>
    cells.length ? [{ id, label, sector: null, group: null, within: false, cells }] : []
  const undated = all.filter(({ startsOn, startsOnPrecision }) => !periodOf(startsOn, startsOnPrecision))
  return {
    key: 'meetings',
    rows: [...row('meetings:own', words.ownMeetings, rhythm), ...row('meetings:other', words.otherMeetings, others)],
    note: undated.length
      ? words.undatedMeetings(undated.map(({ title }) => title).join('; '))
      : rhythm.length + others.length
        ? null
        : words.noMeetings,
    count: all.length,
  }
}
