import { expect, test } from 'vitest'
import { citationIn, ownRule } from './verification.ts'

test('a norm is cited as the law has it, in either language; only a rule of our own has words in both', () => {
  expect([citationIn('§ 8a Abs. 4 SGB VIII', 'DE'), citationIn('§ 8a Abs. 4 SGB VIII', 'EN')]).toEqual([
    '§ 8a Abs. 4 SGB VIII',
    '§ 8a Abs. 4 SGB VIII',
  ])
  expect([citationIn(ownRule.de, 'DE'), citationIn(ownRule.de, 'EN')]).toEqual([ownRule.de, ownRule.en])
})
