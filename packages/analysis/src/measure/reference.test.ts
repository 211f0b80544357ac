import type { InstitutionMeasureKey, NetworkMeasureKey } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { circleOf } from '../circle/index.ts'
import { articulationPoints, networkTies } from '../graph/index.ts'
import { aMeeting, anInstitution, aNetwork, aParticipation, aSituation } from '../situation/situation.factory.ts'
import { institutionMeasurement } from './institutionMeasures.ts'
import { measuredGraph } from './measuredGraph.ts'
import { networkMeasurement } from './networkMeasures.ts'
import { emonCheyenne } from './reference/emonCheyenne.ts'
import { emonTexas } from './reference/emonTexas.ts'
import { emonWichita } from './reference/emonWichita.ts'
import { florentineBusiness } from './reference/florentineBusiness.ts'
import { florentineMarriages } from './reference/florentineMarriages.ts'
import { karate } from './reference/karate.ts'
import { endsOf } from './reference/referenceNetwork.ts'
import { southernWomen } from './reference/southernWomen.ts'

describe.each([karate, florentineMarriages, florentineBusiness, emonTexas, emonCheyenne, emonWichita])(
  'on $name, as igraph, sna and networkx compute it,',
  (network) => {
    const { from, to } = endsOf(network)
    const named = (node: number) => `inst.${String(node).padStart(2, '0')}`
    const measured = measuredGraph(
      Array.from({ length: network.nodeCount }, (_, node) => named(node)),
      from.map((start, arc) => ({ from: named(start), to: named(to[arc] as number) })),
    )

    test('so many ties remain without directions and duplicates', () => {
      expect(measured.edgeCount).toBe(network.tieCount)
    })

    test.each(Object.entries(network.figures) as [NetworkMeasureKey, number][])('%s is %d', (key, figure) => {
      const { value } = networkMeasurement(measured, key)
      expect(Math.abs((value as number) - figure)).toBeLessThan(1e-9)
    })

    test.each(['degree', 'betweenness', 'closeness'] as const)(
      'the greatest %s is had by these nodes',
      (key: InstitutionMeasureKey & keyof typeof network) => {
        const valueAt = (node: number) => institutionMeasurement(measured, node, key).value as number
        for (const [node, value] of network[key]) expect(Math.abs(valueAt(node - 1) - value), `node ${node}`).toBeLessThan(1e-9)
        const greatest = Array.from({ length: network.nodeCount }, (_, node) => valueAt(node)).sort((a, b) => b - a)
        for (const [place, [, value]] of network[key].entries()) expect(greatest[place]).toBeCloseTo(value, 8)
      },
    )

    test('these nodes are articulation points', () => {
      expect([...articulationPoints(measured.graph)].map((node) => node + 1)).toEqual(network.articulationPoints)
      const cuts = from.concat(to).filter((node) => institutionMeasurement(measured, node, 'cutOff').value !== 0)
      expect([...new Set(cuts)].sort((a, b) => a - b).map((node) => node + 1)).toEqual(network.articulationPoints)
    })
  },
)

describe('on the southern women, whose events are meetings', () => {
  const { eventsAttended, events } = southernWomen
  const key = (kind: string, number: number) => `${kind}.${String(number).padStart(2, '0')}`
  const attended = eventsAttended.flatMap((numbers, woman) =>
    numbers.map((event) => [key('woman', woman + 1), key('event', event)] as const),
  )

  /** Those of `side` tie when they share something on the other side. */
  const shared = (side: 0 | 1) => {
    const other = side === 0 ? 1 : 0
    const institutions = [...new Set(attended.map((one) => one[side]))]
    const meetings = [...new Set(attended.map((one) => one[other]))]
    const situation = aSituation({
      asOf: '2026-01-01',
      networks: [aNetwork('net.a')],
      institutions: institutions.map((one) => anInstitution(one, 'schule')),
      meetings: meetings.map((one) => aMeeting(one, 'net.a', '2025-03-01')),
      participations: attended.map((one) => aParticipation(one[other], one[side])),
    })
    return measuredGraph(
      circleOf(situation, 'net.a').institutions.map((institution) => institution.key),
      networkTies(situation, aNetwork('net.a'), ['CO_ATTENDANCE']),
    )
  }

  test.each([
    ['women', shared(0), eventsAttended.length, southernWomen.women],
    ['events', shared(1), events, southernWomen.eventsSharing],
  ] as const)('so many %s share something', (_, measured, nodeCount, { tieCount, density }) => {
    expect(attended).toHaveLength(southernWomen.attendances)
    expect(measured.nodeCount).toBe(nodeCount)
    expect(measured.edgeCount).toBe(tieCount)
    expect(Math.abs((networkMeasurement(measured, 'density').value as number) - density)).toBeLessThan(1e-9)
    expect(networkMeasurement(measured, 'components').value).toBe(southernWomen.components)
  })
})
