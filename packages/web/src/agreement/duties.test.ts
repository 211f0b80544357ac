import type { AgreementDutyStanding } from '@geflecht/domain'
import { expect, test } from 'vitest'
import { dutiesByStanding, stepFor } from './duties.ts'

const duty = (name: string, standing: AgreementDutyStanding, ...agreements: { id: string; viewerMay: string[] }[]) => ({
  standing,
  kind: { key: 'VEREINBARUNG_8A_4' },
  from: { key: `inst.${name}`, name },
  to: { key: 'inst.ja', name: 'Jugendamt' },
  agreements,
})
const network = { id: 'n1', viewerMay: ['draftAgreement'] }
const ended = { id: 'a1', viewerMay: ['renewAgreement'] }

test('what is not documented stands first, what is in force last, by name', () => {
  const groups = dutiesByStanding(
    [duty('c', 'IN_FORCE'), duty('b', 'NONE'), duty('a', 'NONE'), duty('d', 'ENDED')],
    new Intl.Collator('de'),
  )
  expect(groups.map(({ standing, duties }) => [standing, duties.map(({ from }) => from.name)])).toEqual([
    ['NONE', ['a', 'b']],
    ['ENDED', ['d']],
    ['IN_FORCE', ['c']],
  ])
})

test('an ended agreement is followed by another; else one is drafted between the two; nothing is offered to whoever may not', () => {
  expect(stepFor(duty('x', 'ENDED', ended), network)).toEqual({ verb: 'renewAgreement', of: 'a1' })
  expect(stepFor(duty('x', 'NONE'), network)).toEqual({
    verb: 'draftAgreement',
    of: 'n1?kind=VEREINBARUNG_8A_4&parties=inst.x&parties=inst.ja',
  })
  expect(stepFor(duty('x', 'ENDED', { id: 'a1', viewerMay: [] }), network)?.verb).toBe('draftAgreement')
  expect(stepFor(duty('x', 'NONE'), { id: 'n1', viewerMay: [] })).toBeNull()
  expect(stepFor(duty('x', 'IN_FORCE', ended), network)).toBeNull()
})
