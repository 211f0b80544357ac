import { expect, test } from 'vitest'
import type { FormThing } from '../writing/verb.ts'
import { proposable } from './proposable.ts'

const network = (...viewerMay: string[]) =>
  ({ __typename: 'Network', id: 'Network:net.a', key: 'net.a', viewerMay }) as unknown as FormThing
const names = (thing: FormThing) => proposable(thing).map(({ name }) => name)

test('what somebody may do herself she does not propose', () => {
  expect(names(network())).toContain('planAction')
  expect(names(network('planAction'))).not.toContain('planAction')
})

test('what only a party can say for itself is not proposed to others', () => {
  const invitation = { __typename: 'Membership', viewerMay: [], membershipStatus: 'INVITED' } as unknown as FormThing
  expect(names(invitation)).not.toContain('acceptInvitation')
  expect(names(invitation)).toContain('changeRole')
})
