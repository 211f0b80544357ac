import { datePrecisions, firstDayOfPeriod, isDay, personalDataIn, type Validity } from '@geflecht/domain'
import { invariant } from '../log/invariant.ts'
import type { AnyRow, Columns } from './column.ts'
import { type ConceptName, conceptNames, concepts } from './concepts.ts'

const longestText = 500

/** Columns that hold an address or number on purpose: functional contacts of an institution, the address of a source, official keys. */
const notProse = new Set(['contactMailbox', 'contactPhone', 'contactUrl', 'url', 'ags', 'ars'])

const everyConcept = (number: number | null, problem: (fact: AnyRow, columns: Columns) => string | null) =>
  conceptNames.map((of: ConceptName) => invariant(number, of, (fact) => problem(fact as unknown as AnyRow, concepts[of])))

const textsOf = (fact: AnyRow, columns: Columns) =>
  Object.entries(columns).flatMap(([name, { kind }]) =>
    (kind === 'text' || kind === 'phrase') && typeof fact[name] === 'string' ? [[name, fact[name]] as const] : [],
  )

const periodOf = (fact: AnyRow): Validity | null => ('validFromPrecision' in fact ? (fact as unknown as Validity) : null)

/** Rules that hold for facts of every concept. */
export const commonInvariants = [
  ...everyConcept(null, (fact, columns) => {
    const missing = Object.entries(columns).find(([name, { optional }]) => fact[name] === undefined || (!optional && fact[name] === null))
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
    if (!datePrecisions.includes(period.validFromPrecision)) return `${period.validFromPrecision} is not a date precision.`
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
