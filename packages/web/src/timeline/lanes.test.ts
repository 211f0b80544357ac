import { addDays, type DatePrecision, datePrecisions, isBinding, toDayNumber } from '@geflecht/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laterDe } from '../shell/words/later/de.ts'
import { dayOfNumber } from '../time/index.ts'
import { agreementsLane, bindsTo, standsOn } from './agreements.ts'
import { attendanceLane, whoCame } from './attendance.ts'
import { intervalsOf, monthsBetween } from './cadence.ts'
import { meetingsLane } from './meetings.ts'
import { membersLane, membersOn, movesIn, stepsOf } from './members.ts'
import { milestonesOf } from './milestones.ts'
import { barOf, exactly, periodOf } from './period.ts'
import { standingOf } from './standing.ts'
import type { Teller } from './teller.ts'
import type { TimelineAgreement, TimelineGap, TimelineMeeting, TimelineMembership, TimelineNetwork } from './timeline.documents.ts'
import { timelineTable } from './timeline.table.ts'
import { workLane } from './work.ts'

const teller = (more: Partial<Teller> = {}): Teller => ({
  words: laterDe.timeline,
  language: 'DE',
  label: ({ de }) => de,
  day: '2026-01-01',
  horizon: '2026-01-01',
  gaps: [],
  partly: false,
  opened: [],
  sectors: [],
  ...more,
})
const network = (more: Partial<TimelineNetwork> = {}): TimelineNetwork => ({
  id: 'n',
  key: 'net.a',
  name: 'Netzwerk',
  status: 'ACTIVE',
  validFrom: '2022-09-14',
  validFromPrecision: 'DAY',
  validTo: null,
  validToPrecision: 'DAY',
  meetingsPerYearMin: 2,
  meetingsPerYearMax: null,
  redacted: [],
  programme: null,
  coordination: [],
  bodies: [],
  applicableTemplates: [],
  ruleSet: null,
  memberships: [],
  meetings: { totalCount: 0, edges: [] },
  agreements: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
  needs: [],
  actions: [],
  ...more,
})
const day = fc.integer({ min: 17000, max: 21000 }).map(dayOfNumber)

test('a date stands for its period, and one that is not known for none', () => {
  expect(periodOf('2018-10-01', 'MONTH')).toEqual({ first: '2018-10-01', last: '2018-10-31' })
  expect(periodOf('2014-01-01', 'BEFORE_OR_AT_YEAR')).toEqual({ first: null, last: '2014-12-31' })
  expect([periodOf('2014-01-01', 'UNKNOWN'), periodOf('2027-01-01', 'PLANNED'), periodOf(null, 'DAY')]).toEqual([null, null, null])
})

test('a bar is as sure as its dates', () => {
  expect(barOf(exactly('2020-01-01'), null, '2026-01-01')).toEqual([
    { look: 'sure', from: '2020-01-01', to: '2026-01-01' },
    { look: 'open', from: '2026-01-01', to: null },
  ])
  expect(barOf(periodOf('2020-03-01', 'MONTH'), exactly('2024-01-01'), '2026-01-01')).toEqual([
    { look: 'vague', from: '2020-03-01', to: '2020-03-31' },
    { look: 'sure', from: '2020-03-31', to: '2024-01-01' },
  ])
  expect(barOf(periodOf('2014-01-01', 'BEFORE_OR_AT_YEAR'), exactly('2024-01-01'), '2026-01-01')[0]).toEqual({
    look: 'vague',
    from: null,
    to: '2014-12-31',
  })
  expect(barOf(null, exactly('2024-01-01'), '2026-01-01')).toEqual([{ look: 'vague', from: null, to: '2024-01-01' }])
  expect(barOf(exactly('2027-01-01'), null, '2026-01-01')).toEqual([{ look: 'open', from: '2027-01-01', to: null }])
})

test('the pieces of a bar follow one another without a hole, and nothing is sure outside of what is known', () => {
  const precision = fc.constantFrom<DatePrecision>(...datePrecisions)
  fc.assert(
    fc.property(fc.option(day), precision, fc.option(day), precision, day, (from, fromPrecision, to, toPrecision, until) => {
      const [begin, end] = [periodOf(from, fromPrecision), periodOf(to, toPrecision)]
      const bar = barOf(begin, end, until)
      for (const [index, { look, from: left }] of bar.entries()) {
        if (index > 0) expect(left).toBe(bar[index - 1]?.to)
        if (look === 'sure') expect(left).toBe(begin?.last)
      }
    }),
  )
})

test('the rhythm counts as the gap rule does: from the last day of a period, from the founding where nothing was held', () => {
  const founding = exactly('2022-09-14')
  expect(intervalsOf([], founding, 2, 125, '2023-09-14')).toEqual([
    { from: '2022-09-14', to: '2023-09-14', dueOn: '2023-03-15', overdueOn: '2023-04-30', running: true },
  ])
  expect(intervalsOf([null], founding, 2, 125, '2023-09-14')).toEqual([])
  const [first, second] = intervalsOf([periodOf('2018-10-01', 'MONTH'), exactly('2014-10-22')], founding, 1, 125, '2026-11-22')
  expect(first).toMatchObject({ from: '2014-10-22', to: '2018-10-01', dueOn: '2015-10-22', running: false })
  expect(second).toMatchObject({ from: '2018-10-31', to: '2026-11-22', dueOn: '2019-10-31', running: true })
  expect([
    monthsBetween('2018-10-31', '2026-11-22'),
    monthsBetween('2025-01-31', '2025-02-28'),
    monthsBetween('2025-01-15', '2025-02-15'),
  ]).toEqual([96, 0, 1])
})

test('intervals fill the time from the first meeting to the last day without overlap, however many meetings', () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 1 }), fc.integer({ min: 1, max: 12 }), (days, perYear) => {
      const until = dayOfNumber(21001)
      const intervals = intervalsOf(days.map(exactly), null, perYear, 125, until)
      const sum = intervals.reduce((total, { from, to }) => total + toDayNumber(to) - toDayNumber(from), 0)
      expect(sum).toBe(toDayNumber(until) - toDayNumber([...days].sort()[0] ?? until))
      expect(intervals.filter(({ running }) => running)).toHaveLength(1)
    }),
  )
})

const meeting = (key: string, startsOn: string | null, precision: DatePrecision = 'DAY', kind = 'NETZWERKTREFFEN') => ({
  node: {
    id: key,
    key,
    title: key,
    startsOn,
    startsOnPrecision: precision,
    kind: { id: kind, key: kind, label: kind },
    participations: [] as TimelineMeeting['participations'],
  },
})
const gap = (key: string, rule: string, subject: string): TimelineGap => ({
  id: key,
  key,
  severity: 'MEDIUM',
  title: '',
  message: '',
  nextStep: '',
  rule: { id: rule },
  subjects: [{ __typename: 'Network', id: subject, key: subject }],
})

test('months without a meeting are a gap that says so and leads to it; what has no date is named and not drawn', () => {
  const held = network({
    meetings: { totalCount: 3, edges: [meeting('evt.b', '2025-12-01'), meeting('evt.a', '2024-01-10'), meeting('evt.x', null, 'UNKNOWN')] },
  })
  const lane = meetingsLane(held, teller())
  expect(lane.rows[0]?.cells.map(({ id }) => id)).toEqual([
    'meeting:evt.x',
    'meeting:evt.a',
    'interval:2024-01-10',
    'meeting:evt.b',
    'interval:2025-12-01',
  ])
  const [, , late, , running] = lane.rows[0]?.cells ?? []
  expect(late).toMatchObject({
    what: '22 Monate ohne dokumentiertes Treffen',
    note: 'nächstes Treffen war fällig am 10.07.2024',
    target: { kind: 'network', key: 'net.a' },
  })
  expect(late?.segments.map(({ look }) => look)).toEqual(['kept', 'late', 'overdue'])
  expect(running).toMatchObject({ what: 'Im Zielrhythmus', note: 'nächstes Treffen fällig am 01.06.2026' })
  expect(lane.note).toContain('evt.x')
  const quiet = network({ meetings: { totalCount: 1, edges: [meeting('evt.a', '2024-01-10')] } })
  const found = meetingsLane(quiet, teller({ gaps: [gap('G15:net.a', 'G15', 'net.a')] })).rows[0]?.cells.at(-1)
  expect(found).toMatchObject({ gap: 'G15:net.a', target: { kind: 'gap', key: 'G15:net.a' } })
  expect(
    meetingsLane(
      { ...quiet, ruleSet: { id: 'r', key: 'r', thresholds: [{ key: 'meetingsPerYear', value: 1 }] } },
      teller(),
    ).rows[0]?.cells.at(-1)?.note,
  ).toBe('nächstes Treffen war fällig am 09.01.2025')
})

const membership = (
  institution: string,
  validFrom: string | null,
  validTo: string | null = null,
  more: Partial<TimelineMembership> = {},
): TimelineMembership => ({
  id: institution,
  key: `mem.${institution}`,
  status: validTo ? 'ENDED' : 'ACTIVE',
  validFrom,
  validFromPrecision: validFrom ? 'DAY' : 'UNKNOWN',
  validTo,
  validToPrecision: 'DAY',
  body: null,
  institution: { id: institution, key: institution, name: institution, sector: { id: 's', key: 'justiz', label: 'Justiz' } },
  ...more,
})

test('steps say on every day how many institutions are members', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.option(day), fc.option(fc.integer({ min: 1, max: 2000 })))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 15 }), day, (spans, on) => {
      const all = spans.map(([who, from, length]) =>
        membership(`inst.${who}`, from, length === null ? null : addDays(from ?? '2018-01-01', length)),
      )
      expect(stepsOf(all).findLast(({ from }) => from === null || from <= on)?.count ?? 0).toBe(membersOn(all, on))
    }),
  )
})

const came = (...keys: readonly string[]) =>
  keys.map((key) => ({ id: key, role: { id: 'r', key: 'TEILNEHMEND', attends: true }, institution: { id: key, key } }))

test('who came: members of the day and others, against all members; a meeting of which it is not known is named and not drawn', () => {
  const held = meeting('evt.a', '2024-01-10')
  const invited = { id: 'x', role: { id: 'i', key: 'EINGELADEN', attends: false }, institution: { id: 'inst.c', key: 'inst.c' } }
  held.node.participations = [...came('inst.a', 'inst.b', 'inst.a'), invited]
  const lane = attendanceLane(
    network({
      meetings: { totalCount: 2, edges: [held, meeting('evt.b', '2025-01-10')] },
      memberships: [membership('inst.a', '2023-01-01'), membership('inst.b', '2024-02-01'), membership('inst.c', '2023-01-01')],
    }),
    teller(),
  )
  expect(lane.rows[0]?.cells).toMatchObject([
    { what: 'evt.a', note: '2 Institutionen kamen, 1 von 2 Mitgliedern', caption: '2', column: { came: 2, members: 1, of: 2, most: 2 } },
  ])
  expect(lane.note).toBe('Von 1 Treffen ist nicht dokumentiert, wer kam.')
  expect(attendanceLane(network(), teller())).toMatchObject({ rows: [], note: 'Wer zu Treffen kam, ist nicht dokumentiert.' })
})

test('of those who came never more are members than there are members, or than came', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.option(day), fc.option(fc.integer({ min: 1, max: 2000 })))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 15 }), fc.array(fc.integer({ min: 0, max: 9 })), day, (spans, who, on) => {
      const all = spans.map(([of, from, length]) =>
        membership(`inst.${of}`, from, length === null ? null : addDays(from ?? '2018-01-01', length)),
      )
      const held = meeting('evt.a', on)
      held.node.participations = came(...who.map((of) => `inst.${of}`))
      const told = whoCame(held.node, all)
      expect(told.members).toBeLessThanOrEqual(Math.min(told.came, told.of))
      expect(told).toMatchObject({ came: new Set(who).size, of: membersOn(all, on) })
    }),
  )
})

test('many members stand by sector until a sector is opened; who is only invited is drawn and not counted', () => {
  const many = Array.from({ length: 25 }, (_, index) => membership(`inst.${index}`, '2023-01-01'))
  const invited = membership('inst.invited', '2025-01-01', null, { status: 'INVITED' })
  const left = membership('inst.left', '2022-10-01', '2024-01-01')
  const closed = membersLane(network({ memberships: [...many, invited, left] }), teller())
  expect(closed.rows.map(({ id }) => id)).toEqual(['members:group:justiz'])
  expect(closed.rows[0]?.cells[0]?.dates).toBe('25 am Stichtag, 27 insgesamt')
  const open = membersLane(network({ memberships: [...many, invited, left] }), teller({ opened: ['justiz'] }))
  expect(open.rows).toHaveLength(28)
  expect(open.rows.at(-1)?.cells[0]).toMatchObject({
    what: 'inst.invited',
    note: 'eingeladen',
    segments: [{ look: 'pending' }, { look: 'open' }],
  })
  expect(open.rows[1]?.cells[0]).toMatchObject({ what: 'inst.left', dates: '01.10.2022 bis 31.12.2023' })
  expect(movesIn([...many, left], '2023-01-01', '2024-12-31')).toEqual({ joined: 25, left: 1 })
  expect(membersLane(network({ redacted: [{ field: 'memberships', reason: 'SIGN_IN' }] }), teller()).note).toBe(
    laterDe.timeline.membersHidden,
  )
})

const agreement = (key: string, more: Partial<TimelineAgreement> = {}): TimelineAgreement => ({
  id: key,
  key,
  title: key,
  status: 'IN_FORCE',
  kind: { id: 'k', key: 'VEREINBARUNG_8A_4', label: 'Vereinbarung' },
  draftedOn: '2023-01-01',
  negotiatedSince: null,
  signedOn: '2023-06-01',
  validFrom: '2023-06-01',
  validFromPrecision: 'DAY',
  validTo: '2026-03-01',
  validToPrecision: 'DAY',
  reviewSince: null,
  reviewedOn: null,
  nextReviewOn: '2025-06-01',
  terminatedOn: null,
  terminationReason: null,
  noticePeriodMonths: null,
  successors: [],
  ...more,
})

test('an agreement runs from its draft over its signature to its last day, with review and warning; each leads to its gap', () => {
  const lane = agreementsLane(
    network(),
    [agreement('agr.a')],
    teller({ gaps: [gap('G07:x', 'G07', 'agr.a'), gap('G09:x', 'G09', 'agr.a')] }),
  )
  const [bar, review, end] = lane.rows[0]?.cells ?? []
  expect(bar?.segments.map(({ look, from, to }) => [look, from, to])).toEqual([
    ['making', '2023-01-01', '2023-06-01'],
    ['sure', '2023-06-01', '2026-03-01'],
    ['warning', '2025-12-01', '2026-03-01'],
  ])
  expect([review?.target, end?.target, bar?.target]).toEqual([
    { kind: 'gap', key: 'G09:x' },
    { kind: 'gap', key: 'G07:x' },
    { kind: 'agreement', key: 'agr.a' },
  ])
  expect(end?.dates).toBe('28.02.2026')
  expect(agreementsLane(network(), [agreement('agr.a')], teller({ day: '2022-01-01' })).rows[0]?.cells[0]?.note).toBe(
    laterDe.timeline.ahead,
  )
})

test('where an agreement stops being binding, its bar stops being sure', () => {
  const successor = {
    ...agreement('agr.b', { draftedOn: '2024-01-01', signedOn: '2024-05-01', validFrom: '2024-07-01' }),
    successors: undefined,
  }
  const all = [
    agreement('agr.a'),
    agreement('agr.n', { terminatedOn: '2024-02-01', validTo: null }),
    agreement('agr.s', { successors: [successor as never] }),
    agreement('agr.o', { validTo: null }),
  ]
  expect(all.map(bindsTo)).toEqual(['2026-03-01', '2024-02-01', '2024-07-01', null])
  for (const each of all)
    for (const on of [
      '2023-05-31',
      '2023-06-01',
      '2024-01-31',
      '2024-02-01',
      '2024-06-30',
      '2024-07-01',
      '2025-01-01',
      '2026-02-28',
      '2026-03-01',
    ])
      expect(isBinding(standsOn(each, on)), `${each.key} ${on}`).toBe(on >= '2023-06-01' && on < (bindsTo(each) ?? '9'))
})

test('needs and actions: what is done about a need stands beneath it; what is past its day is late', () => {
  const action = {
    id: 'a',
    key: 'act.a',
    title: 'Leitfaden',
    status: 'IN_WORK' as const,
    plannedOn: '2025-01-01',
    startedOn: '2025-02-01',
    dueOn: '2025-06-30',
    doneOn: null,
    droppedOn: null,
    needs: [{ id: 'n', key: 'need.a' }],
  }
  const need = {
    id: 'n',
    key: 'need.a',
    text: 'Bedarf',
    status: 'IN_WORK' as const,
    voicedOn: '2024-01-01',
    voicedOnPrecision: 'YEAR' as const,
    metOn: null,
    withdrawnOn: null,
    actions: [{ id: 'a', key: 'act.a' }],
  }
  const { rows } = workLane(network({ needs: [need], actions: [action] }), teller())
  expect(rows.map(({ label, within }) => [label, within])).toEqual([
    ['Bedarf', false],
    ['Leitfaden', true],
  ])
  expect(rows[0]?.cells[0]).toMatchObject({
    dates: 'geäußert 2024',
    note: 'Bedarf, in Bearbeitung',
    segments: [{ look: 'vague', from: '2024-01-01', to: '2024-12-31' }, { look: 'pending' }],
  })
  expect(rows[1]?.cells[0]?.note).toBe('Maßnahme, in Umsetzung, Frist abgelaufen')
  expect(rows[1]?.cells[0]?.segments.map(({ look }) => look)).toEqual(['making', 'sure', 'late'])
})

test('milestones are the founding, whoever coordinates, and the law, in order of time; benchmarks are none', () => {
  const template = (key: string, benchmark: boolean) => ({ id: key, key, benchmark, local: false, citation: key, validFrom: '2021-06-10' })
  const lane = milestonesOf(network({ applicableTemplates: [template('§ 3', false), template('NZFH', true)] }), teller())
  expect(lane.rows[0]?.cells.map(({ what, dates }) => `${what} ${dates}`)).toEqual(['§ 3 gilt 10.06.2021', 'Gründung 14.09.2022'])
  expect(milestonesOf(network({ validFrom: null, validFromPrecision: 'UNKNOWN' }), teller()).note).toBe(laterDe.timeline.noMilestones)
})

test('the reading counts what happened in the range and what holds on the day', () => {
  const told = network({
    memberships: [membership('inst.a', '2023-01-01'), membership('inst.b', '2022-01-01', '2023-05-01')],
    meetings: {
      totalCount: 3,
      edges: [meeting('evt.a', '2023-02-01'), meeting('evt.b', '2023-03-01', 'DAY', 'FACHTAG'), meeting('evt.c', '2024-02-01')],
    },
  })
  expect(
    standingOf(told, [agreement('agr.a'), agreement('agr.b', { signedOn: null })], { from: '2023-01-01', to: '2023-12-31' }, '2026-01-01'),
  ).toEqual({
    meetings: 1,
    others: 1,
    inForce: 1,
    ending: 1,
    members: 1,
    joined: 1,
    left: 1,
  })
})

test('what leaves the page names every member, also those whose sector is closed', () => {
  const many = Array.from({ length: 25 }, (_, index) => membership(`inst.${index}`, '2023-01-01'))
  const opened = membersLane(network({ memberships: many }), teller({ opened: ['justiz'] }))
  const { rows } = timelineTable([opened], { from: '2020-01-01', to: '2026-12-31' }, laterDe.timeline)
  expect(rows).toHaveLength(25)
  expect(rows[0]).toEqual(['Mitgliedschaften', 'inst.0', 'seit 01.01.2023', 'aktiv', null])
  expect(timelineTable([opened], { from: '2020-01-01', to: '2021-12-31' }, laterDe.timeline).rows).toEqual([])
})
