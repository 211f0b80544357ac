import { expect, test } from 'vitest'
import type { ChangedThing, NetworkDiff } from './compare.documents.ts'
import { thingOf, thingsByHappening } from './thing.ts'

const institution = (key: string, name = key): ChangedThing => ({ __typename: 'Institution', id: key, key, name })
const membership = (of: string): ChangedThing => ({
  __typename: 'Membership',
  status: 'ACTIVE',
  id: `mem.${of}`,
  key: `mem.${of}`,
  institution: { id: of, key: of, name: of },
  network: { id: 'n', key: 'net.n', name: 'Netzwerk' },
})
const claim = { __typename: 'Claim', id: 'c', key: 'claim.c' } as ChangedThing
const tie: ChangedThing = {
  __typename: 'Cooperation',
  id: 't',
  key: 'coop.t',
  from: { id: 'a', key: 'inst.a', name: 'Amt' },
  to: { id: 'b', key: 'inst.b', name: 'Beratung' },
}
const between = (diff: Partial<NetworkDiff>) => thingsByHappening({ added: [], ended: [], changed: [], ...diff }, new Intl.Collator('de'))

test('a tie is called by both its sides and opens what lies between them', () => {
  expect(thingOf(tie, ['level'])).toMatchObject({
    name: 'Amt – Beratung',
    opens: { kind: 'tie', key: 'inst.a~inst.b' },
    fields: ['level'],
  })
})

test('agreements and hand-overs open their own panel, a disruption the one of what it disturbs', () => {
  const agreement = { __typename: 'Agreement', id: 'g', key: 'agr.g', title: 'Absprache' } as const
  const handover = { __typename: 'Handover', id: 'h', key: 'hand.h', title: 'Schule informiert' } as const
  const disruption = (disturbed: Pick<Extract<ChangedThing, { __typename: 'Disruption' }>, 'cooperation' | 'handover'>): ChangedThing => ({
    __typename: 'Disruption',
    id: 'd',
    key: 'dis.d',
    ...disturbed,
  })
  expect(
    [
      agreement,
      handover,
      disruption({ cooperation: null, handover }),
      disruption({ cooperation: tie as Extract<ChangedThing, { __typename: 'Cooperation' }>, handover: null }),
    ].map((each) => thingOf(each).opens),
  ).toEqual([
    { kind: 'agreement', key: 'agr.g' },
    { kind: 'handover', key: 'hand.h' },
    { kind: 'handover', key: 'hand.h' },
    { kind: 'tie', key: 'inst.a~inst.b' },
  ])
})

test('a membership says how somebody belongs: who is only invited does not take part yet', () => {
  expect(thingOf({ ...membership('inst.m'), status: 'INVITED' } as ChangedThing).status).toBe('INVITED')
})

test('things stand by kind in a fixed order, within a kind by name', () => {
  const { added } = between({ added: [tie, institution('z'), institution('a')] })
  expect(added.map(({ kind, things }) => [kind, things.map(({ name }) => name)])).toEqual([
    ['Institution', ['a', 'z']],
    ['Cooperation', ['Amt – Beratung']],
  ])
})

test('what a whole tells of is not told again: a claim by its tie, a new member by its membership', () => {
  const { added } = between({ added: [institution('inst.m'), membership('inst.m'), claim, tie] })
  expect(added.map(({ kind }) => kind)).toEqual(['Membership', 'Cooperation'])
})
