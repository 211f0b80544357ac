import {
  type AgreementStatus,
  agreementStatuses,
  type CarrierKind,
  carrierKinds,
  type Day,
  type Language,
  type Level,
  type Severity,
  sectorByKey,
  severities,
  type TieKind,
  tieKinds,
  type WeekTime,
} from '@geflecht/domain'
import { type TieSign, tieSigns } from '../netzwerkkarte/mapTies.ts'
import { isDay, readWeekTime, writeWeekTime } from '../time/index.ts'

/** What can be selected and shown in the inspector. */
export const selectionKinds = [
  'institution',
  'network',
  'meeting',
  'group',
  'gap',
  'source',
  'territory',
  'tie',
  'agreement',
  'handover',
  'overlap',
  'cell',
] as const
export type SelectionKind = (typeof selectionKinds)[number]

/** One selected thing; a group is named by the key of its template item, a tie by those of its two institutions, an overlap by those of its two networks, a cell of the matrix by those of its two sectors. */
export interface Selection {
  kind: SelectionKind
  key: string
}

export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]
export const gapOrders = ['severity', 'rule', 'subject'] as const
export type GapOrder = (typeof gapOrders)[number]
export const gapGroupings = ['none', 'subject', 'rule'] as const
export type GapGrouping = (typeof gapGroupings)[number]

export const listForms = ['board', 'calendar', 'clauses', 'coverage'] as const
export type ListForm = (typeof listForms)[number]

/** Everything a link restores. Null and empty mean: not asked for, the default holds. */
export interface ViewState {
  asOf: Day | null
  /** Where the range begins that all views of a network share; the earlier of two days that are compared. */
  from: Day | null
  /** Where the range ends, and the later of the two days; `asOf` is where none is named. */
  to: Day | null
  select: Selection | null
  lang: Language | null
  theme: Theme | null
  template: string | null
  /** `table` shows the Netzwerkkarte as a table. */
  form: 'table' | null
  /** The only ties that the pictures show. */
  ties: TieSign | null
  /** The kinds of ties that measures count; empty means cooperation alone. */
  counted: TieKind[]
  /** Measures heed the direction of ties. */
  directed: boolean
  /** Cooperations below this level are left out of the pictures. */
  level: Level | null
  /** `institutions` shows the matrix of institutions instead of that of sectors. */
  rows: 'institutions' | null
  /** With what measures compare the ties: another kind of them, or the same ones on another day. */
  against: TieKind | Day | null
  rule: string[]
  severity: Severity[]
  by: GapGrouping
  sort: string | null
  q: string
  /** The sectors that are looked at; in the directory, those of which institutions are listed. */
  sector: string[]
  type: string[]
  carrier: CarrierKind[]
  territory: string | null
  /** States of agreements. */
  state: AgreementStatus[]
  /** Key of a kind of agreement. */
  kind: string | null
  /** Key of an institution that is a party. */
  party: string | null
  /** `territory` looks beyond the network at everybody seated in its territory, `all` at every network; `each` shows of all of them everybody by themselves, however many. */
  scope: 'territory' | 'all' | 'each' | null
  /** Keys of the groups that are opened: of the whole graph, and of the lanes of the timeline. */
  open: string[]
  /** `open` leaves only hand-overs of which something is not laid down or does not work; of a matrix only what has a gap. */
  only: 'open' | null
  /** What stands in place of a list: columns by where gaps or agreements stand; of agreements also their dates, their clauses, or who has to have one. */
  as: ListForm | null
  /** What stands in place of the list of hand-overs: the chains that they make, or what breaks when something fails. */
  way: 'chains' | 'drill' | null
  /** The moment of the week at which somebody has to be reached. */
  at: WeekTime | null
  /** Keys of the two networks that stand side by side. */
  a: string | null
  b: string | null
  /** Key of an institution that a drill imagines to be gone. */
  without: string | null
  /** Key of a function that a drill imagines to be vacant. */
  vacant: string | null
  /** What the page “What if” assumes, each as one word. */
  assume: string[]
  /** What the legend of the graph switches off: looks of ties and keys of sectors. */
  off: string[]
  /** How the graph is arranged where the pull of its ties does not decide; `map` puts the whole where its places lie. */
  arrange: 'levels' | 'sectors' | 'map' | null
  /** Around whom the graph draws a line; null leaves it to the arrangement. */
  hull: 'sectors' | 'networks' | 'none' | null
  /** Keys of the measures that size and colour of the graph's discs show; the colours of the map show the second, a key figure. */
  size: string | null
  tint: string | null
  /** `land` shows whole Länder on the map instead of Kreise. */
  grain: 'land' | null
  /** How many ties away from the selected institution the graph goes. */
  steps: '1' | '2' | null
  /** Key of the story that is being shown, and which of its steps, counted from 1. */
  story: string | null
  step: number | null
  /** The form that is open: a mutation and what it is about, `claimCooperation:inst.a~inst.b`. */
  edit: string | null
}

/** The query part of an address, as the router gives it. */
export type Query = Record<string, unknown>

/** Reads the state from an address. What it does not know it leaves out, so that an old or mistyped link still opens. */
export function readState(query: Query): ViewState {
  const asOf = text(query['asOf'])
  const from = text(query['from'])
  const to = text(query['to'])
  const lang = text(query['lang'])?.toUpperCase()
  return {
    asOf: asOf && isDay(asOf) ? asOf : null,
    from: from && isDay(from) ? from : null,
    to: to && isDay(to) ? to : null,
    select: readSelection(text(query['select'])),
    lang: lang === 'DE' || lang === 'EN' ? lang : null,
    theme: oneOf(themes, text(query['theme'])),
    template: text(query['template']),
    form: text(query['form']) === 'table' ? 'table' : null,
    ties: oneOf(tieSigns, text(query['ties'])),
    counted: list(query['counted']).filter((word): word is TieKind => oneOf(tieKinds, word) !== null),
    directed: text(query['directed']) === 'yes',
    against: readAgainst(text(query['against'])),
    level: (oneOf(['1', '2', '3', '4', '5'], text(query['level'])) && (Number(text(query['level'])) as Level)) || null,
    rows: text(query['rows']) === 'institutions' ? 'institutions' : null,
    rule: list(query['rule']),
    severity: list(query['severity']).filter((word): word is Severity => oneOf(severities, word) !== null),
    by: oneOf(gapGroupings, text(query['by'])) ?? 'none',
    sort: text(query['sort']),
    q: text(query['q']) ?? '',
    sector: list(query['sector']).filter((key) => sectorByKey.has(key)),
    type: list(query['type']),
    carrier: list(query['carrier']).filter((word): word is CarrierKind => oneOf(carrierKinds, word) !== null),
    territory: text(query['territory']),
    state: list(query['state']).filter((word): word is AgreementStatus => oneOf(agreementStatuses, word) !== null),
    kind: text(query['kind']),
    party: text(query['party']),
    scope: oneOf(['territory', 'all', 'each'], text(query['scope'])),
    open: list(query['open']),
    only: text(query['only']) === 'open' ? 'open' : null,
    as: oneOf(listForms, text(query['as'])),
    way: oneOf(['chains', 'drill'], text(query['way'])),
    at: readWeekTime(text(query['at'])),
    a: text(query['a']),
    b: text(query['b']),
    without: text(query['without']),
    vacant: text(query['vacant']),
    assume: list(query['assume']),
    off: list(query['off']),
    arrange: oneOf(['levels', 'sectors', 'map'], text(query['arrange'])),
    hull: oneOf(['sectors', 'networks', 'none'], text(query['hull'])),
    size: text(query['size']),
    tint: text(query['tint']),
    grain: text(query['grain']) === 'land' ? 'land' : null,
    steps: oneOf(['1', '2'], text(query['steps'])),
    story: text(query['story']),
    step: Number(/^[1-9]\d{0,2}$/.exec(text(query['step']) ?? '')?.[0]) || null,
    edit: text(query['edit']),
  }
}

/** What the address gives as a day though it is none; null where it gives a day or nothing. */
export function wrongDayIn(query: Query): string | null {
  const asOf = text(query['asOf'])
  return asOf && !isDay(asOf) ? asOf : null
}

/** Writes a state as a query, without what is the default anyway. */
export function writeState(state: Partial<ViewState>): Record<string, string> {
  const entries: [string, string | null | undefined][] = [
    ['asOf', state.asOf],
    ['from', state.from],
    ['to', state.to],
    ['select', state.select ? writeSelection(state.select) : null],
    ['lang', state.lang?.toLowerCase()],
    ['theme', state.theme],
    ['template', state.template],
    ['form', state.form],
    ['ties', state.ties],
    ['counted', state.counted?.join(',')],
    ['directed', state.directed ? 'yes' : null],
    ['against', state.against],
    ['level', state.level?.toString()],
    ['rows', state.rows],
    ['rule', state.rule?.join(',')],
    ['severity', state.severity?.join(',')],
    ['by', state.by === 'none' ? null : state.by],
    ['sort', state.sort],
    ['q', state.q],
    ['sector', state.sector?.join(',')],
    ['type', state.type?.join(',')],
    ['carrier', state.carrier?.join(',')],
    ['territory', state.territory],
    ['state', state.state?.join(',')],
    ['kind', state.kind],
    ['party', state.party],
    ['scope', state.scope],
    ['open', state.open?.join(',')],
    ['only', state.only],
    ['as', state.as],
    ['way', state.way],
    ['at', state.at && writeWeekTime(state.at)],
    ['a', state.a],
    ['b', state.b],
    ['without', state.without],
    ['vacant', state.vacant],
    ['assume', state.assume?.join(',')],
    ['off', state.off?.join(',')],
    ['arrange', state.arrange],
    ['hull', state.hull],
    ['size', state.size],
    ['tint', state.tint],
    ['grain', state.grain],
    ['steps', state.steps],
    ['story', state.story],
    ['step', state.step?.toString()],
    ['edit', state.edit],
  ]
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => Boolean(entry[1])))
}

/** What stays in every view: the date, the language and the theme. */
const everywhere = ['asOf', 'lang', 'theme'] as const
/** What all views of one network share: what is selected, the range, and what is looked at and counted. */
const sharedWithin = ['select', 'from', 'to', 'sector', 'ties', 'level', 'template', 'counted', 'directed'] as const

const part = (state: ViewState, names: readonly (keyof ViewState)[]): Partial<ViewState> =>
  Object.fromEntries(names.map((name) => [name, state[name]]))

/** What stays when another view or network is opened. */
export const carriedOver = (state: ViewState, sameNetwork = false): Partial<ViewState> =>
  part(state, sameNetwork ? [...everywhere, ...sharedWithin] : everywhere)

/** What a view has for itself: everything that neither the others share nor belongs to a moment, as an open form or a story that is being shown. Beyond networks nothing but the selection is shared. */
export function ownOf(state: ViewState, withinNetwork: boolean): Partial<ViewState> {
  const others = new Set<string>([...everywhere, ...(withinNetwork ? sharedWithin : ['select']), 'edit', 'story', 'step'])
  return part(
    state,
    (Object.keys(state) as (keyof ViewState)[]).filter((name) => !others.has(name)),
  )
}

/** Keys that say by their beginning what they name; the others are written with their kind before them. */
const telling: readonly (readonly [RegExp, SelectionKind])[] = [
  [/^inst\./, 'institution'],
  [/^net\./, 'network'],
  [/^evt\./, 'meeting'],
  [/^ter\./, 'territory'],
  [/^agr\./, 'agreement'],
  [/^hand\./, 'handover'],
  [/^G\d+:/, 'gap'],
]
const kindToldBy = (key: string): SelectionKind | null => telling.find(([beginning]) => beginning.test(key))?.[1] ?? null

/** A selection as it stands in the address: its key, with the kind before it where the key does not tell. */
export const writeSelection = ({ kind, key }: Selection): string => (kindToldBy(key) === kind ? key : `${kind}:${key}`)

const readAgainst = (word: string | null): TieKind | Day | null => (word && isDay(word) ? word : oneOf(tieKinds, word))

function readSelection(word: string | null): Selection | null {
  if (word === null) return null
  const told = kindToldBy(word)
  if (told) return { kind: told, key: word }
  const [, kindWord, key] = /^([a-z]+):(.+)$/.exec(word) ?? []
  const kind = oneOf(selectionKinds, kindWord ?? null)
  return kind && key ? { kind, key } : null
}

const text = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first !== '' ? first : null
}

const list = (value: unknown): string[] => text(value)?.split(',').filter(Boolean) ?? []

const oneOf = <const T extends string>(words: readonly T[], word: string | null): T | null =>
  words.find((candidate) => candidate === word) ?? null
