import { expect, test } from 'vitest'
import { brightBetween } from './bright.ts'
import { groupName, tiesOutwards, type WholeAnswer, wholeModel } from './whole.ts'
import { roundHulls } from './wholeHulls.ts'
import { rowsOfNetworks, rowsOfWhole } from './wholeRows.ts'

const sectors = ['gesundheit', 'justiz'].map((key) => ({ id: key, key, label: key.toUpperCase() }))
const answer = (given: Partial<WholeAnswer>): WholeAnswer =>
  ({
    institutions: 4,
    ties: 5,
    grain: 'INSTITUTION',
    kinds: ['AGREEMENT', 'AGREEMENT_OF_MANY', 'CONFIRMED', 'ONE_SIDED', 'DOCUMENTED', 'HANDOVER'],
    sectors,
    types: [{ id: 'klinik', key: 'klinik', label: 'Klinik' }],
    territories: ['ter.a', 'ter.b'].map((key) => ({
      id: key,
      key,
      name: key.slice(4).toUpperCase(),
      latitude: null,
      longitude: null,
      fictional: false,
    })),
    networks: [{ id: 'n', key: 'net.n', name: 'N' }],
    nodes: {
      key: ['inst.1', 'inst.2', 'inst.3', 'inst.4'],
      name: ['Eins', 'Zwei', 'Drei', 'Vier'],
      sector: [0, 1, 0, 1],
      type: [0, 0, 0, 0],
      territory: [0, 0, 0, 1],
      institutions: [1, 1, 1, 1],
      ties: [0, 0, 0, 0],
    },
    lines: { from: [0, 0, 2, 1, 1], to: [1, 1, 1, 3, 2], kind: [4, 5, 0, 1, 2], level: [3, 0, 0, 0, 2], ties: [1, 1, 1, 1, 1] },
    memberships: { node: [0, 1, 3], network: [0, 0, 0] },
    ...given,
  }) as WholeAnswer

test('the whole is made of its lists: who, where, of which networks, and every tie as a line', () => {
  const { nodes, lines, networks, groups, gathered } = wholeModel(answer({}))
  expect(nodes.map(({ name, sector, type, territory, networks: of }) => [name, sector.key, type, territory, of.join()])).toEqual([
    ['Eins', 'gesundheit', 'Klinik', 0, 'net.n'],
    ['Zwei', 'justiz', 'Klinik', 0, 'net.n'],
    ['Drei', 'gesundheit', 'Klinik', 0, ''],
    ['Vier', 'justiz', 'Klinik', 1, 'net.n'],
  ])
  expect(lines.map(({ from, to, look, directed, level, among }) => [from, to, look, directed, level, among])).toEqual([
    ['inst.1', 'inst.2', 'documented', false, 3, false],
    ['inst.1', 'inst.2', 'handover', true, null, false],
    ['inst.3', 'inst.2', 'agreement', false, null, false],
    ['inst.2', 'inst.4', 'agreement', false, null, true],
    ['inst.2', 'inst.3', 'confirmed', false, 2, false],
  ])
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
  expect(networks).toEqual([{ key: 'net.n', name: 'N', members: 3 }])
  expect(groups.map(({ key, institutions }) => [key, institutions.length])).toEqual([
    ['gesundheit', 2],
    ['justiz', 2],
  ])
  expect(gathered).toBe(false)
})

test('a pair looks like the strongest of its ties and has the highest of their levels', () => {
  const { ties } = wholeModel(answer({}))
  expect(ties.map(({ key, look, level, among }) => [key, look, level, among])).toEqual([
    ['inst.1~inst.2', 'documented', 3, false],
    ['inst.2~inst.3', 'agreement', 2, false],
    ['inst.2~inst.4', 'agreement', null, true],
  ])
})

const gathered = answer({
  grain: 'TERRITORY',
  institutions: 42,
  ties: 99,
  nodes: {
    key: ['ter.a', 'ter.b~justiz'],
    name: ['A', 'Justiz, B'],
    sector: [-1, 1],
    type: [-1, -1],
    territory: [0, 1],
    institutions: [40, 2],
    ties: [80, 1],
  },
  lines: { from: [0, 0], to: [1, 1], kind: [1, 4], level: [0, 4], ties: [11, 7] },
  memberships: { node: [], network: [] },
})

test('groups keep how many they stand for, and the table tells the numbers of the picture', () => {
  const model = wholeModel(gathered)
  expect(model.nodes.map(({ key, sector, institutions, ties }) => [key, sector.key, institutions, ties])).toEqual([
    ['ter.a', '', 40, 80],
    ['ter.b~justiz', 'justiz', 2, 1],
  ])
  // What two groups have with each other is drawn, also where it is agreements of many.
  expect(model.lines.map(({ among, ties }) => [among, ties])).toEqual([
    [false, 11],
    [false, 7],
  ])
  expect([...tiesOutwards(model.lines)]).toEqual([
    ['ter.a', 18],
    ['ter.b~justiz', 18],
  ])
  expect(rowsOfWhole(model, model)).toEqual([
    { key: 'ter.a', name: 'A', institutions: 40, inside: 80, beyond: 18, drawn: true },
    { key: 'ter.b~justiz', name: 'Justiz, B', institutions: 2, inside: 1, beyond: 18, drawn: true },
  ])
})

test('where everybody stands by themselves the table gathers them by sector and Kreis, and counts networks', () => {
  const model = wholeModel(answer({}))
  expect(rowsOfWhole(model, model)).toEqual([
    { key: 'ter.a~gesundheit', name: 'A: GESUNDHEIT', institutions: 2, inside: 0, beyond: 4, drawn: false },
    { key: 'ter.a~justiz', name: 'A: JUSTIZ', institutions: 1, inside: 0, beyond: 5, drawn: false },
    { key: 'ter.b~justiz', name: 'B: JUSTIZ', institutions: 1, inside: 0, beyond: 1, drawn: false },
  ])
  expect(rowsOfNetworks(model, model)).toEqual([{ key: 'net.n', name: 'N', institutions: 3, ties: 3 }])
})

test('a group is called by its sector and its Kreis', () => {
  expect([groupName('ter.a', gathered), groupName('ter.b~justiz', gathered), groupName('ter.x', gathered)]).toEqual([
    'A',
    'JUSTIZ, B',
    'ter.x',
  ])
})

test('each round is a closed line in the colour of its sector', () => {
  const { hulls, colours } = roundHulls([
    { territory: 0, sector: null, x: 5, y: 5, radius: 10 },
    { territory: 0, sector: 'justiz', x: 0, y: 0, radius: 2 },
  ])
  expect(hulls[1]?.path).toBe('M-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z')
  expect(colours.get('0 justiz')).toBe('var(--sector-justiz)')
})

test('a cell of the matrix lights the ties between its two sectors, or within one', () => {
  const { nodes, ties } = wholeModel(answer({}))
  const lit = (cell: string) => [...brightBetween(nodes, ties, cell).pairs].sort()
  expect(lit('gesundheit~justiz')).toEqual(['inst.1~inst.2', 'inst.2~inst.3'])
  expect(lit('justiz~gesundheit')).toEqual(lit('gesundheit~justiz'))
  expect(lit('justiz~justiz')).toEqual(['inst.2~inst.4'])
  expect([...brightBetween(nodes, ties, 'justiz~justiz').nodes].sort()).toEqual(['inst.2', 'inst.4'])
  expect(lit('gesundheit~gesundheit')).toEqual([])
})
