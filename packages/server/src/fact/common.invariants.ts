import { datePrecisions, firstDayOfPeriod, isDay, personalDataIn, type Validity } from '@geflecht/domain'
import { invariant } from '../log/invariant.ts'
import type { AnyRow, Columns } from './column.ts'
import { type ConceptName, conceptNames, concepts } from './concepts.ts'

const longestText = 500

/** Columns that hold an address or number on purpose: functional contacts of an institution, the address of a source, official keys. */
const notProse = new Set(['contactMailbox', 'contactPhone', 'contactUrl', 'url', 'ags', 'ars', 'mailbox', 'phone', 'documentUrl'])

const everyConcept = (number: number | null, problem: (fact: AnyRow, columns: Columns) => string | null) =>
  conceptNames.map((of: ConceptName) => invariant(number, of, (fact) => problem(fact as unknown as AnyRow, concepts[of])))

const textsOf = (fact: AnyRow, columns: Columns) =>
  Object.entries(columns).flatMap(([name, { kind }]) =>
    (kind === 'text' || kind === 'phrase') && typeof fact[name] === 'string' ? [[name, fact[name]] as const] : [],
  )

const periodOf = (fact: AnyRow): Validity | null => ('validFromPrecision' in fact ? (fact as unknown as Validity) : null)

/** Ids that a fact refers to, column by column. */
const referred = (fact: AnyRow, columns: Columns) =>
  Object.entries(columns).flatMap(([name, { kind }]) =>
    kind === 'ref' || kind === 'refs' ? ([fact[name] ?? []].flat() as number[]).map((id) => [name, id] as const) : [],
  )

/** Rules that hold for facts of every concept. */
export const commonInvariants = [
  ...everyConcept(null, ({ key }) =>
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(key) ? null : 'Its key is not a slug of letters, digits, dots and hyphens.',
  ),
  ...conceptNames.map((of) =>
    invariant(null, of, (fact, draft) => {
      const lost = referred(fact as unknown as AnyRow, concepts[of]).find(([, id]) => draft.fact(id) === null)
      return lost ? `Its ${lost[0]} is not there; end or change what refers to it first.` : null
    }),
  ),
  ...everyConcept(null, (fact, columns) => {
    const wrong = Object.entries(columns).find(
      ([name, { kind }]) => kind === 'count' && fact[name] !== null && !(Number.isInteger(fact[name]) && (fact[name] as number) >= 0),
    )
    return wrong ? `${wrong[0]} is ${String(fact[wrong[0]])}; it must be a whole number from 0.` : null
  }),
  ...everyConcept(null, (fact, columns) => {
    const wrong = Object.entries(columns).find(([name, { kind }]) => kind === 'day' && typeof fact[name] === 'string' && !isDay(fact[name]))
    return wrong ? `${wrong[0]} is ${String(fact[wrong[0]])}, which is not a day; write YYYY-MM-DD.` : null
  }),
  ...everyConcept(null, (fact, columns) => {
    const broken = textsOf(fact, columns).find(([, text]) => text.includes('\0') || !text.isWellFormed())
    return broken ? `${broken[0]} holds characters that are no text.` : null
  }),
  ...everyConcept(null, (fact, columns) => {
    const missing = Object.entries(columns).find(
      ([name, { kind, optional }]) =>
        fact[name] === undefined || (!optional && (fact[name] === null || (kind === 'text' && String(fact[name]).trim() === ''))),
    )
    return missing ? `${missing[0]} is required.` : null
  }),
  ...everyConcept(null, (fact, columns) => {
    const long = textsOf(fact, columns).find(([, text]) => text.length > longestText)
    return long ? `${long[0]} has ${long[1].length} characters; at most ${longestText} are kept.` : null
  }),
  ...everyConcept(null, (fact, columns) => {
    const marked = textsOf(fact, columns).find(([, text]) => /<\/?[a-z!][^>]*>/i.test(text))
    return marked ? `${marked[0]} holds markup; write plain text.` : null
  }),
  ...everyConcept(1, (fact) => {
    const period = periodOf(fact)
    if (!period) return null
    for (const day of [period.validFrom, period.validTo]) if (day !== null && !isDay(day)) return `${day} is not a day; write YYYY-MM-DD.`
    for (const precision of [period.validFromPrecision, period.validToPrecision])
      if (!datePrecisions.includes(precision)) return `${precision} is not a date precision.`
    const { validFrom, validTo } = period
    if (validFrom !== null && validTo !== null && validFrom >= validTo)
      return `It would end on ${validTo}, before it begins on ${validFrom}.`
    return null
  }),
  ...everyConcept(1, (fact) => {
    const period = periodOf(fact)
    if (!period || period.validFrom === null) return null
    const expected = firstDayOfPeriod(period.validFrom, period.validFromPrecision)
    return period.validFrom === expected ? null : `${period.validFrom} is not the first day of its period; write ${expected}.`
  }),
  ...everyConcept(10, (fact, columns) => {
    const text = textsOf(fact, columns).find(([name, text]) => !notProse.has(name) && personalDataIn(text).length > 0)
    return text
      ? `${text[0]} seems to hold personal data (a name with a birth date, an e-mail address or a phone number); leave it out.`
      : null
  }),
]
