import { expect, test } from 'vitest'
import { agreement8aMissing } from '../gap/g05.agreement8aMissing.ts'
import { aMembership, anAgreement, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { agreementDuties, dutyStanding } from './agreementDuties.ts'

const situation = (agreements: ReturnType<typeof anAgreement>[] = []) =>
  inNrw({
    networks: [aNetwork('net.a')],
    memberships: [aMembership('net.a', 'inst.office')],
    institutions: [
      anInstitution('inst.office', 'jugendamt', { carrierKind: 'OEFFENTLICH' }),
      anInstitution('inst.caritas', 'verein', { carrierKind: 'FREI' }),
      anInstitution('inst.kita', 'kita', { carrier: 'inst.caritas' }),
      anInstitution('inst.minder', 'kindertagespflege', { carrierKind: 'PRIVAT' }),
    ],
    agreements,
  })
const dutiesOf = (given: ReturnType<typeof situation>) =>
  agreementDuties(given, given.network('net.a')!).map(({ kind, from, to, gap, agreements }) => ({
    pair: `${kind} ${from} ${to}`,
    gap,
    statuses: agreements().map(({ status }) => status),
  }))

test('a carrier and a childminder each have to have theirs with the Jugendamt, by the key that their gap has', () => {
  const bare = situation()
  expect(dutiesOf(bare)).toEqual([
    { pair: 'VEREINBARUNG_8A_4 inst.caritas inst.office', gap: 'G05:ter.town:inst.caritas+inst.office', statuses: [] },
    { pair: 'VEREINBARUNG_8A_5 inst.minder inst.office', gap: 'G06:ter.town:inst.minder+inst.office', statuses: [] },
  ])
  const [finding] = agreement8aMissing.find(bare, { network: bare.network('net.a')! })
  expect(finding?.key).toBe(dutiesOf(bare)[0]?.gap)
})

test('agreements of the kind between the two belong to it whatever became of them; others do not', () => {
  const [duty] = dutiesOf(
    situation([
      anAgreement('VEREINBARUNG_8A_4', ['inst.office', 'inst.caritas'], { validTo: '2025-12-31' }),
      anAgreement('FUEHRUNGSZEUGNIS_72A', ['inst.office', 'inst.caritas']),
      anAgreement('VEREINBARUNG_8A_4', ['inst.office', 'inst.kita']),
    ]),
  )
  expect(duty?.statuses).toEqual(['EXPIRED'])
})

test('what is being made says more than what is over, and what binds more than both', () => {
  expect(dutyStanding(true, ['EXPIRED', 'IN_FORCE'])).toBe('IN_FORCE')
  expect(dutyStanding(false, ['EXPIRED', 'NEGOTIATION'])).toBe('IN_THE_MAKING')
  expect(dutyStanding(false, ['SUPERSEDED'])).toBe('ENDED')
  expect(dutyStanding(false, [])).toBe('NONE')
})
