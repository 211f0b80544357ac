import { expect, test } from 'vitest'
import { placeOf, selectionOf } from './place.ts'

const network = { __typename: 'Network', id: 'Network:net.a', key: 'net.a', name: 'Netzwerk A' } as const
const gap = { __typename: 'Gap', id: 'Gap:G01:net.a:x', key: 'G01:net.a:x', scope: network } as const

test('a gap is looked at among those of its network', () => {
  expect(placeOf(gap)).toEqual({ path: '/network/net.a/gaps', select: { kind: 'gap', key: 'G01:net.a:x' } })
})

test('a comment is looked at where the thing is about which it was written', () => {
  const about = { ...gap, title: 'Eine Lücke' }
  expect(placeOf({ __typename: 'Comment', id: 'Comment:1', key: '1', about })).toEqual(placeOf(gap))
})

test('a cooperation is a tie between its two sides, an invitation the network to which somebody is invited', () => {
  const [from, to] = [
    { id: 'Institution:inst.a', key: 'inst.a' },
    { id: 'Institution:inst.b', key: 'inst.b' },
  ]
  expect(selectionOf({ __typename: 'Cooperation', id: 'Cooperation:1', key: '1', from, to })).toEqual({ kind: 'tie', key: 'inst.a~inst.b' })
  expect(selectionOf({ __typename: 'Membership', id: 'Membership:1', key: '1', invitedTo: network })).toEqual({
    kind: 'network',
    key: 'net.a',
  })
})

test('what has no panel of its own is found among what waits', () => {
  expect(placeOf({ __typename: 'Proposal', id: 'Proposal:1', key: '1' })).toEqual({ path: '/work', select: null })
})
