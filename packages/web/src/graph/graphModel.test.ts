import { expect, test } from 'vitest'
import { type GraphAnswer, graphModel } from './graphModel.ts'

const sector = (key: string) => ({ key, label: key })
const office = (key: string, of = 'jugendhilfe', networks: readonly string[] = [], viewerMay: readonly string[] = []) => ({
  key,
  name: key.toUpperCase(),
  viewerMay,
  type: { label: 'Amt' },
  sector: sector(of),
  memberships: networks.map((network) => ({ network: { key: network, name: network } })),
})
const tie = (kind: string, from: string, to: string, more: Partial<GraphAnswer['graph']['ties'][number]> = {}) => ({
  key: `${kind}.${from}.${to}`,
  kind,
  directed: false,
  from: { key: from },
  to: { key: to },
  level: null,
  confirmed: false,
  agreement: null,
  ...more,
})
const answer = (more: Partial<GraphAnswer> = {}): GraphAnswer => ({
  key: 'net.here',
  territory: { name: 'Hier', ancestors: [] },
  circle: {
    institutions: [office('b', 'schule_bildung', ['net.here', 'net.else']), office('a', 'jugendhilfe', ['net.else', 'net.alone'])],
  },
  coordination: [{ host: office('host') }],
  graph: { institutions: [], ties: [] },
  gaps: { edges: [] },
  expectedHandovers: [],
  ...more,
})

test('everybody of the circle and who coordinates it is drawn once, by sector and name', () => {
  const { nodes, groups } = graphModel(answer({ coordination: [{ host: office('host') }, { host: office('a') }] }))
  expect(nodes.map(({ key, coordinates }) => [key, coordinates])).toEqual([
    ['a', true],
    ['host', true],
    ['b', false],
  ])
  expect(groups.map(({ key, institutions }) => [key, institutions.length])).toEqual([
    ['jugendhilfe', 2],
    ['schule_bildung', 1],
  ])
})

test('several ties between the same two are as many lines of one pair, and what a gap names is one more', () => {
  const { lines } = graphModel(
    answer({
      graph: {
        institutions: [
          {
            cooperations: [
              {
                id: '1',
                key: 'COOPERATION.a.b',
                viewerMay: ['endCooperation'],
                perceptionGap: null,
                claims: [{ level: 2, by: { key: 'a' } }],
              },
            ],
          },
        ],
        ties: [tie('COOPERATION', 'a', 'b', { level: 2 }), tie('HANDOVER', 'b', 'a', { directed: true }), tie('AGREEMENT', 'a', 'b')],
      },
      gaps: {
        edges: [
          {
            node: {
              key: 'G05',
              title: 'Meldeweg',
              subjects: [office('a'), office('b')].map(({ key }) => ({ __typename: 'Institution', key })),
            },
          },
        ],
      },
    }),
  )
  expect(lines.map(({ look, pair, from, directed, mayEnd }) => [look, pair, from, directed, mayEnd])).toEqual([
    ['oneSided', 'a~b', 'a', false, '1'],
    ['handover', 'a~b', 'b', true, null],
    ['agreement', 'a~b', 'a', false, null],
    ['gap', 'a~b', 'a', false, null],
  ])
})

test.each([
  ['both say so', { confirmed: true }, 'confirmed'],
  ['only a source says so', {}, 'documented'],
] as const)('a cooperation of which %s looks like it', (_, more, look) => {
  const { lines } = graphModel(answer({ graph: { institutions: [], ties: [tie('COOPERATION', 'a', 'b', more)] } }))
  expect(lines.map((line) => line.look)).toEqual([look])
})

test('an agreement of three or more ties each with each, and says so', () => {
  const agreement = (parties: number) => ({ agreement: { parties: Array.from({ length: parties }) } })
  const { lines } = graphModel(
    answer({ graph: { institutions: [], ties: [tie('AGREEMENT', 'a', 'b', agreement(3)), tie('AGREEMENT', 'a', 'host', agreement(2))] } }),
  )
  expect(lines.map(({ pair, among }) => [pair, among])).toEqual([
    ['a~b', true],
    ['a~host', false],
  ])
})

test('a network that only one of them belongs to is none to draw a line around, nor is the one that is looked at', () => {
  expect(graphModel(answer()).networks).toEqual([{ key: 'net.else', name: 'net.else', members: 2 }])
})

test('the level of somebody is the one with whoever coordinates', () => {
  const ties = [tie('COOPERATION', 'host', 'a', { level: 3 }), tie('COOPERATION', 'a', 'b', { level: 5 })]
  const levels = graphModel(answer({ graph: { institutions: [], ties } })).nodes.map(({ key, level }) => [key, level])
  expect(Object.fromEntries(levels)).toEqual({ a: 3, b: null, host: null })
})
