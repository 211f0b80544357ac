import { expect, test } from 'vitest'
import type { WorkItem } from './work.documents.ts'
import { doingOf } from './workLine.ts'

const side = (key: string, ...viewerMay: string[]) => ({ id: `Institution:${key}`, key, name: key, viewerMay })
const cooperation = (claimedBy: string) =>
  ({
    kind: 'CONFIRMATION',
    subject: {
      __typename: 'Cooperation',
      id: 'Cooperation:1',
      key: '1',
      from: side('inst.a', 'claimCooperation'),
      to: side('inst.b'),
      claims: [{ id: 'Claim:1', by: { id: `Institution:${claimedBy}`, key: claimedBy } }],
    },
  }) as unknown as WorkItem

test('whoever speaks for the side that has said nothing is offered the form in which to say it', () => {
  expect(doingOf(cooperation('inst.b'))).toMatchObject([{ verb: 'claimCooperation', of: 'inst.a~inst.b' }])
})

test('nobody is offered to speak for the other side, nor to say again what was said', () => {
  expect(doingOf(cooperation('inst.a'))).toEqual([])
})

test('an invitation is accepted or declined by whoever may', () => {
  const invitation = (...viewerMay: string[]) =>
    ({ kind: 'INVITATION', subject: { __typename: 'Membership', id: 'Membership:1', key: '1', viewerMay } }) as unknown as WorkItem
  expect(doingOf(invitation('acceptInvitation', 'declineInvitation')).map(({ verb, of }) => `${verb}:${of}`)).toEqual([
    'acceptInvitation:Membership:1',
    'declineInvitation:Membership:1',
  ])
  expect(doingOf(invitation('changeRole'))).toEqual([])
})
