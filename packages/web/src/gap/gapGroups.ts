import type { Severity } from '@geflecht/domain'
import { localTemplateKey, severities } from '@geflecht/domain'
import type { GapGrouping, GapOrder, Selection, SelectionKind } from '../shell/viewState.ts'
import type { GapFields } from './gap.documents.ts'

/** Gaps that belong together, under one heading; null where the list is not divided. */
export interface GapGroup {
  key: string
  heading: { title: string; kind: SelectionKind | 'rule'; selection: Selection | null; template: string | null } | null
  gaps: GapFields[]
}

/** What a gap is about first of all: the institution, agreement or expected group that it names, else the network. A cooperation has no name of its own. */
export function mainSubject(gap: GapFields): GapFields['subjects'][number] {
  return gap.subjects.find(({ __typename }) => __typename !== 'Network' && __typename !== 'Cooperation') ?? gap.subjects[0] ?? gap.scope
}

/** What a subject is called, by whichever field it has. */
export function subjectName(subject: GapFields['subjects'][number]): string {
  if ('name' in subject && typeof subject.name === 'string') return subject.name
  if ('title' in subject && typeof subject.title === 'string') return subject.title
  if ('label' in subject && typeof subject.label === 'string') return subject.label
  return subject.key
}

/** What people have named themselves is German in every language. */
const germanInEveryLanguage: ReadonlySet<string> = new Set(['Agreement', 'Handover', 'LocalGroup'])

/** What a gap is called: by its subject where it has one of its own, with the rule's title behind it; else by the title alone. Titles of agreements and hand-overs are German in every language. */
export function gapHeadline(gap: GapFields): { subject: string | null; german: boolean } {
  const subject = mainSubject(gap)
  return {
    subject: subject.__typename === 'Network' ? null : subjectName(subject),
    german: germanInEveryLanguage.has(subject.__typename),
  }
}

const rank = ({ severity }: GapFields): number => severities.indexOf(severity as Severity)
const shownName = (gap: GapFields): string => gapHeadline(gap).subject ?? gap.title

/** The most pressing first; among equals those that rest on the network's default template, for that is what it is measured by; then by the name shown. */
export function byPressure(defaultTemplate: string | null, collator: Intl.Collator): (a: GapFields, b: GapFields) => number {
  const onOther = ({ grounds }: GapFields): number => (grounds.some(({ template }) => template && template.key === defaultTemplate) ? 0 : 1)
  return (a, b) => rank(a) - rank(b) || onOther(a) - onOther(b) || collator.compare(shownName(a), shownName(b))
}

/** A gap's sentence without the name of the network where the page already names it; a sentence all the same, with a capital at its beginning. */
export function messageWithin(gap: Pick<GapFields, 'message'>, networkName: string): string {
  const prefix = `${networkName}: `
  if (!gap.message.startsWith(prefix)) return gap.message
  const rest = gap.message.slice(prefix.length)
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

/** Sorts gaps and gathers them by subject or by rule. */
export function groupGaps(
  gaps: readonly GapFields[],
  by: GapGrouping,
  order: GapOrder,
  collator: Intl.Collator,
  defaultTemplate: string | null,
): GapGroup[] {
  const pressure = byPressure(defaultTemplate, collator)
  const orders: Record<GapOrder, (a: GapFields, b: GapFields) => number> = {
    severity: pressure,
    rule: (a, b) => collator.compare(a.rule.id, b.rule.id) || pressure(a, b),
    subject: (a, b) => collator.compare(subjectName(mainSubject(a)), subjectName(mainSubject(b))) || pressure(a, b),
  }
  const sorted = [...gaps].sort(orders[order])
  if (by === 'none') return [{ key: 'all', heading: null, gaps: sorted }]
  const groups = new Map<string, GapGroup>()
  for (const gap of sorted) {
    const group = by === 'rule' ? ruleGroup(gap) : subjectGroup(gap)
    const known = groups.get(group.key)
    if (known) known.gaps.push(gap)
    else groups.set(group.key, group)
  }
  return [...groups.values()]
}

const ruleGroup = (gap: GapFields): GapGroup => ({
  key: gap.rule.id,
  heading: { title: `${gap.rule.id} ${gap.rule.title}`, kind: 'rule', selection: null, template: null },
  gaps: [gap],
})

/** As what a subject opens in the inspector; others, such as a sector, only head their group. */
const opensAs: Readonly<Record<string, SelectionKind>> = {
  Institution: 'institution',
  Network: 'network',
  Territory: 'territory',
  TemplateItem: 'group',
  LocalGroup: 'group',
  CoverageItem: 'group',
  Agreement: 'agreement',
  Handover: 'handover',
}

/** By which template the ring shows what a gap is about. */
const templateOf = ({ grounds: [first] }: GapFields): string | null =>
  first?.localGroup ? localTemplateKey : (first?.template?.key ?? null)

function subjectGroup(gap: GapFields): GapGroup {
  const subject = mainSubject(gap)
  const kind = opensAs[subject.__typename]
  const selection = kind ? { kind, key: subject.key } : null
  return {
    key: subject.id,
    heading: { title: subjectName(subject), kind: kind ?? 'group', selection, template: templateOf(gap) },
    gaps: [gap],
  }
}
