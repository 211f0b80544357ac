import { expect, test } from 'vitest'
import type { FiguresFound, PlaceFound } from './map.documents.ts'
import { figureTeller, mapModel } from './mapModel.ts'
import { measureTeller } from './measureTeller.ts'
import type { NetworkOnMap } from './networkMap.documents.ts'
import { placesOfNetwork, placeTeller } from './networkPlaces.ts'

const place = (key: string, given: Partial<PlaceFound> = {}): PlaceFound => ({
  id: key,
  key,
  name: key,
  level: 'KREIS',
  ags: null,
  fictional: false,
  latitude: 51,
  longitude: 7,
  parent: null,
  neighbours: [],
  networks: [],
  ...given,
})
const collator = new Intl.Collator('de')
const network = { id: 'n', key: 'n' }

test('What is invented has no seat on the map, even where one is recorded', () => {
  const { marks } = mapModel([place('real'), place('invented', { fictional: true })], figureTeller('networks', null), [], collator)
  expect(marks.map(({ key, seat }) => [key, seat !== null])).toEqual([
    ['invented', false],
    ['real', true],
  ])
})

test('A place without a value says why: closed to the viewer, without a network, or not to be determined', () => {
  const figures = {
    territory: null,
    territories: [
      { id: 'known', key: 'known', keyFigures: [{ key: 'coverage', value: 0.5 }] },
      { id: 'open', key: 'open', keyFigures: [{ key: 'coverage', value: null }] },
      { id: 'shut', key: 'shut', keyFigures: null },
    ],
  } as FiguresFound
  const places = ['known', 'open', 'shut'].map((key) => place(key, { networks: [network] }))
  const { marks } = mapModel([...places, place('bare')], figureTeller('coverage', figures), [], collator)
  expect(marks.map(({ key, value, why }) => [key, value, why])).toEqual([
    ['bare', null, 'noNetwork'],
    ['known', 0.5, null],
    ['open', null, 'unknown'],
    ['shut', null, 'closed'],
  ])
})

test('How many networks there are is told to everybody', () => {
  const { marks } = mapModel([place('a', { networks: [network] }), place('b')], figureTeller('networks', null), [], collator)
  expect(marks.map(({ value }) => value)).toEqual([1, 0])
})

test('A measure of networks is that of the network for the place itself, of several that of the largest that has one; why there is none is told', () => {
  const tell = measureTeller([
    { name: 'small', territory: 'town', measured: { value: 0.9, reason: null, institutions: 3 } },
    { name: 'large', territory: 'town', measured: { value: 0.2, reason: null, institutions: 30 } },
    { name: 'empty', territory: 'town', measured: { value: null, reason: 'Nobody takes part.', institutions: 99 } },
    { name: 'hidden', territory: 'shut', measured: null },
    { name: 'bare', territory: 'bare', measured: { value: null, reason: 'Nobody takes part.', institutions: 0 } },
  ])
  expect(tell(place('town'))).toEqual({ value: 0.2, why: null, of: 'large', said: null })
  expect(tell(place('shut'))).toEqual({ value: null, why: 'closed' })
  expect(tell(place('bare'))).toEqual({ value: null, why: 'unknown', of: 'bare', said: 'Nobody takes part.' })
  expect(tell(place('elsewhere'))).toEqual({ value: null, why: 'noneOfItsOwn' })
})

test('A border is told once, and a gap only between places that are shown', () => {
  const places = [
    place('a', { neighbours: [{ id: 'b', key: 'b' }] }),
    place('b', {
      neighbours: [
        { id: 'a', key: 'a' },
        { id: 'c', key: 'c' },
      ],
    }),
  ]
  const gap = (a: string, b: string) =>
    ({
      id: a + b,
      key: `G18:${a}${b}`,
      severity: 'MEDIUM',
      message: '',
      nextStep: '',
      subjects: [a, b].map((key) => ({ __typename: 'Territory' as const, id: key, key, name: key })),
    }) as const
  const model = mapModel(places, figureTeller('networks', null), [gap('a', 'b'), gap('b', 'c')], collator)
  expect(model.borders).toEqual([['a', 'b']])
  expect(model.breaks.map(({ key }) => key)).toEqual(['G18:ab'])
})

test('A network counts who is seated at a place or there for it; of a neighbour without anybody it says nothing', () => {
  const institution = (key: string, territory: string, serviceArea: string[] = []) => ({
    id: key,
    key,
    name: key,
    territory: place(territory),
    serviceArea: serviceArea.map((area) => ({ id: area, key: area })),
  })
  const found = {
    territory: { ...place('kreis'), children: [place('town')], neighbours: [place('beside')] },
    areas: [],
    circle: { basis: 'MEMBERSHIP', institutions: [institution('office', 'kreis', ['kreis', 'town']), institution('school', 'town')] },
  } as unknown as NetworkOnMap
  const told = (count: 'seated' | 'serving', one: NetworkOnMap = found) =>
    Object.fromEntries(placesOfNetwork(one).map((each) => [each.key, placeTeller(one, count)(each)]))
  expect(told('seated')).toEqual({
    kreis: { value: 1, why: null },
    town: { value: 1, why: null },
    beside: { value: null, why: 'neighbour' },
  })
  expect(told('serving')).toMatchObject({ kreis: { value: 1 }, town: { value: 2 } })
  expect(told('seated', { ...found, circle: null })).toMatchObject({ kreis: { value: null, why: 'closed' } })
})
