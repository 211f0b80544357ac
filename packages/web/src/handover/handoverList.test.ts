import { expect, test } from 'vitest'
import { expectsBetween, groupHandovers, isOpen, type Listed, partsIn, touches } from './handoverList.ts'

const complete = (key: string): Listed => ({
  key,
  parts: [
    { kind: 'CHANNEL', state: 'LAID_DOWN' },
    { kind: 'AGREEMENT', state: 'NOT_NEEDED' },
  ],
})
const broken = (key: string): Listed => ({
  key,
  parts: [
    { kind: 'CHANNEL', state: 'BROKEN' },
    { kind: 'RESPONSE', state: 'MISSING' },
  ],
})
const pair = (name: string, ...keys: string[]) => ({ name, handovers: keys.map((key) => ({ key })) })
const shape = (groups: ReturnType<typeof groupHandovers<Listed, ReturnType<typeof pair>>>) =>
  groups.map(({ pair: of, handovers }) => [of?.name ?? null, handovers.map(({ key }) => key)])

test('what is not needed leaves nothing open; what is not laid down or no longer true does', () => {
  expect([isOpen(complete('a')), isOpen(broken('b'))]).toEqual([false, true])
  expect([partsIn(broken('b'), 'MISSING'), partsIn(broken('b'), 'BROKEN')]).toEqual([['RESPONSE'], ['CHANNEL']])
})

test('hand-overs stand under the pair that expects them, pairs without one stay, and the others come last', () => {
  const groups = groupHandovers([complete('a'), broken('b'), complete('c')], [pair('school', 'a', 'b'), pair('police')], false)
  expect(shape(groups)).toEqual([
    ['school', ['a', 'b']],
    ['police', []],
    [null, ['c']],
  ])
})

test('one that answers two pairs stands under the first, and the second is not called undescribed', () => {
  const groups = groupHandovers([complete('a')], [pair('one', 'a'), pair('two', 'a')], false)
  expect(shape(groups)).toEqual([['one', ['a']]])
})

test('only what is open leaves out complete hand-overs and their pairs, never a pair that has none', () => {
  const groups = groupHandovers(
    [complete('a'), broken('b'), complete('c')],
    [pair('day care', 'a'), pair('school', 'b'), pair('police')],
    true,
  )
  expect(shape(groups)).toEqual([
    ['school', ['b']],
    ['police', []],
  ])
})

test('a sector in view keeps what begins or ends in it, and the pairs between which something is expected of it', () => {
  const nothing = { institution: null, type: null }
  const of = (key: string) => ({ sector: { key } })
  const fromSchool = { from: { ...nothing, type: of('bildung') }, to: { ...nothing, institution: of('jugendhilfe') } }
  expect([[], ['bildung'], ['jugendhilfe', 'justiz'], ['justiz']].map((sectors) => touches(fromSchool, sectors))).toEqual([
    true,
    true,
    true,
    false,
  ])
  const fromClinic = { template: { from: [of('gesundheit')], to: [of('jugendhilfe')] } }
  expect([[], ['gesundheit'], ['justiz']].map((sectors) => expectsBetween(fromClinic, sectors))).toEqual([true, true, false])
})
