import { musterkreisSet } from '@geflecht/demo'
import { chainPartKinds, chainReasons, chains } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../rights/viewer.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aServer, type TestServer } from '../testing/server.ts'

const question = `query Chains($network: String!, $at: WeekTimeInput) { network(key: $network) { chains(at: $at) {
  chain { key label(language: EN) steps { key citation } } state
  steps {
    template { key } state reason(language: EN) givers { key } takers { key }
    parts { kind state reason(language: EN) concerns { key } }
    ways { from { key } to { key } usable handover { key } cooperation { key } agreement { key } contact { key } deputy { key } parts { kind state reason } }
  }
} } }`

interface Asked {
  key: string
}
interface Step {
  template: Asked
  state: string
  reason: string
  givers: Asked[]
  takers: Asked[]
  parts: { kind: string; state: string; reason: string; concerns: Asked[] }[]
  ways: { from: Asked; usable: boolean; handover: Asked | null }[]
}
interface Standing {
  chain: { key: string; label: string; steps: { key: string }[] }
  state: string
  steps: Step[]
}

const tuesday = { weekday: 'TUESDAY', time: '10:00' }
const friday = { weekday: 'FRIDAY', time: '17:00' }
const short = (things: Asked[]) => things.map(({ key }) => key.replace(/^\w+\.\w+\./, '')).sort()

describe('The chains of the Musterkreis', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ atlas: atlasOf(musterkreisSet), viewers: { public: thePublic } })
  })
  afterAll(() => server.close())

  const standing = async (key: string, at: object | null = null): Promise<Standing> => {
    const { data, errors } = await server.ask(question, { network: 'net.musterkreis.ks', at })
    expect(errors).toBeUndefined()
    return data.network.chains.find(({ chain }: Standing) => chain.key === key)
  }
  const states = async (key: string, at: object | null = null) => {
    const { state, steps } = await standing(key, at)
    return [state, ...steps.map((step) => step.state)]
  }

  test('are all of the catalogue, in its order, each part of each step once, in words', async () => {
    const { data } = await server.ask(question, { network: 'net.musterkreis.ks', at: null })
    expect(data.network.chains.map(({ chain }: Standing) => chain.key)).toEqual(chains.map(({ key }) => key))
    const told = data.network.chains.flatMap(({ steps }: Standing) => steps) as Step[]
    const known = new Set<string>(chainReasons.map(({ en }) => en))
    for (const { parts, reason } of told) {
      if (parts.length > 0) expect(parts.map(({ kind }) => kind)).toEqual([...chainPartKinds])
      expect([reason, ...parts.map((part) => part.reason)].filter((text) => !known.has(text))).toEqual([])
    }
  })

  test('day care hands over on a Tuesday morning; what is not secured is named with whom it concerns', async () => {
    const { state, steps } = await standing('KITA', tuesday)
    // Both day-care centres have a way to the intake of the ASD, which its head stands in for; only one of them has a tie to the office.
    expect(state).toBe('WEAK')
    expect(steps[0]).toMatchObject({ state: 'WEAK', reason: 'No cooperation of the two sides is documented.' })
    expect(short(steps[0]!.givers)).toEqual(['fz-osterlohe', 'kita-regenbogen'])
    expect(short(steps[0]!.takers)).toEqual(['asd', 'kreisjugendamt'])
    const [tie, ...others] = steps[0]!.parts
    expect(tie).toMatchObject({ kind: 'TIE', state: 'PARTLY', concerns: [{ key: 'inst.musterkreis.fz-osterlohe' }] })
    expect(others.map(({ state }) => state)).toEqual(['HOLDS', 'HOLDS', 'HOLDS', 'HOLDS', 'HOLDS'])
    // Nobody stands in for the registry of the family court.
    expect(steps[1]).toMatchObject({
      state: 'WEAK',
      reason: 'No deputy is named.',
      givers: [{ key: 'inst.musterkreis.kreisjugendamt' }],
      takers: [{ key: 'inst.musterkreis.amtsgericht' }],
      ways: [{ usable: true, handover: { key: 'hand.musterkreis.asd-familiengericht' }, deputy: null }],
    })
  })

  test('those without a described way are told from those who have one', async () => {
    const { state, steps } = await standing('SCHULE', tuesday)
    expect(state).toBe('PARTLY')
    expect(steps[0]!.parts.find(({ kind }) => kind === 'HANDOVER')).toMatchObject({
      state: 'PARTLY',
      reason: 'No handover is described.',
      concerns: [{ key: 'inst.musterkreis.schulsozialarbeit' }],
    })
    expect(steps[0]!.ways.map(({ from, usable }) => [from.key, usable])[0]).toEqual(['inst.musterkreis.schulsozialarbeit', false])
    expect(await states('STAATSANWALTSCHAFT', tuesday)).toEqual(['BROKEN', 'BROKEN', 'WEAK'])
    expect(await states('JOBCENTER', tuesday)).toEqual(['BROKEN', 'BROKEN', 'WEAK'])
  })

  test('on a Friday at 17:00 only the police reach the office, which then reaches police and clinic but not the court', async () => {
    expect(await states('POLIZEI', friday)).toEqual(['BROKEN', 'HOLDS', 'BROKEN'])
    expect(await states('AKUTE_GEFAHR', friday)).toEqual(['WEAK', 'HOLDS', 'WEAK'])
    for (const key of ['KITA', 'SCHULE', 'PRAXIS', 'KLINIK', 'HEBAMME', 'BERATUNG', 'STAATSANWALTSCHAFT', 'JOBCENTER', 'INSOFA'])
      expect((await states(key, friday)).slice(0, 2), key).toEqual(['BROKEN', 'BROKEN'])
    const { steps } = await standing('SCHULE', friday)
    expect(steps[0]).toMatchObject({ reason: 'Nobody can be reached at this time.' })
  })

  test('a time that is none is refused; the public learns nothing; the catalogue is everybody’s', async () => {
    const { errors } = await server.ask(question, { network: 'net.musterkreis.ks', at: { weekday: 'FRIDAY', time: '25:00' } })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'at.time' } }])
    const { data, errors: refused } = await server.ask(question, { network: 'net.musterkreis.ks' }, { authorization: 'Bearer public' })
    expect([data?.network ?? null, refused![0]!.extensions.code]).toEqual([null, 'UNAUTHENTICATED'])
    const catalogue = await server.ask('{ chains { key label from { key } steps { key } } }', {}, { authorization: 'Bearer public' })
    expect(catalogue.data.chains).toHaveLength(chains.length)
  })
})

describe('The chains of the documented set', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer()
  })
  afterAll(() => server.close())

  test('in Ratingen both sides were represented, and no source tells of a hand-over', async () => {
    const { data } = await server.ask(question, { network: 'net.ratingen.ks' })
    const found = new Map((data.network.chains as Standing[]).map((each) => [each.chain.key, each]))
    const toJugendamt = found.get('PRAXIS')!.steps[0]!
    expect(toJugendamt).toMatchObject({
      state: 'BROKEN',
      reason: 'No handover is described.',
      takers: [{ key: 'inst.ratingen.jugendamt' }],
    })
    expect(toJugendamt.parts.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'TIE MISSING',
      'HANDOVER MISSING',
      'AGREEMENT NOT_NEEDED',
      'FUNCTION MISSING',
      'DEPUTY MISSING',
      'AVAILABILITY MISSING',
    ])
    // Nobody came from a day-care centre (only from the office for day care), a clinic, a midwife's practice, the job centre or consultants.
    const withoutGiver = [...found.values()].filter(({ steps }) => steps[0]!.givers.length === 0).map(({ chain }) => chain.key)
    expect(withoutGiver).toEqual(['KITA', 'KLINIK', 'HEBAMME', 'JOBCENTER'])
    expect(found.get('INSOFA')!.steps[0]).toMatchObject({
      state: 'NO_SIDE',
      reason: 'The receiving side is not documented in the network.',
    })
  })
})
