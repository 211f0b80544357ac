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

/** What of a free text looks like an e-mail address, a phone number or a name with a birth date, in the order of the text (invariant 10). */
export function personalDataIn(text: string): readonly PersonalDataFinding[] {
  const findings: PersonalDataFinding[] = []
  for (const { kind, pattern, holds } of detectors)
    for (const found of text.matchAll(pattern)) {
      const finding = { kind, text: found[0].trim(), at: found.index }
      if (holds(found[0], text.slice(0, found.index)) && !findings.some((other) => overlaps(other, finding))) findings.push(finding)
    }
  return findings.sort((a, b) => a.at - b.at)
}

const overlaps = (a: PersonalDataFinding, b: PersonalDataFinding): boolean => a.at < b.at + b.text.length && b.at < a.at + a.text.length

interface Detector {
  kind: PersonalDataKind
  pattern: RegExp
  /** Whether what the pattern found is meant, given the text before it. */
  holds: (found: string, before: string) => boolean
}

const digits = (text: string): number => text.replace(/\D/g, '').length

const date = String.raw`(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}|\d{1,2}\.\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s\d{4})`
const word = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*`
const name = String.raw`${word},?\s(?:(?:von|van|de|zu|al|el)\s)*${word}(?:\s${word})?`

const always = (): boolean => true

/** Institutions bear first names too: „St. Anna Krankenhaus“, „Martin Luther Schule“. */
const isPlace = (found: string): boolean =>
  /(?:haus|schule|stift|zentrum|klinik|garten|stiftung|heim|kirche|gemeinde|platz|praxis)[\s,(]/iu.test(found)

const detectors: readonly Detector[] = [
  { kind: 'EMAIL', pattern: /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu, holds: always },
  {
    kind: 'PHONE',
    pattern: /(?<![\p{L}\p{N}.,/+-])(?:\+\d{1,3}|00[1-9]\d)(?:[\s/.()–-]{0,3}\d+)+/gu,
    holds: (found) => digits(found) >= 8 && digits(found) <= 17,
  },
  {
    kind: 'PHONE',
    pattern: /(?<![\p{L}\p{N}.,/+–-])(?:\(0[1-9]\d{1,4}\)|0[1-9]\d{1,4})(?:\s?[\s/.–-]\s?\d+)+(?![\p{L}\p{N}])/gu,
    holds: (found) => digits(found) >= 7 && digits(found) <= 15,
  },
  {
    kind: 'PHONE',
    pattern: /(?<![\p{L}\p{N}.,/+–_-])0[1-9]\d{7,12}(?![\p{L}\p{N}])/gu,
    holds: (_, before) => !/A[GR]S\W{0,3}$/.test(before),
  },
  {
    kind: 'PHONE',
    pattern: /(?<!\p{L})(?:Tel|Telefon|Fon|Fax|Telefax|Mobil|Handy|Rufnummer)(?:nummer)?[.:]{0,2}\s{0,2}\(?\d[\d\s/()–-]{3,}\d/giu,
    holds: (found) => digits(found) >= 5 && !/(?:19|20)\d\d\s?[–/-]\s?(?:19|20)?\d\d(?:-\d\d)?$/.test(found),
  },
  {
    kind: 'NAME_WITH_BIRTH_DATE',
    pattern: new RegExp(
      String.raw`${name}[\s,;(]{1,3}(?:geb\.?(?:oren)?|Geburtsdatum|Geburtstag|\*|born)[\s:]{0,2}(?:am\s|on\s|im\s)?(?:${date}|(?:19|20)\d\d)`,
      'gu',
    ),
    holds: always,
  },
  {
    kind: 'NAME_WITH_BIRTH_DATE',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:Frau|Herr|Herrn|Kind|Junge|Mädchen|Schüler(?:in)?)\s(?:${name}|${word})[\s,;(]{1,3}${date}`,
      'gu',
    ),
    holds: (found) => !isPlace(found),
  },
  {
    kind: 'NAME_WITH_BIRTH_DATE',
    pattern: new RegExp(String.raw`(?<![\p{L}-])${name}[\s,;(]{1,3}${date}`, 'gu'),
    holds: (found, before) =>
      (found.match(/\p{L}+/gu) ?? []).slice(0, 2).some((part) => firstNames.has(part)) &&
      !isPlace(found) &&
      !/(?:St\.|Sankt)\s$/.test(before),
  },
]
