import {
  addDays,
  agreementStatusLabels,
  agreementStatusOn,
  type Day,
  effectiveFrom,
  endOfTerm,
  isBinding,
  isValidOn,
} from '@geflecht/domain'
import { lastDayOf, shortDay } from '../time/index.ts'
import { groupedRows, groupsBy } from './grouped.ts'
import { barOf, exactly, laterOf, periodOf, type Segment } from './period.ts'
import { gapAbout, type Teller } from './teller.ts'
import { thresholdOf } from './thresholds.ts'
import type { TimelineAgreement, TimelineNetwork } from './timeline.documents.ts'
import { byTime, type Cell, type Lane, type Row, type Step } from './timelineModel.ts'

/** More agreements than this are shown by kind. */
const mostRows = 40

/** Where an agreement stands on a day; null before it was drafted. */
export const standsOn = (agreement: TimelineAgreement, day: Day) => agreementStatusOn(agreement, day, agreement.successors)

/** From when it binds: signed, and its term begun; null as long as it is not signed. */
const bindsFrom = (agreement: TimelineAgreement | TimelineAgreement['successors'][number]): Day | null => {
  const { signedOn } = agreement
  if (signedOn === null) return null
  const from = effectiveFrom(agreement)
  return from !== null && from > signedOn ? from : signedOn
}

/** The first day on which it binds no longer: its term, notice, or a successor that has come into force. */
export function bindsTo(agreement: TimelineAgreement): Day | null {
  const ends = [
    endOfTerm(agreement),
    ...agreement.successors.filter((one) => isValidOn(one, bindsFrom(one) ?? '0001-01-01')).map(bindsFrom),
  ]
  return ends.filter((day) => day !== null).sort()[0] ?? null
}

/** How many bind, day by day on which that moves. */
function stepsOf(agreements: readonly TimelineAgreement[]): Step[] {
  const days = [...new Set(agreements.flatMap((each) => [bindsFrom(each), bindsTo(each)]).filter((day) => day !== null))].sort()
  const steps = days.map((from) => ({ from, count: agreements.filter((each) => isBinding(standsOn(each, from))).length }))
  return steps.filter(({ count }, index) => count !== (steps[index - 1]?.count ?? 0))
}

function segmentsOf(agreement: TimelineAgreement, warning: number, { horizon }: Teller): Segment[] {
  const from = bindsFrom(agreement)
  const to = bindsTo(agreement)
  const over = [agreement.validTo, agreement.terminatedOn].filter((day) => day !== null).sort()[0] ?? null
  if (from === null) {
    const until = over && over < horizon ? over : horizon
    return agreement.draftedOn < until ? [{ look: 'making', from: agreement.draftedOn, to: until }] : []
  }
  const begin = from === agreement.signedOn ? exactly(from) : periodOf(from, agreement.validFromPrecision)
  const end = to === null ? null : to === agreement.validTo ? periodOf(to, agreement.validToPrecision) : exactly(to)
  const warnFrom = to === null || to !== over ? null : addDays(to, -warning)
  return [
    { look: 'making' as const, from: agreement.draftedOn, to: from },
    ...barOf(begin, end, horizon),
    ...(warnFrom && to ? [{ look: 'warning' as const, from: laterOf(warnFrom, from), to }] : []),
    ...(to && over && to < over ? [{ look: 'over' as const, from: to, to: over }] : []),
  ].filter((each) => each.from === null || each.to === null || each.from < each.to)
}

function rowOf(agreement: TimelineAgreement, network: TimelineNetwork, teller: Teller): Row {
  const { words, language, day, label } = teller
  const { key, title, draftedOn, signedOn, nextReviewOn, reviewedOn } = agreement
  const warning = thresholdOf(network, 'warningDays') ?? 90
  const status = day === teller.horizon ? agreement.status : standsOn(agreement, day)
  const [from, to] = [bindsFrom(agreement), bindsTo(agreement)]
  const target = { kind: 'agreement', key } as const
  const date = (on: Day) => shortDay(on, language)
  const dates = [
    words.drafted(date(draftedOn)),
    ...(signedOn ? [words.signed(date(signedOn))] : []),
    ...(from && from !== signedOn ? [words.binding(date(from))] : []),
  ]
  const mark = (what: 'review' | 'reviewed' | 'end', on: Day, named: string, told: string, gap: string | null): Cell => ({
    id: `agreement:${key}:${what}`,
    from: on,
    to: on,
    segments: [],
    signs: [{ look: what, at: exactly(on) }],
    what: `${title}: ${named}`,
    dates: told,
    note: '',
    target: gap ? { kind: 'gap', key: gap } : target,
    gap,
    caption: '',
  })
  const cells: Cell[] = [
    {
      id: `agreement:${key}`,
      from: draftedOn,
      to: to ?? teller.horizon,
      segments: segmentsOf(agreement, warning, teller),
      signs: [],
      what: title,
      dates: dates.join(', '),
      note: status ? label(agreementStatusLabels[status]) : words.ahead,
      target,
      gap: gapAbout(teller, key, 'G10'),
      caption: '',
    },
    ...(reviewedOn ? [mark('reviewed', reviewedOn, words.reviewed, date(reviewedOn), null)] : []),
    ...(nextReviewOn ? [mark('review', nextReviewOn, words.reviewDue, date(nextReviewOn), gapAbout(teller, key, 'G09'))] : []),
    ...(to ? [mark('end', to, words.lastDay, date(lastDayOf(to)), gapAbout(teller, key, 'G07', 'G08'))] : []),
  ].sort(byTime)
  return { id: `agreements:${key}`, label: title, sector: null, group: null, within: false, cells }
}

/** Agreements from draft over signature to their end, with reviews; by kind when they are many. */
export function agreementsLane(network: TimelineNetwork, agreements: readonly TimelineAgreement[], teller: Teller): Lane {
  const sorted = [...agreements].sort((a, b) => (bindsFrom(a) ?? '9999').localeCompare(bindsFrom(b) ?? '9999'))
  const rows = (those: readonly TimelineAgreement[]) => those.map((each) => rowOf(each, network, teller))
  const groups = [...groupsBy(sorted, ({ kind }) => kind.key)].map(([key, those]) => ({
    key,
    label: those[0]?.kind.label ?? '',
    sector: null,
    rows: rows(those),
    steps: stepsOf(those),
  }))
  return {
    key: 'agreements',
    rows: agreements.length > mostRows ? groupedRows(groups, 'agreements', teller) : rows(sorted),
    note: agreements.length ? null : teller.partly ? teller.words.agreementsHidden : teller.words.noAgreements,
    count: agreements.length,
  }
}
