import { gapRules } from '@geflecht/domain'
import { expect, test } from 'vitest'
import { findingOf, type FindingDraft } from './finding.ts'
import { messageOf } from './message.ts'

const said = (facts: FindingDraft['facts'], given: Partial<FindingDraft> = {}) => {
  const finding = findingOf({
    rule: 'G01',
    severity: 'HIGH',
    scope: { concept: 'network', key: 'net.a' },
    subjects: [],
    grounds: [],
    evidence: [],
    ...given,
    facts,
  })
  return { de: messageOf(finding, 'DE'), en: messageOf(finding, 'EN') }
}

test('every message of every rule is filled by facts of the names that it has, in both languages', () => {
  for (const { id, messageDe, messageEn, messageNoneDe, messageNoneEn } of gapRules) {
    const names = [...`${messageDe}${messageEn}${messageNoneDe ?? ''}${messageNoneEn ?? ''}`.matchAll(/\{(\w+)\}/g)].map(
      (found) => found[1]!,
    )
    const facts = Object.fromEntries(names.map((name) => [name, `<${name}>`]))
    for (const wording of ['message', 'messageNone'] as const) {
      const { de, en } = said(facts, { rule: id, wording })
      expect(`${de}${en}`, id).not.toMatch(/[{}]/)
    }
  }
})

test('a placeholder without a fact stays, so that it is seen', () => {
  expect(said({}).de).toContain('{')
})

test('facts are words in the asked language, days as exactly as they are known, and lists of them', () => {
  const messages = (date: FindingDraft['facts'][string]) => said({ network: 'N', date }, { rule: 'G26' })
  expect(messages({ day: '2023-05-03', precision: 'DAY' })).toMatchObject({
    de: expect.stringContaining('3. Mai 2023'),
    en: expect.stringContaining('3 May 2023'),
  })
  expect(messages({ day: '2018-10-01', precision: 'MONTH' }).de).toContain('(Oktober 2018)')
  expect(messages({ day: '2013-01-01', precision: 'YEAR' }).de).toContain('(2013)')
  expect(messages({ day: '2014-01-01', precision: 'BEFORE_OR_AT_YEAR' })).toMatchObject({
    de: expect.stringContaining('(spätestens 2014)'),
    en: expect.stringContaining('(2014 at the latest)'),
  })
  expect(messages({ day: null, precision: 'UNKNOWN' }).en).toContain('(date not known)')
  expect(messages([{ de: 'eins', en: 'one' }, 'zwei']).en).toContain('(one, zwei)')
  expect(messages(7).en).toContain('(7)')
})

test('two full stops at the end are one, and only there', () => {
  const clause = gapRules.find(({ id }) => id === 'G05')!
  expect(clause.messageEn).toMatch(/\{traeger\}\.$|\{jugendamt\}\.$/)
  const { en } = said({ traeger: 'A e. V.', jugendamt: 'B. V.' }, { rule: 'G05' })
  expect(en).not.toMatch(/\.\.$/)
  expect(said({ traeger: 'Haus..Mitte', jugendamt: 'Haus..Mitte' }, { rule: 'G05' }).en).toContain('Haus..Mitte')
})
