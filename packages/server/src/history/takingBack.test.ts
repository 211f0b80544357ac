import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnyRow } from '../fact/column.ts'
import type { Change } from '../log/change.ts'
import { nextSteps, takenBackIn, weighingAfter } from './standing.ts'
import { type Later, type Present, takeBack } from './takingBack.ts'

/** A world of few facts with few fields: what is written to it, and a log of it. */
class World {
  readonly facts = new Map<number, AnyRow>()
  readonly log: { number: number; actor: string; undoes: number | null; changes: Change[] }[] = []
  private lastId = 0

  write(actor: string, after: readonly [number, AnyRow | null][], undoes: number | null = null): number {
    const number = this.log.length + 1
    const changes = after.map(([fact, row], seq): Change => {
      const before = this.facts.get(fact) ?? null
      return { seq, concept: 'institution', fact, key: `f.${fact}`, before, after: row && { ...row, version: number } }
    })
    for (const { fact, after } of changes) {
      if (after) this.facts.set(fact, after)
      else this.facts.delete(fact)
    }
    this.log.push({ number, actor, undoes, changes })
    return number
  }

  nextId(): number {
    return ++this.lastId
  }

  /** Tries to take a revision back; null when something stands against it. */
  takeBack(actor: string, target: number): number | null {
    const { changes } = this.log[target - 1]!
    const weighing = weighingAfter(target, this.log)
    const later: Later[] = this.log
      .filter(({ number }) => weighing.has(number))
      .flatMap(({ number, actor, changes }) => changes.map((change) => ({ ...change, revision: number, actor })))
    const { steps, obstacles } = takeBack(changes, later, this.present())
    if (obstacles.length > 0 || steps.length === 0) return null
    return this.write(
      actor,
      steps.map(({ fact, after }) => [fact, after]),
      target,
    )
  }

  next(actor: string) {
    return nextSteps(new Set(this.log.filter((one) => one.actor === actor).map(({ number }) => number)), this.log)
  }

  /** Everything that is there, without versions: those say when, not what. */
  state(): unknown {
    return [...this.facts.values()].sort((a, b) => a.id - b.id).map(({ version: _, ...row }) => row)
  }

  private present(): Present {
    return {
      fact: (id) => this.facts.get(id) ?? null,
      idOfKey: (_concept, key) => [...this.facts.values()].find((row) => row.key === key)?.id ?? null,
      usersOf: (_concept, id) =>
        [...this.facts.values()].filter(({ parent }) => parent === id).map((row) => ({ concept: 'institution' as const, row })),
      followsFrom: ({ row }) => row.written === 'by the program',
    }
  }
}

type Act =
  | { kind: 'add'; parent: number; a: number }
  | { kind: 'change'; of: number; field: 'a' | 'b'; to: number }
  | { kind: 'remove'; of: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), parent: fc.nat(5), a: fc.nat(3) }),
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('change' as const), of: fc.nat(5), field: fc.constantFrom('a', 'b'), to: fc.nat(3) }),
  },
  fc.record({ kind: fc.constant('remove' as const), of: fc.nat(5) }),
)

/** Does it where it can be done; gives the revision, or null. */
const perform = (world: World, actor: string, one: Act): number | null => {
  const ids = [...world.facts.keys()].sort((a, b) => a - b)
  if (one.kind === 'add') {
    const id = world.nextId()
    return world.write(actor, [[id, { id, key: `f.${id}`, version: 0, parent: ids[one.parent] ?? null, a: one.a, b: 0 }]])
  }
  const row = world.facts.get(ids[one.of] ?? 0)
  if (!row) return null
  if (one.kind === 'change') return row[one.field] === one.to ? null : world.write(actor, [[row.id, { ...row, [one.field]: one.to }]])
  return [...world.facts.values()].some(({ parent }) => parent === row.id) ? null : world.write(actor, [[row.id, null]])
}

const begun = (acts: readonly Act[]): World => {
  const world = new World()
  for (const one of acts) perform(world, 'before', one)
  return world
}

describe('Taking back', () => {
  test('what was just done leaves everything as before, and taking that back leaves it as after', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 10 }), act, (past, one) => {
        const world = begun(past)
        const before = world.state()
        const done = perform(world, 'me', one)
        if (done === null) return
        const after = world.state()
        const undone = world.takeBack('me', done)
        expect(undone).not.toBeNull()
        expect(world.state()).toEqual(before)
        const redone = world.takeBack('me', undone!)
        expect(redone).not.toBeNull()
        expect(world.state()).toEqual(after)
      }),
    )
  })

  test('everything that one person did, step by step, leaves all as before; doing it again leaves all as it was after', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), fc.array(act, { maxLength: 8 }), (past, own) => {
        const world = begun(past)
        const states = [world.state()]
        for (const one of own) if (perform(world, 'me', one) !== null) states.push(world.state())
        for (let n = states.length - 2; n >= 0; n--) {
          expect(world.takeBack('me', world.next('me').undo!)).not.toBeNull()
          expect(world.state()).toEqual(states[n])
        }
        expect(world.next('me').undo).toBeNull()
        for (let n = 1; n < states.length; n++) {
          expect(world.takeBack('me', world.next('me').redo!)).not.toBeNull()
          expect(world.state()).toEqual(states[n])
        }
        expect(world.next('me').redo).toBeNull()
      }),
    )
  })

  test('never loses what another person did, however the two take turns', () => {
    const move = fc.oneof({ weight: 3, arbitrary: act }, fc.constantFrom('undo' as const, 'redo' as const))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('me', 'you'), move), { maxLength: 30 }), (moves) => {
        const world = new World()
        for (const [actor, what] of moves) {
          if (typeof what === 'object') {
            perform(world, actor, what)
            continue
          }
          const other = actor === 'me' ? 'you' : 'me'
          const target = world.next(actor)[what]
          if (target === null) continue
          // What is done again had replaced what was said before it: that is no loss.
          const since = what === 'redo' ? world.log[target - 1]!.undoes! : 0
          const before = saidBy(world, other, since)
          world.takeBack(actor, target)
          expect(saidBy(world, other, since)).toEqual(expect.arrayContaining(before))
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a field that another person has set since, even to the same again, is refused and says who', () => {
    const world = new World()
    world.write('me', [[1, { id: 1, key: 'f.1', version: 0, parent: null, a: 0, b: 0 }]])
    const mine = world.write('me', [[1, { ...world.facts.get(1)!, a: 1 }]])
    world.write('you', [[1, { ...world.facts.get(1)!, a: 2 }]])
    world.write('you', [[1, { ...world.facts.get(1)!, a: 1 }]])
    expect(world.takeBack('me', mine)).toBeNull()
    const elsewhere = world.write('me', [[1, { ...world.facts.get(1)!, b: 1 }]])
    expect(world.takeBack('me', elsewhere)).not.toBeNull()
  })

  test('what the program wrote down because of a fact goes and comes with it, and does not stand against it', () => {
    const world = new World()
    const row = (id: number, more = {}) => ({ id, key: `f.${id}`, version: 0, parent: null, a: 0, b: 0, ...more })
    const mine = world.write('me', [[1, row(1)]])
    world.write('keeper', [[2, row(2, { parent: 1, written: 'by the program' })]])
    const both = world.state()
    const undone = world.takeBack('me', mine)
    expect(world.state()).toEqual([])
    world.takeBack('me', undone!)
    expect(world.state()).toEqual(both)
    world.write('you', [[3, row(3, { parent: 1 })]])
    expect(world.takeBack('me', mine)).toBeNull()
  })

  test('is itself taken back, and so on: what counts is the last that stands', () => {
    const of = (...undoes: (number | null)[]) => undoes.map((undone, n) => ({ number: n + 1, undoes: undone }))
    expect([...takenBackIn(of(null, 1))]).toEqual([1])
    expect([...takenBackIn(of(null, 1, 2))]).toEqual([2])
    expect([...takenBackIn(of(null, 1, 2, 1))].sort()).toEqual([1, 2])
    expect([...weighingAfter(1, of(null, null, 2))]).toEqual([])
    expect([...weighingAfter(2, of(null, null, 1))]).toEqual([3])
  })
})

/** Fields that hold what somebody gave them after a revision, as the last one whose edit still stands. */
const saidBy = (world: World, actor: string, since: number): string[] => {
  const taken = takenBackIn(world.log)
  const said = new Map<string, string>()
  for (const { number, actor: by, undoes, changes } of world.log) {
    if (taken.has(number) || undoes !== null) continue
    for (const { fact, before, after } of changes)
      for (const column of ['a', 'b', 'parent']) {
        const place = `${fact}.${column}`
        if (after === null || JSON.stringify(before?.[column] ?? null) !== JSON.stringify(after[column] ?? null))
          if (by === actor && number > since) said.set(place, after === null ? 'removed' : String(after[column]))
          else said.delete(place)
      }
  }
  const holds = (fact: number, column: string) => (world.facts.has(fact) ? String(world.facts.get(fact)![column]) : 'removed')
  return [...said].filter(([place, value]) => holds(Number(place.split('.')[0]), place.split('.')[1]!) === value).map(([place]) => place)
}
