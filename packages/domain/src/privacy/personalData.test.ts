import { describe, expect, test } from 'vitest'
import { gapRules } from '../gap/index.ts'
import { norms } from '../norm/index.ts'
import { isPersonsMailbox, isTellingAddress, namesPerson, personalDataIn } from './personalData.ts'

const kindsIn = (text: string) => personalDataIn(text).map(({ kind }) => kind)

describe('[INV 10] personal data in a text are found', () => {
  test.each([
    'Bitte an anna.beispiel@example.org schreiben',
    'Kontakt: jugendamt(at)stadt-musterhausen.de',
    'müller@jugendamt-süd.de',
    'anna[at]example[dot]org',
    'anna {ät} example (punkt) de',
  ])('as an e-mail address: %s', (text) => expect(kindsIn(text)).toEqual(['EMAIL']))

  test.each([
    'Rufen Sie 02102 5500 an',
    'Tel. 0211/8995-100',
    'Telefon: 0211 899 51 00',
    'mobil 0171-1234567',
    '+49 211 8995100',
    '0049 (211) 899510',
    'Durchwahl (02102) 550-5100',
    '02102550510',
    '0211.8995100',
    'Tel.: 550-5100',
    'Fax 550 1234',
    '+49 (0) 2102 550-0',
    '0 21 02 / 55 00',
    '(0 21 02) 55 00',
    '01 71 / 12 34 56 7',
    '02102—5500',
    '0171_1234567',
  ])('as a phone number: %s', (text) => expect(kindsIn(text)).toEqual(['PHONE']))

  test.each([
    'Max Mustermann, geb. 03.05.2015',
    'Erika von Musterhausen (geboren am 3. Mai 2015)',
    'Mustermann, Max *03.05.2015',
    'Lena-Marie Beispiel, geb. 2015',
    'Frau Beispiel, 03.05.1980',
    'Kind Kim Beispiel (2015-05-03)',
    'Erika Mustermann, 03.05.2015',
    'Ayşe Beispiel 3.5.2015',
    'Mustermann, Max, 03.05.2015',
    'Max Mustermann born 2015-05-03',
    'MAX MUSTERMANN, geb. 03.05.2015',
    'max mustermann, geb. 03.05.2015',
    'M. Mustermann, geb. 03.05.2015',
    'Mustermann, geb. am 3.5.15',
    'Kim (geb. 2015)',
    'Kim Y., Geb. 03.05.2015',
    'Kim Beispiel – geb. 03.05.2015',
    'Kim Beispiel, geb. 03/05/2015',
    'Kim Beispiel geb. Mai 2015',
    'Kim Beispiel, Geb.-Datum 03.05.2015',
    'Kim O’Beispiel, geb. 03.05.2015',
    'geb. 03.05.2015: Kim Beispiel',
    'Das Kind Kim Beispiel, geb. 03.05.2015',
    'Max Mustermann: 03.05.2015',
    'Max Mustermann, date of birth 2015-05-03',
  ])('as a name with a birth date: %s', (text) => expect(kindsIn(text)).toEqual(['NAME_WITH_BIRTH_DATE']))

  test('all of them, in the order of the text, with their place', () => {
    const text = 'Max Mustermann, geb. 03.05.2015, Tel. 0211 8995100, max@example.org'
    const findings = personalDataIn(text)
    expect(findings.map(({ kind }) => kind)).toEqual(['NAME_WITH_BIRTH_DATE', 'PHONE', 'EMAIL'])
    for (const { at, text: found } of findings) expect(text.slice(at, at + found.length)).toBe(found)
    expect(kindsIn('max@example.org, Tel. 0211 8995100')).toEqual(['EMAIL', 'PHONE'])
  })
})

describe('[INV 10] a number is a phone number by how it is written and how many digits it has', () => {
  /** The way of writing, the digits that each way begins with, and how many it has at least and at most. */
  const ways: [way: string, begin: string, least: number, most: number, between: string][] = [
    ['with the code of a country', '+49', 8, 17, ''],
    ['with its area apart', '0211-', 7, 15, ''],
    ['in pairs', '0 2 1', 7, 13, ' '],
  ]
  const digitsOf = (text: string) => text.replace(/\D/g, '').length
  const numberOf = (begin: string, count: number, between: string) => {
    let text = begin
    while (digitsOf(text) < count) text += `${between}${'55'.slice(0, count - digitsOf(text))}`
    return text
  }

  test.each(ways)('%s', (_, begin, least, most, between) => {
    for (const count of [least, least + 1, most - 1, most]) expect(kindsIn(numberOf(begin, count, between)), `${count}`).toEqual(['PHONE'])
    for (const count of [least - 1, most + 1]) expect(kindsIn(numberOf(begin, count, between)), `${count}`).toEqual([])
  })

  test('after “Tel.” from five digits on', () => {
    expect(['Tel. 5501', 'Tel. 55015', 'Tel. 550151'].map(kindsIn)).toEqual([[], ['PHONE'], ['PHONE']])
  })
})

describe('[INV 10] what only looks alike is left alone', () => {
  test.each([
    '',
    'Treffen am 03.05.2023 und am 2024-01-31',
    'vom 06.02.2025 – 07.02.2025',
    'Stand 01.05.2022, §§ 6–8 ab 01.07.2023',
    '3. Mai 2023',
    'seit 2013',
    '2018-2020',
    '1992/1993',
    '§ 8a Abs. 4 SGB VIII',
    '§§ 155, 158, 162 FamFG',
    'Art. 5 Abs. 1 lit. d DSGVO',
    'GV. NRW. 2025 S. 647',
    'Drs. 17/6817',
    '§ 4 Abs. 1 Satz 1 Nr. 1–7 KKG',
    '75 Familien Plus',
    '1,5 Stellen',
    '0,5 Stellen',
    '40878 Ratingen',
    '01067 Dresden',
    '14467 Potsdam, 2018',
    'AGS 05158028',
    'ARS: 051580280028',
    '05158028',
    '1. Netzwerktreffen Kinderschutz Ratingen',
    '2. Fachtag Netzwerke Kinderschutz (06.02.2025)',
    'Auftakt Netzwerk Kreis Olpe, 12.06.2024',
    'Netzwerktreffen Erkrath/Haan/Mettmann 31.01.2024',
    'St. Anna Krankenhaus, 03.05.2023',
    'Anna Stiftung (03.05.2023)',
    'Martin Luther Schule, 03.05.2023',
    'Fachkräfte-Workshop „Auf dem Prüfstand“ am 30.11.2018',
    'Telefon rund um die Uhr, 24/7',
    'Nummer gegen Kummer 116 111',
    'Notruf 110',
    '08:00–12:00 Uhr',
    '160 Anmeldungen, fast 200 Gäste',
    'Telefonseelsorge seit 1956',
    'Telefon 1956–2006',
    'Telefon 1956 – 2006',
    'Telefon 2018/19',
    'Telefon 2019-05-06',
    'ARS: 051580280028, AGS 05158028 (Stadt)',
    'Kolleg*innen, geb. 2015',
    'geb. 03.05.2015 (Kita Anna Stiftung)',
    'Treffen mit Sankt Anna Beispiel, 03.05.2023',
    'Das Projekt wurde 2013 geboren',
    'Kinder, geboren 2015',
    'alle Kinder, die ab dem 01.01.2015 geboren sind',
    'Angebot für Kinder und Familien ab geb. 2015',
    'Rund 50 Interessierte @ Rathaus',
    'https://www.lintorfer.eu/erstes-treffen-des-netzwerks-kinderschutz/',
    'press_report_479489',
    '0,5833 von 1',
  ])('%s', (text) => expect(personalDataIn(text)).toEqual([]))

  test('as are all texts of norms and rules', () => {
    const texts = [
      ...norms.flatMap(({ citation, de, en, verificationNote }) => [citation, de, en, verificationNote.de, verificationNote.en]),
      ...gapRules.flatMap(({ messageDe, messageEn, nextStepDe, nextStepEn, legalBasis }) => [
        messageDe,
        messageEn,
        nextStepDe,
        nextStepEn,
        legalBasis,
      ]),
    ]
    expect(texts.filter((text) => personalDataIn(text).length > 0)).toEqual([])
  })
})

describe('[INV 9] a function is no person', () => {
  test.each(['Frau Beispiel', 'Leitung: Herr Dr. Beispiel', 'über Herrn Beispiel'])('its title names one: %s', (title) =>
    expect(namesPerson(title)).toBe(true),
  )
  test.each(['Leitung', 'Frauenberatung', 'Beauftragte für Frau und Beruf', 'Herrenberg, Außenstelle'])(
    'its title names none: %s',
    (title) => expect(namesPerson(title)).toBe(false),
  )

  test.each(['anna.beispiel@stadt.example', 'Max_Mustermann@stadt.example', 'm.mustermann@stadt.example'])(
    'its mailbox is that of one: %s',
    (address) => expect(isPersonsMailbox(address)).toBe(true),
  )
  test.each([
    'jugendamt@stadt.example',
    'info@anna-stift.example',
    'fruehe.hilfen@stadt.example',
    'maria@frauenhaus.example',
    'anna.stift.info@stadt.example',
    'anna.2@stadt.example',
    'anna.1team@stadt.example',
    'anna.team1@stadt.example',
  ])('its mailbox is that of none: %s', (address) => expect(isPersonsMailbox(address)).toBe(false))
})

describe('[INV 10] a web address is a place and nothing else', () => {
  test.each([
    'https://jemand:geheim@stadt.example/',
    'https://stadt.example/?tel=0171%20234%205678',
    'https://stadt.example/seite#mail=anna.beispiel@example.org',
    'https://stadt.example/?q=%E4&mail=anna@example.org',
    'https://stadt.example/?q=Max+Mustermann+born+2015-05-03',
  ])('more is told by %s', (address) => expect(isTellingAddress(address)).toBe(true))
  test.each(['https://stadt.example', 'https://stadt.example/a@b/kontakt?seite=3&lang=de#oben', 'https://stadt.example/2023-05-03.pdf'])(
    'nothing more is told by %s',
    (address) => expect(isTellingAddress(address)).toBe(false),
  )
})
