import { documentedSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testPlaces } from '../testing/places.ts'
import { type Writers, writers } from '../testing/writers.ts'

const [place] = await testPlaces()
const ratingen = 'net.ratingen.ks'
const fields = 'off { id } on { id } thresholds { key value unit } subject { key } version'
const document = `query { network(key: "net.ratingen.ks", asOf: "2026-01-01") {
  ruleSet { key version }
  gaps(first: 100, rules: ["G26", "G29"]) { edges { node { key thresholds { key value usual ruleSet { key subject { key } } } } } }
} }`

describe('Rules are set for a network or territory', () => {
  let at: Writers
  beforeAll(async () => {
    at = await writers(place!, [documentedSet])
  })
  afterAll(() => at.close())

  const gaps = async () => {
    const { data } = await at.server.ask(document, {}, { authorization: 'Bearer coordinator' })
    return (data.network.gaps.edges as { node: { key: string; thresholds: object[] } }[]).map(({ node }) => node)
  }
  const set = (input: object) =>
    at.does('coordinator', 'setRules', { subject: ratingen, version: at.store.atlas.revision, ...input }, fields)

  test('by its coordinators: switched off, a number changed, and taken back; each gap says by which number it was judged', async () => {
    const usual = await gaps()
    expect(usual.map(({ key }) => key)).toEqual([
      'G29:net.ratingen.ks:need.effektiv-schnell',
      'G29:net.ratingen.ks:need.wachsame-oeffentlichkeit',
      'G26:net.ratingen.ks',
    ])
    expect(usual[0]?.thresholds).toEqual([{ key: 'needDays', value: 365, usual: 365, ruleSet: null }])

    expect(await set({ version: 0, off: ['G26'], thresholds: [{ key: 'needDays', value: 400 }] })).toMatchObject({
      __typename: 'RuleSet',
      off: [{ id: 'G26' }],
      on: [],
      thresholds: [{ key: 'needDays', value: 400, unit: 'DAYS' }],
      subject: { key: ratingen },
    })
    const judged = await gaps()
    expect(judged.map(({ key }) => key)).not.toContain('G26:net.ratingen.ks')
    expect(judged[0]?.thresholds).toMatchObject([{ key: 'needDays', value: 400, usual: 365, ruleSet: { subject: { key: ratingen } } }])

    expect(await set({ thresholds: [{ key: 'needDays', value: 3000 }] })).toMatchObject({ off: [{ id: 'G26' }] })
    expect(await gaps()).toEqual([])
    expect(await set({ off: [], thresholds: [{ key: 'needDays', value: null }] })).toMatchObject({ off: [], thresholds: [] })
    expect(await gaps()).toEqual(usual)
  })

  test('and hold for what lies in a territory, unless the network says otherwise', async () => {
    const town = { subject: 'ter.ratingen', version: 0, off: ['G29'], thresholds: [{ key: 'trainingDays', value: 3000 }] }
    expect(await at.does('coordinator', 'setRules', town, fields)).toMatchObject({ subject: { key: 'ter.ratingen' } })
    expect(await gaps()).toEqual([])
    await set({ on: ['G29'], thresholds: [{ key: 'trainingDays', value: 100 }] })
    expect(await gaps()).toMatchObject([{}, {}, { key: 'G26:net.ratingen.ks', thresholds: [{ key: 'trainingDays', value: 100 }] }])
  })

  test('not by others, not beyond their limits, and not with what is no rule', async () => {
    await at.deniedToStrangers('setRules', { subject: ratingen, off: ['G26'] })
    for (const who of ['partner', 'analyst'])
      expect(await at.denied(who, 'setRules', { subject: ratingen, off: ['G26'] })).toMatch(/FORBIDDEN/)
    const wrong: [object, string][] = [
      [{ thresholds: [{ key: 'staleDays', value: 3 }] }, 'staleDays'],
      [
        {
          thresholds: [
            { key: 'warningDays', value: 20 },
            { key: 'urgentDays', value: 25 },
          ],
        },
        'urgentDays',
      ],
      [{ off: ['G99'] }, 'off'],
      [{ off: ['G25'], on: ['G25'] }, 'on'],
    ]
    for (const [input, field] of wrong) expect(await set(input), field).toMatchObject({ __typename: 'Refused', problems: [{ field }] })
    expect(await at.denied('coordinator', 'setRules', { subject: 'inst.ratingen.skf', off: [] })).toBe('NOT_FOUND')
  })
})
