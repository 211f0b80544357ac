import { type Day, effectiveFrom, firstDayOfTime, isValidOn, type MembershipStatus, membershipStatusLabels } from '@geflecht/domain'
import { groupedRows, groupsBy } from './grouped.ts'
import { barOf, periodOf, type SegmentLook } from './period.ts'
import { spanOf, type Teller } from './teller.ts'
import type { TimelineMembership, TimelineNetwork } from './timeline.documents.ts'
import { byTime, type Cell, type Lane, type Row, type Step } from './timelineModel.ts'

/** More institutions than this are shown by sector. */
const mostRows = 20

/** Whoever is or was an active member counts; whoever is invited, may come or pauses does not. */
const counts = ({ status }: TimelineMembership): boolean => status === 'ACTIVE' || status === 'ENDED'

/** How many institutions are members on a day. */
export const membersOn = (memberships: readonly TimelineMembership[], day: Day): number =>
  new Set(memberships.filter((each) => counts(each) && isValidOn(each, day)).map(({ institution }) => institution.key)).size

/** How the number of members went, day by day on which it moved. */
export function stepsOf(memberships: readonly TimelineMembership[]): Step[] {
  const days = [...new Set(memberships.flatMap((each) => [effectiveFrom(each), each.validTo]).filter((day) => day !== null))].sort()
  const before = memberships.some((each) => counts(each) && effectiveFrom(each) === null)
  const steps = [
    ...(before ? [{ from: null, count: membersOn(memberships, firstDayOfTime) }] : []),
    ...days.map((from) => ({ from, count: membersOn(memberships, from) })),
  ]
  return steps.filter(({ count }, index) => count !== (steps[index - 1]?.count ?? 0))
}

/** Institutions whose membership began, or ended, on days of a range. */
export function movesIn(memberships: readonly TimelineMembership[], from: Day, to: Day): { joined: number; left: number } {
  const among = (day: Day | null) => day !== null && day >= from && day <= to
  const those = (when: (each: TimelineMembership) => Day | null) =>
    new Set(memberships.filter((each) => counts(each) && !each.body && among(when(each))).map(({ institution }) => institution.key)).size
  return { joined: those(effectiveFrom), left: those(({ validTo }) => validTo) }
}

const looks: Record<MembershipStatus, SegmentLook> = {
  ACTIVE: 'sure',
  ENDED: 'sure',
  PAUSED: 'pending',
  INVITED: 'pending',
  CANDIDATE: 'pending',
}

function cellOf(membership: TimelineMembership, teller: Teller): Cell {
  const { validFrom, validFromPrecision, validTo, validToPrecision, status, institution, body } = membership
  const segments = barOf(periodOf(validFrom, validFromPrecision), periodOf(validTo, validToPrecision), teller.horizon, looks[status])
  return {
    id: `member:${membership.key}`,
    from: effectiveFrom(membership),
    to: validTo ?? teller.horizon,
    segments,
    signs: [],
    what: body ? teller.words.inBody(institution.name, body.name) : institution.name,
    dates: spanOf(membership, teller),
    note: status === 'ENDED' ? '' : teller.label(membershipStatusLabels[status]),
    target: { kind: 'institution', key: institution.key },
    gap: null,
    caption: '',
  }
}

/** Who belongs to the network since when; by sector when they are many. */
export function membersLane({ memberships: all, redacted }: TimelineNetwork, teller: Teller): Lane {
  const memberships = teller.sectors.length ? all.filter(({ institution }) => teller.sectors.includes(institution.sector.key)) : all
  const { compare } = new Intl.Collator(teller.language === 'DE' ? 'de' : 'en', { numeric: true })
  const byInstitution = groupsBy(memberships, ({ institution }) => institution.key)
  const rows = [...byInstitution.values()]
    .map((own) => ({ own, row: rowOf(own, teller) }))
    .sort((a, b) => compare(a.row.cells[0]?.from ?? '', b.row.cells[0]?.from ?? '') || compare(a.row.label, b.row.label))
  const groups = [...groupsBy(rows, ({ own }) => own[0]?.institution.sector.key ?? '')]
    .map(([key, those]) => ({
      key,
      label: those[0]?.own[0]?.institution.sector.label ?? '',
      sector: key,
      rows: those.map(({ row }) => row),
      steps: stepsOf(those.flatMap(({ own }) => own)),
    }))
    .sort((a, b) => b.rows.length - a.rows.length || compare(a.label, b.label))
  const hidden = redacted.some(({ field }) => field === 'memberships')
  return {
    key: 'members',
    rows: rows.length > mostRows ? groupedRows(groups, 'members', teller) : rows.map(({ row }) => row),
    note: rows.length ? null : all.length ? teller.words.noMembersOf : hidden ? teller.words.membersHidden : teller.words.noMembers,
    count: rows.length,
  }
}

function rowOf(own: readonly TimelineMembership[], teller: Teller): Row {
  const [first] = own
  const cells = own.map((each) => cellOf(each, teller)).sort(byTime)
  return {
    id: `members:${first?.institution.key}`,
    label: first?.institution.name ?? '',
    sector: first?.institution.sector.key ?? null,
    group: null,
    within: false,
    cells,
  }
}
