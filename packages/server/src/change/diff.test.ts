import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, type Day, type Validity } from '@geflecht/domain'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Atlas } from '../atlas/atlas.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aDisruption } from '../testing/bonds.ts'
import {
  aClaim,
  aCooperation,
  aMeeting,
  aMembership,
  aNetwork,
  anInstitution,
  aParticipation,
  aTerritory,
  openEnded,
} from '../testing/facts.ts'
import { aServer, type TestServer } from '../testing/server.ts'

const document = readFileSync(join(import.meta.dirname, '../../contract/diff.graphql'), 'utf8')

const from = (validFrom: Day, validTo: Day | null = null): Validity => ({
  validFrom,
  validFromPrecision: 'DAY',
  validTo,
  validToPrecision: 'DAY',
})
const ground = {
  source: [
    {
      key: 'T000',
      kind: 'REPORT' as const,
      title: 'Probe',
      publisher: null,
      url: null,
      publishedOn: null,
      publishedOnPrecision: 'UNKNOWN' as const,
      note: null,
    },
  ],
  territory: [aTerritory({ key: 'ter.ort' })],
}
const atlas = atlasOf({
  ...ground,
  network: [aNetwork({ key: 'net.ort', ...from('2020-01-01') })],
  institution: ['inst.eins', 'inst.zwei', 'inst.drei'].map((key) => anInstitution({ key })),
  membership: [
    aMembership({ key: 'mem.eins', ...from('2020-01-01') }),
    aMembership({ key: 'mem.zwei', institution: 'inst.zwei', ...from('2020-01-01') }),
    aMembership({ key: 'mem.drei', institution: 'inst.drei', ...from('2021-01-01', '2023-01-01') }),
  ],
  meeting: [
    aMeeting({ key: 'evt.ort', startsOn: '2022-03-01' }),
    aMeeting({ key: 'evt.plan', startsOn: null, startsOnPrecision: 'PLANNED' }),
  ],
  participation: [aParticipation({ key: 'part.ort' })],
  cooperation: [aCooperation({ key: 'coop.eins-zwei', ...openEnded }), aCooperation({ key: 'coop.eins-drei', to: 'inst.drei' })],
  claim: [
    aClaim({ key: 'claim.alt', level: 2, ...from('2020-01-01', '2022-01-01') }),
    aClaim({ key: 'claim.neu', level: 4, ...from('2022-01-01') }),
  ],
})

type Named = { key: string }
interface Diff {
  added: Named[]
  ended: Named[]
  changed: { subject: Named; fields: string[] }[]
}

describe('What is different in a network between two days', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ atlas })
  })
  afterAll(() => server.close())

  const diff = async (from: Day, to: Day): Promise<Diff> => {
    const { data, errors } = await server.ask(document, { network: 'net.ort', from, to })
    expect(errors).toBeUndefined()
    return data.networkDiff
  }
  const keys = (facts: Named[]) => facts.map(({ key }) => key)

  test('who came and went, which ties that brought, what was claimed anew, and which meetings were held', async () => {
    const { added, ended, changed } = await diff('2020-06-01', '2022-06-01')
    expect(keys(added)).toEqual(['inst.drei', 'mem.drei', 'evt.ort', 'coop.eins-drei', 'claim.neu'])
    expect(keys(ended)).toEqual(['claim.alt'])
    expect(changed).toEqual([
      { subject: { __typename: 'Cooperation', id: expect.any(String), key: 'coop.eins-zwei' }, fields: ['claims', 'level'] },
    ])
    expect(keys((await diff('2022-06-01', '2024-01-01')).ended)).toEqual(['inst.drei', 'mem.drei', 'coop.eins-drei'])
  })

  test('what begins on the first day is not new, what begins on the last day is; the day of an end is no day of it', async () => {
    expect(keys((await diff('2021-01-01', '2021-06-01')).added)).toEqual([])
    expect(keys((await diff('2020-12-31', '2021-01-01')).added)).toContain('mem.drei')
    expect(keys((await diff('2022-12-31', '2023-01-01')).ended)).toContain('mem.drei')
  })

  test('what went wrong between institutions that do not belong to the network is nothing of it', async () => {
    const cooperation = (between: string, to: string) => ({ key: `coop.${between}-${to}`, from: `inst.${between}`, to: `inst.${to}` })
    const disruption = (key: string, at: string) => aDisruption({ key, handover: null, cooperation: at, reportedOn: '2022-03-01' })
    const other = await aServer({
      atlas: atlasOf({
        ...ground,
        network: [aNetwork({ key: 'net.ort', ...from('2020-01-01') })],
        institution: ['inst.eins', 'inst.zwei', 'inst.drei', 'inst.vier'].map((key) => anInstitution({ key })),
        membership: ['eins', 'zwei'].map((who) => aMembership({ key: `mem.${who}`, institution: `inst.${who}`, ...from('2020-01-01') })),
        cooperation: [aCooperation(cooperation('drei', 'vier')), aCooperation(cooperation('eins', 'zwei'))],
        disruption: [disruption('disr.fremd', 'coop.drei-vier'), disruption('disr.eigen', 'coop.eins-zwei')],
      }),
    })
    const { data } = await other.ask(document, { network: 'net.ort', from: '2020-06-01', to: '2022-06-01' })
    expect(keys(data.networkDiff.added)).toEqual(['disr.eigen'])
    await other.close()
  })

  test('a day compared with itself is empty; days the other way round swap what was added and what ended', async () => {
    const day = fc.integer({ min: 0, max: 2500 }).map((n) => addDays('2019-06-01', n))
    await fc.assert(
      fc.asyncProperty(day, day, async (one, other) => {
        expect(await diff(one, one)).toEqual({ added: [], ended: [], changed: [] })
        const [there, back] = [await diff(one, other), await diff(other, one)]
        expect(back.added).toEqual(there.ended)
        expect(back.ended).toEqual(there.added)
        expect(back.changed).toEqual(there.changed)
      }),
      { numRuns: 40 },
    )
  })

  test('more than 5,000 differences are refused with what to do', async () => {
    const many = Array.from({ length: 5001 }, (_, n) => aMeeting({ key: `evt.${n}`, startsOn: '2022-03-01' }))
    const other = await aServer({ atlas: atlasOf({ ...ground, network: [aNetwork({ key: 'net.ort' })], meeting: many }) })
    const { errors } = await other.ask(document, { network: 'net.ort', from: '2020-01-01', to: '2023-01-01' })
    expect(errors![0]).toMatchObject({
      message: '5001 facts differ; 5000 can be answered at once. Compare two days that lie closer together.',
      extensions: { code: 'BAD_USER_INPUT', limit: { name: 'items', allowed: 5000, found: 5001 } },
    })
    await other.close()
  })

  test('an unknown network is not found', async () => {
    const other = await aServer({ atlas: new Atlas() })
    const { errors } = await other.ask(document, { network: 'net.x', from: '2020-01-01', to: '2023-01-01' })
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND')
    await other.close()
  })
})
