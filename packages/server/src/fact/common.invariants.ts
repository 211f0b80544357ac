import {
  datePrecisions,
  firstDayOfPeriod,
  isDay,
  isPersonsMailbox,
  isTellingAddress,
  namesPerson,
  personalDataIn,
  type Validity,
} from '@geflecht/domain'
import { invariant } from '../log/invariant.ts'
import type { Reason } from '../log/refusal.ts'
import type { AnyRow, Column, Columns } from './column.ts'
import { columnName } from './columnNames.ts'
import { type ConceptName, conceptNames, concepts } from './concepts.ts'
import { germanDay } from './germanDay.ts'
import { shownTerm } from './shownTerm.ts'

const usualMost = 500

/** Columns that hold an address or number on purpose: functional contacts of an institution, the address of a source, official keys. */
const notProse = new Set([
  'contactMailbox',
  'contactPhone',
  'contactUrl',
  'publicUrl',
  'url',
  'ags',
  'ars',
  'mailbox',
  'phone',
  'documentUrl',
  'input',
  'writtenAt',
  'proposedAt',
])

/** A rule for facts of every concept; what it needs to know of the columns is found out once per concept. */
const everyConcept = (number: number | null, rule: (columns: Columns) => (fact: AnyRow) => Reason | null) =>
  conceptNames.map((of: ConceptName) => {
    const problem = rule(concepts[of])
    return invariant(number, of, (fact) => problem(fact as unknown as AnyRow))
  })

const namesOf = (columns: Columns, wanted: (column: Column, name: string) => boolean): string[] =>
  Object.keys(columns).filter((name) => wanted(columns[name]!, name))

const isText = ({ kind }: Column): boolean => kind === 'text' || kind === 'phrase'

/** A rule about each text of a fact, or about those in columns with these names. */
const everyText = (
  number: number | null,
  problem: (text: string, name: string, column: Column) => { en: string; de: string } | null,
  only?: readonly string[],
) =>
  everyConcept(number, (columns) => {
    const texts = namesOf(columns, (column, name) => isText(column) && (only?.includes(name) ?? true))
    return (fact) => {
      for (const name of texts) {
        const text = fact[name]
        const found = typeof text === 'string' ? problem(text, name, columns[name]!) : null
        if (found !== null) return { ...found, field: name }
      }
      return null
    }
  })

/** Rules about the time for which a fact holds, for the concepts that have one. */
const everyPeriod = (problem: (period: Validity) => Reason | null) =>
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

/** Control characters, those of no width, and those that turn the direction of the text around them; line breaks and tabs are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const noText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/

/** A tag, or the beginning of one that is not closed. */
const markup = /<\/?[a-z!][^<>]*(?:>|$)/i

/** Whether a text is what people write, and no data about one person: the rules for texts of facts, for what is kept beside them. */
export const isPlainText = (text: string): boolean =>
  !noText.test(text) && text.isWellFormed() && !markup.test(text) && personalDataIn(text).length === 0

/** Rules that hold for facts of every concept. None of them repeats a text that it refuses. */
export const commonInvariants = [
  ...everyConcept(
    null,
    () =>
      ({ key }) =>
        /^[A-Za-z0-9][A-Za-z0-9._:+-]{0,399}$/.test(key)
          ? null
          : {
              en: 'Its key is not a slug of letters, digits, dots, colons, plus signs and hyphens.',
              de: 'Der Schlüssel darf nur aus Buchstaben, Ziffern, Punkten, Doppelpunkten, Pluszeichen und Bindestrichen bestehen.',
              field: 'key',
            },
  ),
  ...conceptNames.map((of) => {
    const columns = namesOf(concepts[of], ({ kind }) => kind === 'ref' || kind === 'refs')
    return invariant(null, of, (fact, draft) => {
      const lost = columns.find((name) => {
        const meant = (fact as unknown as AnyRow)[name] as number | readonly number[] | null
        if (meant === null || meant === undefined) return false
        return typeof meant === 'number' ? !draft.holds(meant) : meant.some((id) => !draft.holds(id))
      })
      return lost
        ? {
            en: `Its ${lost} is not there; end or change what refers to it first.`,
            de: `${columnName(lost)} verweist auf etwas, das es nicht gibt. Beenden oder ändern Sie zuerst, was darauf verweist.`,
            field: lost,
          }
        : null
    })
  }),
  ...everyConcept(null, (columns) => {
    const counts = namesOf(columns, ({ kind }) => kind === 'count')
    return (fact) => {
      const wrong = counts.find((name) => fact[name] !== null && !(Number.isInteger(fact[name]) && (fact[name] as number) >= 0))
      return wrong
        ? {
            en: `${wrong} is ${String(fact[wrong])}; it must be a whole number from 0.`,
            de: `${columnName(wrong)} muss eine ganze Zahl ab 0 sein.`,
            field: wrong,
          }
        : null
    }
  }),
  ...everyConcept(null, (columns) => {
    const days = namesOf(columns, ({ kind }) => kind === 'day')
    return (fact) => {
      const wrong = days.find((name) => typeof fact[name] === 'string' && !isDay(fact[name]))
      return wrong
        ? {
            en: `${wrong} is ${shownTerm(String(fact[wrong]))}, which is not a day; write YYYY-MM-DD.`,
            de: `${columnName(wrong)} ist kein Tag des Kalenders. Geben Sie das Datum vollständig an.`,
            field: wrong,
          }
        : null
    }
  }),
  ...everyText(null, (text, name) =>
    noText.test(text) || !text.isWellFormed()
      ? {
          en: `${name} holds characters that are no text.`,
          de: `${columnName(name)} enthält unsichtbare Steuerzeichen. Geben Sie den Text bitte neu ein.`,
        }
      : null,
  ),
  ...everyConcept(null, (columns) => {
    const names = Object.keys(columns)
    return (fact) => {
      const missing = names.find((name) => fact[name] === undefined || (!columns[name]!.optional && isLacking(fact[name])))
      return missing
        ? { en: `${missing} is required.`, de: `${columnName(missing)} fehlt. Bitte füllen Sie das Feld aus.`, field: missing }
        : null
    }
  }),
  ...everyText(null, (text, name, { most = usualMost }) =>
    text.length > most
      ? {
          en: `${name} has ${text.length} characters; at most ${most} are kept.`,
          de: `${columnName(name)} hat ${text.length} Zeichen; möglich sind höchstens ${most}. Bitte fassen Sie sich kürzer.`,
        }
      : null,
  ),
  ...everyText(null, (text, name) =>
    markup.test(text)
      ? {
          en: `${name} holds markup; write plain text.`,
          de: `${columnName(name)} enthält HTML oder eine andere Auszeichnung. Bitte schreiben Sie reinen Text.`,
        }
      : null,
  ),
  ...everyPeriod(({ validFrom, validTo, validFromPrecision, validToPrecision }) => {
    for (const [field, day] of [
      ['validFrom', validFrom],
      ['validTo', validTo],
    ] as const)
      if (day !== null && !isDay(day))
        return {
          en: `${shownTerm(String(day))} is not a day; write YYYY-MM-DD.`,
          de: `${columnName(field)} ist kein Tag des Kalenders. Geben Sie das Datum vollständig an.`,
          field,
        }
    for (const [field, precision] of [
      ['validFromPrecision', validFromPrecision],
      ['validToPrecision', validToPrecision],
    ] as const)
      if (!datePrecisions.includes(precision))
        return {
          en: `${shownTerm(String(precision))} is not a date precision.`,
          de: `${columnName(field)} ist keine der vorgesehenen Angaben.`,
          field,
        }
    if (validFrom !== null && validTo !== null && validFrom >= validTo)
      return {
        en: `It would end on ${validTo}, before it begins on ${validFrom}.`,
        de: `Das Ende läge vor dem Beginn am ${germanDay(validFrom)}. Wählen Sie einen späteren Tag.`,
        field: 'validTo',
      }
    return null
  }),
  ...everyPeriod(({ validFrom, validFromPrecision }) => {
    if (validFrom === null) return null
    const expected = firstDayOfPeriod(validFrom, validFromPrecision)
    return validFrom === expected
      ? null
      : {
          en: `${validFrom} is not the first day of its period; write ${expected}.`,
          de: `Bei dieser Genauigkeit steht der erste Tag des Zeitraums. Geben Sie den ${germanDay(expected)} an.`,
          field: 'validFrom',
        }
  }),
  ...everyText(10, (text, name, { most = usualMost }) =>
    !notProse.has(name) && text.length <= most && holdsPersonalData(text)
      ? {
          en: `${name} seems to hold personal data (a name with a birth date, an e-mail address or a phone number); leave it out.`,
          de: `${columnName(name)} enthält anscheinend personenbezogene Daten (einen Namen mit Geburtsdatum, eine E-Mail-Adresse oder eine Telefonnummer). Bitte lassen Sie diese weg.`,
        }
      : null,
  ),
  ...everyText(
    10,
    (text, name) =>
      namesPerson(text)
        ? {
            en: `${name} names a person; name the function only.`,
            de: `${columnName(name)} nennt eine Person. Bitte nennen Sie nur die Funktion.`,
          }
        : null,
    ['functionTitle'],
  ),
  ...everyText(
    null,
    (text, name) =>
      /^https?:\/\/[^\s<>"]+$/i.test(text)
        ? null
        : {
            en: `${name} is not a web address; it begins with https://.`,
            de: `${columnName(name)} ist keine Internetadresse. Sie beginnt mit https://.`,
          },
    ['contactUrl', 'url'],
  ),
  ...everyText(
    null,
    (text, name) =>
      /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]{2,}$/.test(text)
        ? null
        : {
            en: `${name} is not an e-mail address, such as jugendamt@stadt.example.`,
            de: `${columnName(name)} ist keine E-Mail-Adresse. Schreiben Sie sie wie jugendamt@stadt.example.`,
          },
    ['contactMailbox', 'mailbox'],
  ),
  ...everyText(
    10,
    (text, name) =>
      isTellingAddress(text)
        ? {
            en: `${name} holds more than an address: a password, or personal data after the path; give the bare address.`,
            de: `${columnName(name)} enthält mehr als eine Adresse: ein Kennwort oder hinter dem Pfad personenbezogene Daten. Bitte geben Sie nur die Adresse an.`,
          }
        : null,
    ['contactUrl', 'publicUrl', 'url', 'documentUrl'],
  ),
  ...everyText(
    10,
    (text, name) =>
      isPersonsMailbox(text)
        ? {
            en: `${name} seems to be the mailbox of a person; give that of a function.`,
            de: `${columnName(name)} ist anscheinend das Postfach einer Person. Geben Sie bitte ein Postfach der Funktion an.`,
          }
        : null,
    ['contactMailbox', 'mailbox'],
  ),
  ...everyText(
    null,
    (text, name) =>
      /^[+(]?\d[\d\s/().–-]{2,38}$/.test(text)
        ? null
        : {
            en: `${name} is not a telephone number, such as 02102 550-0.`,
            de: `${columnName(name)} ist keine Telefonnummer. Schreiben Sie sie wie 02102 550-0.`,
          },
    ['contactPhone', 'phone'],
  ),
]
