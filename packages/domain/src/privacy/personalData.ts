import { firstNames } from './firstNames.ts'

export const personalDataKinds = ['EMAIL', 'PHONE', 'NAME_WITH_BIRTH_DATE'] as const
export type PersonalDataKind = (typeof personalDataKinds)[number]

/** A part of a text that looks like data about one person. */
export interface PersonalDataFinding {
  kind: PersonalDataKind
  text: string
  /** Where it begins in the text, in UTF-16 units. */
  at: number
}

/**
 * What of a free text looks like an e-mail address, a phone number or a name with a birth date, in the order of the text (invariant 10).
 * Takes time in proportion to the length of the text: repetitions are bounded.
 */
export function personalDataIn(text: string): readonly PersonalDataFinding[] {
  const findings: PersonalDataFinding[] = []
  for (const { kind, pattern, holds } of detectors)
    for (const found of text.matchAll(pattern)) {
      const finding = { kind, text: found[0], at: found.index }
      if (holds(found[0], text.slice(0, found.index)) && !findings.some((other) => overlaps(other, finding))) findings.push(finding)
    }
  return findings.sort((a, b) => a.at - b.at)
}

/** Whether the title of a function names a person by the way in which people are spoken of: „Frau Beispiel“. */
export const namesPerson = (title: string): boolean => /(?<!\p{L})(?:Frau|Herrn?)\s\p{Lu}/u.test(title)

/** Whether an e-mail address is written like that of one person: a frequent first name or an initial, a dot, another name. */
export const isPersonsMailbox = (address: string): boolean => {
  const [first = '', last = '', ...more] = address.slice(0, address.indexOf('@')).split(/[._]/)
  const name = first.charAt(0).toUpperCase() + first.slice(1).toLowerCase()
  return more.length === 0 && /^\p{L}[\p{L}-]+$/u.test(last) && (/^\p{L}$/u.test(first) || firstNames.has(name))
}

/**
 * Whether a web address carries more than a place: a name and password before the host, or what looks like data about one person in what
 * follows the path.
 */
export const isTellingAddress = (address: string): boolean => {
  const [place = '', ...handed] = address.split(/[?#]/)
  return /^[a-z]+:\/\/[^/]*@/i.test(place) || personalDataIn(decoded(handed.join(' ')).replace(/[&=+]/g, ' ')).length > 0
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const overlaps = (a: PersonalDataFinding, b: PersonalDataFinding): boolean => a.at < b.at + b.text.length && b.at < a.at + a.text.length

interface Detector {
  kind: PersonalDataKind
  pattern: RegExp
  /** Whether what the pattern found is meant, given the text before it. */
  holds: (found: string, before: string) => boolean
}

const digits = (text: string): number => text.replace(/\D/g, '').length

const date = String.raw`(?:\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?!\d)|\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}|\d{1,2}\.\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s\d{4})`
const word = String.raw`\p{Lu}\p{Ll}{1,40}(?:-\p{Lu}\p{Ll}{1,40}){0,3}`
/** Said of a person’s birth; in whatever case. */
const born = String.raw`(?:geb\.?(?:oren|-?datum|\.?-dat(?:um|\.))?|Geburts(?:datum|tag)|\*|born|dob|date of birth)`
/** The date of a birth, or only its month or year. */
const birth = String.raw`(?:${date}|(?:(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s)?(?:19|20)\d\d)`
const name = String.raw`${word},?\s(?:(?:von|van|de|zu|al|el)\s)*${word}(?:\s${word})?`

const initialled = String.raw`\p{Lu}\.\s?${word}`

const always = (): boolean => true

/** Words that stand before the day of a birth or founding without being a name. */
const noName =
  /^(?:das|der|die|dem|den|ein|eine|als|wurde|wurden|ist|sind|und|oder|alle|für|mit|ab|seit|vor|nach|bis|im|am|in|kind|kinder|kindern|babys|säuglinge|mädchen|jungen|jugendliche|familien|jahrgang|jahrgänge|projekt|netzwerk|verein|idee|angebot)$/iu

/** Whether one of the words before the birth can be a name. */
const isCalled = (found: string): boolean => {
  const [words = ''] = found.split(/[\s,;:(/–-]+(?:geb|\*|born|dob|date of)/iu)
  return words.split(/[\s,]+/).some((one) => !noName.test(one))
}

/** Institutions bear first names too: „St. Anna Krankenhaus“, „Martin Luther Schule“. */
const isPlace = (found: string): boolean =>
  /(?:haus|schule|stift|zentrum|klinik|garten|stiftung|heim|kirche|gemeinde|platz|praxis)[\s,(]/iu.test(found)

const detectors: readonly Detector[] = [
  {
    kind: 'EMAIL',
    pattern:
      /[\p{L}\p{N}._%+-]{1,64}\s?(?:[@＠]|[([{]\s?(?:at|ät|a)\s?[)\]}])\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|[([{]\s?(?:dot|punkt)\s?[)\]}])\s?[\p{L}\p{N}-]+)+/giu,
    holds: always,
  },
  {
    kind: 'PHONE',
    pattern: /(?<![\p{L}\p{N}.,/+-])(?:\+\d{1,3}|00[1-9]\d)(?:[\s/.()–-]{0,3}\d){6,20}/gu,
    holds: (found) => digits(found) >= 8 && digits(found) <= 17,
  },
  {
    kind: 'PHONE',
    pattern: /(?<![\p{L}\p{N}.,/+–-])(?:\(0[1-9]\d{1,4}\)|0[1-9]\d{1,4})(?:\s?[\s/._*:–—‑-]\s?\d+)+(?![\p{L}\p{N}])/gu,
    holds: (found) => digits(found) >= 7 && digits(found) <= 15,
  },
  {
    kind: 'PHONE',
    // In pairs, as numbers were written for long: 0 21 02 / 55 00.
    pattern: /(?<![\p{L}\p{N}.,/+–-])\(?0\s?[1-9]\d?(?:\s\d{1,2}){1,2}\)?\s?(?:[/–-]\s?)?\d{2,3}(?:\s\d{1,3})+(?![\p{L}\p{N}])/gu,
    holds: (found) => digits(found) >= 7 && digits(found) <= 13,
  },
  {
    kind: 'PHONE',
    pattern: /(?<![\p{L}\p{N}.,/+–_-])0[1-9]\d{7,12}(?![\p{L}\p{N}])/gu,
    holds: (_, before) => !/A[GR]S\W{0,3}$/.test(before),
  },
  {
    kind: 'PHONE',
    pattern: /(?<!\p{L})(?:Tel|Telefon|Fon|Fax|Telefax|Mobil|Handy|Rufnummer)(?:nummer)?[.:]{0,2}\s{0,2}\(?\d[\d\s/()–-]{3,40}\d/giu,
    holds: (found) => digits(found) >= 5 && !/(?:19|20)\d\d\s?[–/-]\s?(?:19|20)?\d\d(?:-\d\d)?$/.test(found),
  },
  {
    kind: 'NAME_WITH_BIRTH_DATE',
    pattern: new RegExp(
      String.raw`(?<![\p{L}-]|\p{L}\*)\p{L}[\p{L}.'’-]{0,40}(?:[\s,]{1,2}\p{L}[\p{L}.'’-]{0,40}){0,3}[\s,;:(/–-]{1,3}(?<!\p{L})${born}[\s:.]{0,2}(?:am\s|on\s|im\s)?${birth}`,
      'giu',
    ),
    holds: isCalled,
  },
  {
    kind: 'NAME_WITH_BIRTH_DATE',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:geb\.|geboren|Geburtsdatum|Geburtstag)[\s:]{0,2}(?:am\s)?${date}[\s,;:()–-]{1,3}(?:${name}|${initialled})`,
      'gu',
    ),
    holds: (found) => !isPlace(`${found} `),
  },
  {
    kind: 'NAME_WITH_BIRTH_DATE',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:Frau|Herr|Herrn|Kind|Junge|Mädchen|Schüler(?:in)?)\s(?:${name}|${word})[\s,;:(/–-]{1,3}${date}`,
      'gu',
    ),
    holds: (found) => !isPlace(found),
  },
  {
    kind: 'NAME_WITH_BIRTH_DATE',
    pattern: new RegExp(String.raw`(?<![\p{L}-])${name}[\s,;:(/–-]{1,3}${date}`, 'gu'),
    holds: (found, before) =>
      (found.match(/\p{L}+/gu) ?? []).slice(0, 2).some((part) => firstNames.has(part)) &&
      !isPlace(found) &&
      !/(?:St\.|Sankt)\s$/.test(before) &&
      !found.startsWith('Sankt '),
  },
]
