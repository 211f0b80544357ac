import { expect, test } from 'vitest'
import type { ChangedThing, NetworkDiff } from './compare.documents.ts'
import { thingOf, thingsByHappening } from './thing.ts'

const institution = (key: string, name = key): ChangedThing => ({ __typename: 'Institution', id: key, key, name })
const membership = (of: string): ChangedThing => ({
  __typename: 'Membership',
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

test('a tie is called by both its sides and opens the first', () => {
  expect(thingOf(tie, ['level'])).toMatchObject({
    name: 'Amt – Beratung',
    opens: { kind: 'institution', key: 'inst.a' },
    fields: ['level'],
  })
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
