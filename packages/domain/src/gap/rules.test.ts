import { expect, test } from 'vitest'
import { placeholdersOf } from '../language/index.ts'
import { gapRuleById, gapRules } from './rules.ts'

/** The words of a text without its placeholders. */
const wordsOf = (text: string): string => text.replace(/\{\w+\}/g, '')

test('the 30 rules stand in their order', () => {
  expect(gapRules.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, index) => `G${String(index + 1).padStart(2, '0')}`))
  expect(gapRuleById.get('G17')?.key).toBe('DISTRICT_WITHOUT_NETWORK')
})

test('no rule says that something does not exist, only that it is not documented', () => {
  for (const rule of gapRules)
    for (const text of [rule.titleDe, rule.titleEn, rule.messageDe, rule.messageEn, rule.messageNoneDe, rule.messageNoneEn])
      if (text !== undefined) expect(wordsOf(text)).not.toMatch(/fehl(t|en)|nicht vertreten|missing|absent|abwesend|lacks|not represented/i)
})

test('every rule has all its words, short titles and a next step in whole sentences', () => {
  for (const rule of gapRules) {
    for (const text of [rule.titleDe, rule.titleEn, rule.messageDe, rule.messageEn, rule.legalBasis, rule.nextStepDe, rule.nextStepEn])
      expect(text.trim(), rule.id).not.toBe('')
    for (const title of [rule.titleDe, rule.titleEn]) expect(title.length, title).toBeLessThanOrEqual(50)
    expect(rule.nextStepDe, rule.id).toMatch(/ Sie .*\.$/)
    expect(rule.nextStepEn, rule.id).toMatch(/^[A-Z].*\.$/)
    expect(placeholdersOf(rule.nextStepDe + rule.nextStepEn), rule.id).toEqual([])
  }
})

test('German and English messages are filled from the same facts', () => {
  for (const { id, messageDe, messageEn, messageNoneDe = '', messageNoneEn = '' } of gapRules) {
    expect([...placeholdersOf(messageDe)].sort(), id).toEqual([...placeholdersOf(messageEn)].sort())
    expect([...placeholdersOf(messageNoneDe)].sort(), id).toEqual([...placeholdersOf(messageNoneEn)].sort())
  }
})

test('the rules name exactly the facts that their findings carry, and all thirty are built', () => {
  expect(gapRules.filter(({ evaluated }) => !evaluated)).toEqual([])
  expect(Object.fromEntries(gapRules.map(({ id, messageDe }) => [id, [...placeholdersOf(messageDe)].sort()]))).toEqual({
    G01: ['item', 'network', 'norm'],
    G02: ['item', 'missing', 'network', 'norm', 'present'],
    G03: ['institution', 'k', 'network', 'of'],
    G04: ['institution', 'k', 'network'],
    G05: ['jugendamt', 'traeger'],
    G06: ['name'],
    G07: ['date', 'title', 'when'],
    G08: ['date', 'title', 'uses'],
    G09: ['date', 'title'],
    G10: ['days', 'status', 'title'],
    G11: ['clauses', 'title'],
    G12: ['network', 'pair'],
    G13: ['a', 'b'],
    G14: ['a', 'b'],
    G15: ['cadence', 'date', 'network'],
    G16: ['network'],
    G17: ['district'],
    G18: ['a', 'b'],
    G19: ['network'],
    G20: ['institution', 'lost', 'network'],
    G21: ['network', 'sector'],
    G22: ['a', 'b', 'network', 'steps'],
    G23: ['institution', 'network'],
    G24: ['a', 'b'],
    G25: ['network'],
    G26: ['date', 'network'],
    G27: ['date', 'fact'],
    G28: ['a', 'b'],
    G29: ['date', 'need'],
    G30: ['jugendamt'],
  })
  expect(placeholdersOf(gapRuleById.get('G15')?.messageNoneDe ?? '')).toEqual(['network', 'date', 'cadence'])
})

test('a rule that rests on no law says whose rule it is', () => {
  for (const { id, legalBasis, verification } of gapRules)
    if (!/§|Art\./.test(legalBasis)) expect(['PRODUCT', 'SEED'], id).toContain(verification)
})

test('no text of a rule has an abbreviation of our own, and what is still to be checked is not called checked', () => {
  for (const { id, legalBasis, verification, ...texts } of gapRules) {
    expect(Object.values(texts).join(' '), id).not.toMatch(/dokum\./)
    if (/noch .*zu prüfen/.test(legalBasis)) expect(verification, id).not.toBe('VERIFIED')
  }
  expect(['G12', 'G14'].map((id) => gapRuleById.get(id as 'G12')?.verification)).toEqual(['SECONDARY', 'SECONDARY'])
})

test('[G16] speaks of who coordinates, not of an office or its staff', () => {
  const { titleDe, titleEn, messageDe, messageEn, nextStepDe, nextStepEn } = gapRuleById.get('G16')!
  expect([titleDe, messageDe, nextStepDe].join(' ')).not.toMatch(/stelle|besetz/i)
  expect([titleEn, messageEn, nextStepEn].join(' ')).not.toMatch(/coordination office|staff/i)
})
