import { describe, expect, test } from 'vitest'
import {
  aMeeting,
  aMembership,
  anAction,
  anAgreement,
  aNeed,
  anInstitution,
  aNetwork,
  inferred,
  inNrw,
} from '../situation/situation.factory.ts'
import { needUnaddressed } from './g29.needUnaddressed.ts'
import { foundInNetwork, foundInTerritory, keysOf } from './gap.factory.ts'
import { messageOf } from './message.ts'

const base = {
  networks: [aNetwork('net.a')],
  institutions: [anInstitution('inst.a', 'kita'), anInstitution('inst.outside', 'kita')],
  memberships: [aMembership('net.a', 'inst.a')],
}
type Facts = Parameters<typeof inNrw>[0]
type Given = Parameters<typeof aNeed>[2]
const find = (given: Given = {}, facts: Facts = {}) =>
  foundInNetwork(needUnaddressed, inNrw({ ...base, needs: [aNeed('need.1', 'net.a', given)], ...facts }))

describe('a need', () => {
  test('[G29] that nothing answers for more than 365 days is a gap that tells its category, never its words', () => {
    expect(find({ voicedOn: '2025-01-01' })).toEqual([])
    const found = find({ voicedOn: '2024-12-31', text: 'Frau M. soll zurückrufen' })
    expect(found).toMatchObject([{ key: 'G29:net.a:need.1', severity: 'MEDIUM' }])
    expect(messageOf(found[0]!, 'DE')).toBe('Für den Bedarf „Rückmeldung“ (31. Dezember 2024) ist keine Maßnahme dokumentiert.')
    expect(JSON.stringify(found)).not.toContain('Frau M.')
  })

  test('[G29] counts from the last day of the period in which it was voiced; without a day it says nothing', () => {
    expect(find({ voicedOn: '2025-01-10', voicedOnPrecision: 'MONTH' })).toEqual([])
    expect(find({ voicedOn: '2024-02-02', voicedOnPrecision: 'YEAR' })).toHaveLength(1)
    expect(find({ voicedOn: null, voicedOnPrecision: 'UNKNOWN' })).toEqual([])
  })

  test('[G29] is none once it is met, withdrawn or answered by an action that was not dropped', () => {
    expect(find({ metOn: '2025-12-31' })).toEqual([])
    expect(find({ withdrawnOn: '2026-01-01' })).toEqual([])
    expect(find({ metOn: '2026-01-02' })).toHaveLength(1)
    const action = (given = {}) => find({}, { actions: [anAction('act.1', 'net.a', ['need.1'], given)] })
    expect(action()).toEqual([])
    expect(action({ doneOn: '2025-01-01' })).toEqual([])
    expect(action({ droppedOn: '2025-01-01', droppedReason: 'no funds' })).toHaveLength(1)
    expect(find({}, { actions: [anAction('act.1', 'net.a', ['need.other'])] })).toHaveLength(1)
  })

  test('[G29] is none once an agreement or a meeting answers it that is there on the day', () => {
    const agreements = [anAgreement('SCHULE_JUGENDAMT', ['inst.a', 'inst.outside'], { key: 'agr.1' })]
    expect(find({ agreements: ['agr.1'] }, { agreements })).toEqual([])
    expect(find({ agreements: ['agr.later'] }, { agreements })).toHaveLength(1)
    expect(find({ meetings: ['evt.1'] }, { meetings: [aMeeting('evt.1', 'net.a', '2025-03-01')] })).toEqual([])
    expect(find({ meetings: ['evt.later'] })).toHaveLength(1)
  })

  test('[G29] is one of the network, of an institution in its circle, or of a territory, and only our reading is none', () => {
    const about = (subject: string) => inNrw({ ...base, needs: [aNeed('need.1', subject)] })
    expect(keysOf(foundInNetwork(needUnaddressed, about('inst.a')))).toEqual(['G29:ter.town:need.1'])
    expect(foundInNetwork(needUnaddressed, about('inst.outside'))).toEqual([])
    expect(keysOf(foundInTerritory(needUnaddressed, about('inst.outside'), 'ter.kreis'))).toEqual(['G29:ter.town:need.1'])
    expect(foundInTerritory(needUnaddressed, about('ter.kreis'), 'ter.nrw')).toMatchObject([
      { key: 'G29:ter.kreis:need.1', scope: { concept: 'territory', key: 'ter.kreis' } },
    ])
    expect(foundInTerritory(needUnaddressed, about('ter.kreis'), 'ter.town')).toEqual([])
    expect(foundInTerritory(needUnaddressed, about('net.a'), 'ter.town')).toEqual([])
    expect(find({ provenance: inferred })).toEqual([])
  })
})
