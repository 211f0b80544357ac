import { describe, expect, test } from 'vitest'
import {
  aMeeting,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  aParticipation,
  inferred,
  inNrw,
} from '../situation/situation.factory.ts'
import { requiredTypePartial } from './g02.requiredTypePartial.ts'
import { foundInNetwork, keysOf } from './gap.factory.ts'

const find = (types: readonly string[], facts: Parameters<typeof inNrw>[0] = {}) =>
  foundInNetwork(
    requiredTypePartial,
    inNrw({
      networks: [aNetwork('net.a')],
      institutions: [...types.map((type) => anInstitution(`inst.${type}`, type)), anInstitution('inst.office', 'jugendamt')],
      memberships: types.map((type) => aMembership('net.a', `inst.${type}`)),
      ...facts,
    }),
  )

describe('a required group', () => {
  test('[G02] of which only a part is documented is a gap that names what is there and what is not documented', () => {
    expect(find(['schulsozialarbeit']).find(({ key }) => key === 'G02:net.a:schulen')).toMatchObject({
      severity: 'MEDIUM',
      facts: { present: ['inst.schulsozialarbeit'], missing: [{ de: 'Schule', en: 'School' }] },
      grounds: [{ template: 'tpl.lkischg-nrw-9-4' }, { template: 'tpl.kkg-3-2.2021' }],
      evidence: [{ concept: 'membership', key: 'mem.net.a.inst.schulsozialarbeit' }],
    })
  })

  test('[G02] of which a part attended rests on the attendances alone: not on being named, speaking, or what is only inferred', () => {
    const meetings = ['named', 'spoke', 'inferred', 'there'].map((key) => aMeeting(`evt.${key}`, 'net.a', '2025-01-01'))
    const participations = [
      aParticipation('evt.named', 'inst.polizei', { role: 'GENANNT' }),
      aParticipation('evt.spoke', 'inst.polizei', { role: 'REDE' }),
      aParticipation('evt.inferred', 'inst.polizei', { provenance: inferred }),
      aParticipation('evt.there', 'inst.polizei'),
    ]
    expect(
      find(['polizei'], { memberships: [], meetings, participations }).find(({ key }) => key === 'G02:net.a:polizei_ordnung'),
    ).toMatchObject({
      evidence: [{ concept: 'participation', key: 'part.evt.there.inst.polizei' }],
    })
  })

  test('[G02] of which a part belongs to it rests on active memberships alone', () => {
    const memberships = [
      aMembership('net.a', 'inst.polizei', { key: 'mem.ended', status: 'ENDED' }),
      aMembership('net.a', 'inst.polizei', { key: 'mem.inferred', provenance: inferred }),
      aMembership('net.a', 'inst.polizei'),
    ]
    expect(find(['polizei'], { memberships }).find(({ key }) => key === 'G02:net.a:polizei_ordnung')?.evidence).toEqual([
      { concept: 'membership', key: 'mem.net.a.inst.polizei' },
    ])
  })

  test('[G02] of which one of two required types is documented is a gap; with both it is none', () => {
    expect(keysOf(find(['polizei']))).toContain('G02:net.a:polizei_ordnung')
    expect(keysOf(find(['polizei', 'ordnungsamt']))).not.toContain('G02:net.a:polizei_ordnung')
  })

  test('[G02] that needs an agreement is a gap until one is in force with the Jugendamt', () => {
    const agreements = [anAgreement('VEREINBARUNG_8A_4', ['inst.kita', 'inst.office'])]
    expect(keysOf(find(['kita']))).toEqual(['G02:net.a:traeger_8a'])
    expect(keysOf(find(['kita'], { agreements }))).toEqual([])
  })

  test('[G02] of which nothing is documented is no such gap', () => {
    expect(find([])).toEqual([])
  })

  test('[G02] is told of without a name when the institution is anonymous', () => {
    const institutions = [anInstitution('inst.schulsozialarbeit', 'schulsozialarbeit', { anonymous: true, name: null })]
    expect(find(['schulsozialarbeit'], { institutions }).find(({ key }) => key === 'G02:net.a:schulen')?.facts.present).toEqual([
      { de: 'Schulsozialarbeit (anonym)', en: 'School social work (anonymous)' },
    ])
  })
})
