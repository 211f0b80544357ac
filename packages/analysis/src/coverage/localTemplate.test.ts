import { describe, expect, test } from 'vitest'
import { requiredTypeMissing } from '../gap/g01.requiredTypeMissing.ts'
import { requiredTypePartial } from '../gap/g02.requiredTypePartial.ts'
import { foundInNetwork } from '../gap/gap.factory.ts'
import { messageOf } from '../gap/index.ts'
import { aLocalGroup, aMembership, anInstitution, aNetwork, aRuling, since, inNrw } from '../situation/situation.factory.ts'
import { coverageOf } from './coverage.ts'
import { isLocal, localTemplate } from './localTemplate.ts'
import { applicableTemplates, defaultTemplate } from './templateChoice.ts'

const network = aNetwork('net.a')
const counselling = (name: string) => ({
  institutions: [anInstitution(name, 'gewaltschutz_einrichtung')],
  memberships: [aMembership('net.a', name)],
})
const at = (...localGroups: ReturnType<typeof aLocalGroup>[]) => ({ networks: [network], localGroups })
const local = (facts: Parameters<typeof inNrw>[0]) => {
  const situation = inNrw(facts)
  return coverageOf(situation, network, localTemplate(situation, network))
}
const keysFor = (facts: Parameters<typeof inNrw>[0]) => local(facts).items.map(({ item }) => item.key)
const found = (facts: Parameters<typeof inNrw>[0]) =>
  [requiredTypeMissing, requiredTypePartial]
    .flatMap((rule) => foundInNetwork(rule, inNrw(facts)))
    .filter(({ key }) => key.includes('group.'))

describe('what is laid down locally', () => {
  test('is a template of its own beside those of the law and before benchmarks, and never the default', () => {
    const situation = inNrw(at(aLocalGroup('group.a', 'net.a')))
    const without = inNrw(at())
    expect(applicableTemplates(situation, network).filter((template) => !isLocal(template))).toEqual(applicableTemplates(without, network))
    expect(applicableTemplates(situation, network).at(-1)?.key).toBe('tpl.local')
    const early = aNetwork('net.a', { kind: 'NETZWERK_FRUEHE_HILFEN' })
    expect(applicableTemplates(situation, early).map(({ key }) => key)).toEqual(['tpl.kkg-3-2.2021', 'tpl.local', 'tpl.nzfh-benchmark'])
    const table = aNetwork('net.a', { kind: 'RUNDER_TISCH' })
    expect(defaultTemplate(situation, table)).toBeNull()
    expect(coverageOf(situation, network, localTemplate(situation, network)).applies).toBe(true)
  })

  test('comes from the network first, then from its territory and those around, for networks of its kind', () => {
    const groups = [
      aLocalGroup('group.land', 'ter.nrw'),
      aLocalGroup('group.town', 'ter.town'),
      aLocalGroup('group.own', 'net.a'),
      aLocalGroup('group.early', 'ter.town', { networkKinds: ['NETZWERK_FRUEHE_HILFEN'] }),
      aLocalGroup('group.elsewhere', 'ter.other'),
      aLocalGroup('group.other', 'net.b'),
    ]
    expect(keysFor(at(...groups))).toEqual(['group.own', 'group.town', 'group.land'])
  })

  test('gives gaps under its own key, which neither its ground nor its day nor its strength changes', () => {
    const [gap] = found(at(aLocalGroup('group.a', 'ter.town', { name: 'Frauenhausberatung', anyOf: ['gewaltschutz_einrichtung'] })))
    expect(gap).toMatchObject({
      key: 'G01:net.a:group.a',
      severity: 'HIGH',
      subjects: [
        { concept: 'network', key: 'net.a' },
        { concept: 'localGroup', key: 'group.a' },
      ],
      grounds: [
        {
          citation: 'Beschluss des Jugendhilfeausschusses (12.03.2025)',
          norm: null,
          template: 'tpl.local',
          verification: 'LOCAL',
        },
      ],
    })
    expect(gap?.evidence[0]).toEqual({ concept: 'localGroup', key: 'group.a' })
    expect(messageOf(gap!, 'DE')).toContain('Frauenhausberatung')
    expect(messageOf(gap!, 'DE')).toContain('Beschluss des Jugendhilfeausschusses (12.03.2025)')
    const otherwise = { obligation: 'EMPFEHLUNG' as const, ground: 'Satzung', decidedOn: '2024-01-01', anyOf: ['polizei'] }
    expect(found(at(aLocalGroup('group.a', 'ter.town', otherwise)))).toMatchObject([{ key: 'G01:net.a:group.a', severity: 'MEDIUM' }])
  })

  test('is there in part with too few of it, and there with enough', () => {
    const two = { ...at(aLocalGroup('group.a', 'net.a', { anyOf: ['gewaltschutz_einrichtung'], minCount: 2 })), ...counselling('inst.one') }
    expect(found(two).map(({ key }) => key)).toEqual(['G02:net.a:group.a'])
    const second = counselling('inst.two')
    const both = {
      ...two,
      institutions: [...two.institutions, ...second.institutions],
      memberships: [...two.memberships, ...second.memberships],
    }
    expect(found(both)).toEqual([])
    expect(local(both)).toMatchObject({ score: 1, counts: { covered: 1 } })
  })

  test('is not asked of a network of which somebody said why it need not be', () => {
    const ruled = { ...at(aLocalGroup('group.a', 'ter.town')), rulings: [aRuling('net.a', 'group.a', 'NOT_APPLICABLE')] }
    expect(found(ruled)).toEqual([])
    expect(local(ruled)).toMatchObject({ score: null, counts: { notApplicable: 1 } })
  })

  test('stands beside the law even where both name the same types', () => {
    const same = aLocalGroup('group.insofa', 'net.a', { anyOf: ['insofa_pool'] })
    const gaps = foundInNetwork(requiredTypeMissing, inNrw(at({ ...same, ...since('2020-01-01') })))
    const legal = gaps.find(({ key }) => key === 'G01:net.a:insofa')
    expect(legal?.grounds.map(({ verification }) => verification)).not.toContain('LOCAL')
    expect(gaps.map(({ key }) => key)).toContain('G01:net.a:group.insofa')
  })
})
