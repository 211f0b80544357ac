import { expect, test } from 'vitest'
import { after, initialsOf, isSameThing, type Person } from './person.ts'

const aPerson = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  colour: 0,
  view: 'overview',
  select: null,
  editing: null,
  cursor: null,
  asOf: null,
  filters: {},
  ...more,
})

test('what is told changes whom it is about and nobody else', () => {
  const room = after(new Map([['gone', aPerson('gone')]]), { type: 'room', people: [aPerson('a'), aPerson('b')] })
  expect([...room.keys()]).toEqual(['a', 'b'])
  const moved = after(room, {
    type: 'changed',
    people: [aPerson('c'), aPerson('b', { view: 'gaps' })],
    cursors: { a: [0.5, -1], x: [0, 0] },
    left: [],
  })
  expect([...moved.keys()]).toEqual(['a', 'b', 'c'])
  expect(moved.get('a')?.cursor).toEqual({ x: 0.5, y: -1 })
  expect(moved.get('b')?.view).toBe('gaps')
  const rested = after(moved, { type: 'changed', people: [], cursors: { a: null }, left: ['b'] })
  expect([...rested.keys()]).toEqual(['a', 'c'])
  expect(rested.get('a')?.cursor).toBeNull()
  expect(after(rested, { type: 'hidden', hidden: true })).toBe(rested)
})

test('two letters stand for a function', () => {
  expect(initialsOf('Netzwerkkoordination (Demo)')).toBe('Ne')
  expect(initialsOf('Kita Sonnenblume')).toBe('KS')
  expect(initialsOf('Allgemeiner Sozialer Dienst des Jugendamts (Süd)')).toBe('AJ')
  expect(initialsOf('öffentliche Stelle')).toBe('ÖS')
  expect(initialsOf('()')).toBe('?')
})

test('a tie is the same from either end', () => {
  expect(isSameThing('inst.b~inst.a', 'inst.a~inst.b')).toBe(true)
  expect(isSameThing('inst.a', 'inst.a')).toBe(true)
  expect(isSameThing('inst.a~inst.b', 'inst.a~inst.c')).toBe(false)
})
