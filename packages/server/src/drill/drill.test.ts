import { musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../rights/viewer.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aServer, type TestServer } from '../testing/server.ts'

const question = `query Drill($network: String! = "net.musterkreis.ks", $input: DrillInput!) { network(key: $network) { drill(input: $input) {
  chains { chain { key } state } worsened { key }
  effects { template { key } from { key } chains { key } stops lost reason(language: EN)
    detour { from { key } to { key } handover { key } cooperation { key } contact { key } } }
  losses { ties { key kind } agreements { key } memberships { key network { key } } handovers { key } coordinates { key } deputyOf { key } cutOff { key }
    coverage { item { key } before after } }
  reachable { key } unreachable { key }
} } }`

interface Keyed {
  key: string
}
interface Effect {
  template: Keyed
  from: Keyed
  chains: Keyed[]
  stops: boolean
  lost: string[]
  reason: string
  detour: { from: Keyed; to: Keyed; handover: Keyed | null; cooperation: Keyed | null; contact: Keyed | null }[] | null
}

const short = ({ key }: Keyed): string => key.replace(/^\w+\.musterkreis\./, '')

describe('Drills in the Musterkreis', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ atlas: atlasOf(musterkreisSet), viewers: { public: thePublic } })
  })
  afterAll(() => server.close())

  const drill = async (input: object) => {
    const { data, errors } = await server.ask(question, { input })
    expect(errors).toBeUndefined()
    return data.network.drill
  }
  const stopped = (effects: Effect[], template: string) =>
    Object.fromEntries(
      effects
        .filter((effect) => effect.stops && effect.template.key === template)
        .map(({ from, detour }) => [
          short(from),
          detour?.map(({ to, contact }) => `${short(to)} (${contact ? short(contact) : '–'})`).join(' → ') ?? null,
        ]),
    )

  test('on a Friday at 17:00 the desks are closed; who cooperates with the ASD reaches its on-call service, others nobody', async () => {
    const { effects, worsened, reachable, unreachable, losses } = await drill({ at: { weekday: 'FRIDAY', time: '17:00' } })
    expect(stopped(effects, 'SCHULE_JUGENDAMT')).toEqual({
      gesamtschule: 'asd (asd-bereitschaft)',
      'gs-muehlbach': 'asd (asd-bereitschaft)',
    })
    expect(stopped(effects, 'KITA_JUGENDAMT')).toEqual({ 'fz-osterlohe': null, 'kita-regenbogen': 'asd (asd-bereitschaft)' })
    // The hospital knows the children's hospital, whose child-protection team works evenings and knows the ASD.
    expect(stopped(effects, 'GESUNDHEIT_JUGENDAMT')).toEqual({
      'hebamme-osterlohe': null,
      'kinderarzt-birkhagen': null,
      kinderklinik: 'asd (asd-bereitschaft)',
      klinikverbund: 'kinderklinik (kinderschutzgruppe) → asd (asd-bereitschaft)',
    })
    expect(stopped(effects, 'POLIZEI_JUGENDAMT')).toEqual({})
    expect(stopped(effects, 'JUGENDAMT_FAMILIENGERICHT')).toEqual({ kreisjugendamt: null })
    // Public prosecutor and job centre have no described way at any time: nothing gets worse for them.
    expect(worsened.map(({ key }: Keyed) => key)).toEqual([
      'KITA',
      'SCHULE',
      'PRAXIS',
      'KLINIK',
      'HEBAMME',
      'BERATUNG',
      'POLIZEI',
      'INSOFA',
    ])
    expect(reachable.map(short).sort()).toEqual(['asd-bereitschaft', 'kinderschutzgruppe', 'polizei-leitstelle'])
    expect(unreachable.map(short)).toContain('asd-eingang')
    expect(losses.ties).toEqual([])
  })

  test('without the family court the last step has nobody to take over, and a group of the law is no longer there', async () => {
    const { effects, losses } = await drill({ withoutInstitution: 'inst.musterkreis.amtsgericht' })
    expect(effects).toHaveLength(1)
    expect(effects[0]).toMatchObject({ from: { key: 'inst.musterkreis.kreisjugendamt' }, stops: true, detour: null })
    expect(effects[0].reason).toBe('The receiving side is not documented in the network.')
    expect(losses.coverage).toEqual([{ item: { key: 'familiengerichte' }, before: 'COVERED', after: 'NOT_DOCUMENTED' }])
    expect(losses.handovers.map(short)).toEqual(['asd-familiengericht'])
    expect(losses.agreements.map(short)).toEqual(['grundsatz-ks', 'verfahren-ks'])
    expect(losses.memberships.map(({ network }: { network: Keyed }) => network.key)).toEqual(['net.musterkreis.ks', 'net.musterkreis.ks'])
  })

  test('without the health office three are cut off, and two networks lose a member', async () => {
    const { losses, worsened } = await drill({ withoutInstitution: 'inst.musterkreis.gesundheitsamt' })
    expect(losses.cutOff.map(short).sort()).toEqual(['frauenarzt-westerhain', 'hebamme-osterlohe', 'kinderarzt-birkhagen'])
    const networks = losses.memberships.map(({ network }: { network: Keyed }) => network.key)
    expect(new Set(networks)).toEqual(new Set(['net.musterkreis.fh', 'net.musterkreis.ks']))
    expect(worsened).toEqual([])
  })

  test('a vacant intake only weakens, since its head stands in; at a vacant switchboard of consultants all stops', async () => {
    const intake = await drill({ vacantFunction: 'contact.musterkreis.asd-eingang' })
    expect(intake.effects.length).toBeGreaterThan(0)
    for (const { stops, lost, reason } of intake.effects as Effect[])
      expect([stops, lost, reason]).toEqual([false, ['FUNCTION'], 'The contact point that is named is vacant.'])
    expect(intake.worsened).toEqual([])
    const consultants = await drill({ vacantFunction: 'contact.musterkreis.insofa-vermittlung' })
    expect(consultants.worsened.map(({ key }: Keyed) => key)).toEqual(['INSOFA'])
    expect(Object.keys(stopped(consultants.effects, 'ALLE_INSOFA'))).toEqual([
      'gesamtschule',
      'gs-muehlbach',
      'kinderarzt-birkhagen',
      'kita-regenbogen',
    ])
    expect(consultants.unreachable.map(short)).toEqual(['insofa-vermittlung'])
  })

  test('both together are worse than one: a vacant intake on a Friday evening', async () => {
    const input = { vacantFunction: 'contact.musterkreis.asd-bereitschaft', at: { weekday: 'FRIDAY', time: '17:00' } }
    const { effects } = await drill(input)
    expect(stopped(effects, 'POLIZEI_JUGENDAMT')).toEqual({ kreispolizei: null })
    expect(stopped(effects, 'SCHULE_JUGENDAMT')).toEqual({ gesamtschule: null, 'gs-muehlbach': null })
  })

  test('is refused when nothing is imagined, when it names nothing that is there, and to the public', async () => {
    const code = async (input: object, headers = {}) => (await server.ask(question, { input }, headers)).errors![0]!.extensions.code
    expect(await code({})).toBe('BAD_USER_INPUT')
    expect(await code({ at: { weekday: 'FRIDAY', time: '5pm' } })).toBe('BAD_USER_INPUT')
    expect(await code({ withoutInstitution: 'inst.none' })).toBe('NOT_FOUND')
    expect(await code({ vacantFunction: 'contact.none' })).toBe('NOT_FOUND')
    expect(await code({ vacantFunction: 'contact.musterkreis.asd-eingang' }, { authorization: 'Bearer public' })).toBe('UNAUTHENTICATED')
  })
})
