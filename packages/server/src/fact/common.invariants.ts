import { datePrecisions, firstDayOfPeriod, isDay, personalDataIn, type Validity } from '@geflecht/domain'
import { invariant } from '../log/invariant.ts'
import type { AnyRow, Column, Columns } from './column.ts'
import { type ConceptName, conceptNames, concepts } from './concepts.ts'

const longestText = 500

/** Columns that hold an address or number on purpose: functional contacts of an institution, the address of a source, official keys. */
const notProse = new Set(['contactMailbox', 'contactPhone', 'contactUrl', 'url', 'ags', 'ars', 'mailbox', 'phone', 'documentUrl'])

/** A rule for facts of every concept; what it needs to know of the columns is found out once per concept. */
const everyConcept = (number: number | null, rule: (columns: Columns) => (fact: AnyRow) => string | null) =>
  conceptNames.map((of: ConceptName) => {
    const problem = rule(concepts[of])
    return invariant(number, of, (fact) => problem(fact as unknown as AnyRow))
  })

const namesOf = (columns: Columns, wanted: (column: Column) => boolean): string[] =>
  Object.keys(columns).filter((name) => wanted(columns[name]!))

const textsIn = (columns: Columns): string[] => namesOf(columns, ({ kind }) => kind === 'text' || kind === 'phrase')

/** A rule about each text of a fact. */
const everyText = (number: number | null, problem: (text: string, name: string) => string | null) =>
  everyConcept(number, (columns) => {
    const texts = textsIn(columns)
    return (fact) => {
      for (const name of texts) {
        const text = fact[name]
        const found = typeof text === 'string' ? problem(text, name) : null
        if (found !== null) return found
      }
      return null
    }
  })

/** Rules about the time for which a fact holds, for the concepts that have one. */
const everyPeriod = (problem: (period: Validity) => string | null) =>
  everyConcept(1, (columns) => ('validFromPrecision' in columns ? (fact) => problem(fact as unknown as Validity) : () => null))

/** Not there at all, or a text of nothing but blanks. */
const isLacking = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '')

/** Texts that many facts share are looked through once. */
const harmless = new Set<string>()

const holdsPersonalData = (text: string): boolean => {
  if (harmless.has(text)) return false
  if (personalDataIn(text).length > 0) return true
  if (harmless.size >= 5000) harmless.clear()
  harmless.add(text)
  return false
}

/** Rules that hold for facts of every concept. */
export const commonInvariants = [
  ...everyConcept(
    null,
    () =>
      ({ key }) =>
        /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(key) ? null : 'Its key is not a slug of letters, digits, dots and hyphens.',
  ),
  ...conceptNames.map((of) => {
    const columns = namesOf(concepts[of], ({ kind }) => kind === 'ref' || kind === 'refs')
    return invariant(null, of, (fact, draft) => {
      const lost = columns.find((name) => {
        const meant = (fact as unknown as AnyRow)[name] as number | readonly number[] | null
        if (meant === null || meant === undefined) return false
        return typeof meant === 'number' ? !draft.holds(meant) : meant.some((id) => !draft.holds(id))
      })
      return lost ? `Its ${lost} is not there; end or change what refers to it first.` : null
    })
  }),
  ...everyConcept(null, (columns) => {
    const counts = namesOf(columns, ({ kind }) => kind === 'count')
    return (fact) => {
      const wrong = counts.find((name) => fact[name] !== null && !(Number.isInteger(fact[name]) && (fact[name] as number) >= 0))
      return wrong ? `${wrong} is ${String(fact[wrong])}; it must be a whole number from 0.` : null
    }
  }),
  ...everyConcept(null, (columns) => {
    const days = namesOf(columns, ({ kind }) => kind === 'day')
    return (fact) => {
      const wrong = days.find((name) => typeof fact[name] === 'string' && !isDay(fact[name]))
      return wrong ? `${wrong} is ${String(fact[wrong])}, which is not a day; write YYYY-MM-DD.` : null
    }
  }),
  ...everyText(null, (text, name) => (text.includes('\0') || !text.isWellFormed() ? `${name} holds characters that are no text.` : null)),
  ...everyConcept(null, (columns) => {
    const names = Object.keys(columns)
    return (fact) => {
      const missing = names.find((name) => fact[name] === undefined || (!columns[name]!.optional && isLacking(fact[name])))
      return missing ? `${missing} is required.` : null
    }
  }),
  ...everyText(null, (text, name) =>
    text.length > longestText ? `${name} has ${text.length} characters; at most ${longestText} are kept.` : null,
  ),
  ...everyText(null, (text, name) => (/<\/?[a-z!][^>]*>/i.test(text) ? `${name} holds markup; write plain text.` : null)),
  ...everyPeriod(({ validFrom, validTo, validFromPrecision, validToPrecision }) => {
    for (const day of [validFrom, validTo]) if (day !== null && !isDay(day)) return `${day} is not a day; write YYYY-MM-DD.`
    for (const precision of [validFromPrecision, validToPrecision])
      if (!datePrecisions.includes(precision)) return `${precision} is not a date precision.`
    if (validFrom !== null && validTo !== null && validFrom >= validTo)
      return `It would end on ${validTo}, before it begins on ${validFrom}.`
    return null
  }),
  ...everyPeriod(({ validFrom, validFromPrecision }) => {
    if (validFrom === null) return null
    const expected = firstDayOfPeriod(validFrom, validFromPrecision)
    return validFrom === expected ? null : `${validFrom} is not the first day of its period; write ${expected}.`
  }),
  ...everyText(10, (text, name) =>
    !notProse.has(name) && holdsPersonalData(text)
      ? `${name} seems to hold personal data (a name with a birth date, an e-mail address or a phone number); leave it out.`
      : null,
  ),
]
