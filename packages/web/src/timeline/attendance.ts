import { membersOn } from './members.ts'
import { periodOf } from './period.ts'
import { dateOf, type Teller } from './teller.ts'
import type { TimelineMeeting, TimelineMembership, TimelineNetwork } from './timeline.documents.ts'
import { byTime, type Cell, type Column, type Lane } from './timelineModel.ts'

/** How many institutions came to a meeting, how many of them were members on its day, and how many members there were. */
export function whoCame({ participations, startsOn }: TimelineMeeting, memberships: readonly TimelineMembership[]): Omit<Column, 'most'> {
  const came = new Set(participations.filter(({ role }) => role.attends).map(({ institution }) => institution.key))
  if (startsOn === null) return { came: came.size, members: 0, of: 0 }
  const members = [...came].filter(
    (key) =>
      membersOn(
        memberships.filter(({ institution }) => institution.key === key),
        startsOn,
      ) > 0,
  )
  return { came: came.size, members: members.length, of: membersOn(memberships, startsOn) }
}

/** Who came: a column for each meeting of which that is documented, as high as institutions came, against how many members there were. */
export function attendanceLane(network: TimelineNetwork, teller: Teller): Lane {
  const { words } = teller
  const all = network.meetings.edges.flatMap(({ node }) => {
    const at = periodOf(node.startsOn, node.startsOnPrecision)
    return at ? [{ meeting: node, at, ...whoCame(node, network.memberships) }] : []
  })
  const told = all.filter(({ came }) => came > 0)
  const most = Math.max(1, ...told.flatMap(({ came, of }) => [came, of]))
  const cells = told
    .map(
      ({ meeting, at, came, members, of }): Cell => ({
        id: `attendance:${meeting.key}`,
        from: at.first,
        to: at.last,
        segments: [],
        signs: [],
        what: meeting.title,
        dates: dateOf(meeting.startsOn, meeting.startsOnPrecision, teller),
        note: of > 0 ? words.cameOf(came, members, of) : words.came(came),
        target: { kind: 'meeting', key: meeting.key },
        gap: null,
        caption: String(came),
        column: { came, members, of, most },
      }),
    )
    .sort(byTime)
  const untold = all.length - told.length
  return {
    key: 'attendance',
    rows: cells.length
      ? [{ id: 'attendance:all', label: words.institutionsThere, sector: null, group: null, within: false, tall: true, cells }]
      : [],
    note: untold > 0 || !cells.length ? words.untoldAttendance(untold) : null,
    count: cells.length,
  }
}
