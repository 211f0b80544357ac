import type { Day } from '@geflecht/domain'
import { musterkreisSet } from '@geflecht/demo'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row } from '../fact/concepts.ts'
import { subtreeOf } from '../atlas/surroundings.ts'
import { View } from '../atlas/view.ts'
import { theProgram } from '../rights/viewer.ts'
import { openStore, type Store } from '../store.ts'
import { blow } from '../storm/storm.ts'
import { randomOf } from '../storm/random.ts'
import { aServer } from '../testing/server.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from '../transfer/loadFacts.ts'
import { GapKeeper } from './gapKeeper.ts'
import { findingsInTerritory } from './gapsFound.ts'
import { nextMidnightInBerlin } from './midnight.ts'

/** A clock that is set by hand, and timers that go off when it is asked to. */
const aClock = (day: Day) => {
  let now = new Date(`${day}T12:00:00Z`)
  const timers = new Set<{ at: number; run: () => void }>()
  return {
    clock: () => now,
    after: (milliseconds: number, run: () => void) => {
      const timer = { at: now.getTime() + milliseconds, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    /** Lets time pass, from timer to timer. */
    until: (instant: string) => {
      const end = new Date(instant).getTime()
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        timers.delete(next)
        now = new Date(Math.max(next.at, now.getTime()))
        next.run()
      }
      now = new Date(end)
    },
  }
}

const recordedOpen = ({ atlas }: Store): string[] => {
  const { gap } = atlas.tables
  return [...gap.rows()]
    .filter((row) => gap.columns.closedOn.at(row) === null)
    .map((row) => gap.key.at(row))
    .sort()
}

const computed = ({ atlas }: Store, day: Day): string[] => {
  const view = new View(atlas, day, theProgram)
  const { territory } = atlas.tables
  const tops = [...territory.rows()].filter((row) => territory.columns.parent.at(row) === null)
  const found = tops
    .flatMap((row) => findingsInTerritory(view, row))
    .filter(({ scope }) => ['network', 'territory'].includes(scope.concept))
  return [...new Set(found.map(({ key }) => key))].sort()
}

/** Records a meeting of a network on a day, or takes it back. */
const meet = ({ writer, atlas }: Store, network: number, on: Day | null) =>
  writer.run({ actor: 'test', command: 'test' }, (draft) => {
    const known = draft.idOfKey('meeting', 'evt.keeper')
    if (on === null) {
      for (const { id } of draft.referring('provenance', 'fact', known!)) draft.remove('provenance', id)
      draft.remove('meeting', known!)
      return
    }
    const { meeting, provenance } = atlas.tables
    const [like] = [...meeting.rows()].filter((row) => meeting.columns.kind.at(row) === 'NETZWERKTREFFEN')
    const [rests] = provenance.referring('fact', meeting.id.at(like!)!)
    const fact = draft.add('meeting', 'evt.keeper', {
      ...(meeting.fact(like!) as never as Row<'meeting'>),
      network,
      startsOn: on,
      startsOnPrecision: 'DAY',
    })
    draft.add('provenance', 'prv.keeper', { ...(provenance.fact(rests!) as never as Row<'provenance'>), fact })
  })

const gapIn = ({ atlas }: Store, key: string) => atlas.factOf('gap', atlas.idOfKey('gap', key)!)!

for (const place of await testPlaces()) {
  describe(`The keeper of gaps on ${place.name}`, () => {
    const withStore = async (
      work: (store: Store, time: ReturnType<typeof aClock>, keeper: () => GapKeeper, bugs: unknown[]) => Promise<void>,
    ) => {
      const { place: where, discard } = await place.open()
      const time = aClock('2026-01-01')
      const store = await openStore(where, time.clock)
      const bugs: unknown[] = []
      const keepers: GapKeeper[] = []
      try {
        await loadFacts(store.writer, 'test', musterkreisSet)
        const begin = () => {
          const keeper = new GapKeeper({ writer: store.writer, ...time, report: (_reference, bug) => bugs.push(bug) })
          keepers.push(keeper)
          return keeper
        }
        await work(store, time, begin, bugs)
        expect(bugs).toEqual([])
      } finally {
        for (const keeper of keepers) await keeper.close()
        await store.close()
        await discard()
      }
    }

    test('records at its start exactly what the rules find, and nothing when it starts again', () =>
      withStore(async (store, _time, begin) => {
        await begin().settled()
        const open = recordedOpen(store)
        expect(open.length).toBeGreaterThan(100)
        expect(open).toEqual(computed(store, '2026-01-01'))
        const before = store.atlas.revision
        await begin().settled()
        expect(store.atlas.revision).toBe(before)
      }))

    test('rules that are set for a place, and groups that it lays down, are followed at once in every network that they reach', () =>
      withStore(async (store, time, begin) => {
        const keeper = begin()
        await keeper.settled()
        const district = store.atlas.idOfKey('territory', 'ter.musterkreis')!
        const below = subtreeOf(store.atlas, [district])
        const { network } = store.atlas.tables
        const there = [...network.rows()].filter((row) => below.has(network.columns.territory.at(row)))
        const networks = new Set(there.map((row) => network.key.at(row)))
        expect(networks.size).toBeGreaterThan(5)
        const placeOf = (key: string) => key.split(':')[1]!
        const beneath = (rule: string) => recordedOpen(store).filter((key) => key.startsWith(`${rule}:`) && networks.has(placeOf(key)))
        const server = await aServer({ atlas: store.atlas, log: store.log, writer: store.writer })
        const does = async (mutation: string, input: object) => {
          const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
          const { data } = await server.ask(`mutation ($input: ${name}!) { ${mutation}(input: $input) { __typename } }`, { input })
          expect(data[mutation].__typename, mutation).not.toMatch(/Refused|EditConflict/)
          time.until(new Date(time.clock().getTime() + 1000).toISOString())
          await keeper.settled()
        }
        const undescribed = beneath('G12')
        expect(new Set(undescribed.map(placeOf)).size).toBeGreaterThan(1)

        await does('setRules', { subject: 'ter.musterkreis', version: 0, off: ['G12'] })
        expect(beneath('G12')).toEqual([])
        expect(time.clock().toISOString().slice(0, 10)).toBe('2026-01-01')
        await does('setRules', { subject: 'ter.musterkreis', version: store.atlas.revision, off: [] })
        expect(beneath('G12')).toEqual(undescribed)

        await does('addLocalGroup', {
          subject: 'ter.musterkreis',
          name: 'Ministerium',
          anyOf: ['ministerium'],
          obligation: 'SOLL',
          ground: 'Beschluss des Jugendhilfeausschusses',
          decidedOn: '2025-03-12',
        })
        const wanted = beneath('G01').filter((key) => key.endsWith(':group.musterkreis.ministerium'))
        expect(new Set(wanted.map(placeOf))).toEqual(networks)
        expect(recordedOpen(store)).toEqual(computed(store, '2026-01-01'))
        await server.close()
      }))

    test('a gap closes when its cause is gone, and returns with its key, its first day and its discussion', () =>
      withStore(async (store, time, begin) => {
        const keeper = begin()
        await keeper.settled()
        const key = recordedOpen(store).find((one) => one.startsWith(`G15:`))!
        const scope = key.split(':')[1]!
        const id = store.atlas.idOfKey('network', scope)!
        const server = await aServer({ atlas: store.atlas, log: store.log, writer: store.writer })
        const said = await server.ask('mutation ($input: WriteCommentInput!) { writeComment(input: $input) { __typename } }', {
          input: { about: `Gap:${key}`, text: 'Wann treffen wir uns?' },
        })
        expect(said.data.writeComment.__typename).toBe('Comment')
        time.until('2026-01-05T12:00:00Z')
        expect(await meet(store, id, '2026-01-04')).toMatchObject({ done: true })
        await keeper.settled()
        expect(gapIn(store, key)).toMatchObject({ firstSeenOn: '2026-01-01', closedOn: '2026-01-05' })
        const seen = async () =>
          (
            await server.ask(
              `query G($key: String!) { network(key: $key, asOf: "2026-01-09") { gaps(first: 100, statuses: [RESOLVED]) { edges { node { key message } } } }
               node(id: "Gap:${key}", asOf: "2026-01-09") { ... on Gap { key status closedOn openedOn firstSeenOn threads(first: 1) { edges { node { text } } } } } }`,
              { key: scope },
            )
          ).data
        expect((await seen()).node).toMatchObject({
          status: 'RESOLVED',
          closedOn: '2026-01-05',
          threads: { edges: [{ node: { text: 'Wann treffen wir uns?' } }] },
        })
        expect((await seen()).network.gaps.edges.map(({ node }: { node: { key: string } }) => node.key)).toContain(key)
        time.until('2026-01-09T12:00:00Z')
        expect(await meet(store, id, null)).toMatchObject({ done: true })
        await keeper.settled()
        expect(gapIn(store, key)).toMatchObject({ firstSeenOn: '2026-01-01', openedOn: '2026-01-09', closedOn: null })
        expect((await seen()).node).toMatchObject({
          key,
          status: 'OPEN',
          closedOn: null,
          openedOn: '2026-01-09',
          firstSeenOn: '2026-01-01',
          threads: { edges: [{ node: { text: 'Wann treffen wir uns?' } }] },
        })
        const told = (
          await server.ask(
            'query C($since: Int!) { changes(since: $since, first: 100) { edges { node { command kind actor subject { key } } } } }',
            { since: store.atlas.revision - 4 },
          )
        ).data.changes.edges.map(({ node }: { node: object }) => node)
        expect(told).toContainEqual({ command: 'closeGaps', kind: 'ENDED', actor: 'Geflecht', subject: { key } })
        expect(told).toContainEqual({ command: 'openGaps', kind: 'CHANGED', actor: 'Geflecht', subject: { key } })
        await server.close()
      }))

    test('at midnight in Berlin gaps open and close with the days', () =>
      withStore(async (store, time, begin) => {
        const keeper = begin()
        await keeper.settled()
        const before = store.atlas.revision
        time.until('2026-01-01T22:59:59Z')
        await keeper.settled()
        expect(store.atlas.revision).toBe(before)
        time.until('2026-07-01T21:59:59Z')
        await keeper.settled()
        expect(recordedOpen(store)).toEqual(computed(store, '2026-07-01'))
        time.until('2026-07-01T22:00:01Z')
        await keeper.settled()
        expect(recordedOpen(store)).toEqual(computed(store, '2026-07-02'))
        expect(store.atlas.revision).toBeGreaterThan(before)
      }))

    test('after random edits what is recorded as open is what the rules find', () =>
      withStore(async (store, _time, begin) => {
        const keeper = begin()
        await fc.assert(
          fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
            const random = randomOf(seed)
            for (let n = 0; n < 15; n++) await blow(store.writer, random, `keeper.${seed}.${n}`)
            await keeper.settled()
            expect(recordedOpen(store)).toEqual(computed(store, '2026-01-01'))
          }),
          { numRuns: 6 },
        )
      }))
  })
}

const [, postgres] = await testPlaces()

describe.runIf(postgres)('Two servers on one PostgreSQL', () => {
  test('write each gap down once', async () => {
    const { place, discard } = await postgres!.open()
    const time = aClock('2026-01-01')
    const stores = [await openStore(place, time.clock), await openStore(place, time.clock)]
    await loadFacts(stores[0]!.writer, 'test', musterkreisSet)
    await stores[1]!.writer.advance()
    const bugs: unknown[] = []
    const keepers = stores.map(({ writer }) => new GapKeeper({ writer, ...time, report: (_reference, bug) => bugs.push(bug) }))
    await Promise.all(keepers.map((keeper) => keeper.settled()))
    const key = recordedOpen(stores[0]!).find((one) => one.startsWith('G15:'))!
    const id = stores[0]!.atlas.idOfKey('network', key.split(':')[1]!)!
    for (const on of ['2026-01-01', null, '2026-01-01']) {
      expect(await meet(stores[0]!, id, on)).toMatchObject({ done: true })
      await Promise.all(keepers.map((keeper) => keeper.settled()))
    }
    await Promise.all(stores.map(({ writer }) => writer.advance()))
    await Promise.all(keepers.map((keeper) => keeper.settled()))
    expect(bugs).toEqual([])
    const [open] = stores.map(recordedOpen)
    expect(open).toEqual(computed(stores[0]!, '2026-01-01'))
    const written = new Map<string, string[]>()
    for await (const { actor, command, changes } of stores[0]!.log.revisionsBetween(0, stores[0]!.atlas.revision))
      if (actor === 'Geflecht') for (const { key } of changes) written.set(key, [...(written.get(key) ?? []), command])
    expect(written.get(key)).toEqual(['openGaps', 'closeGaps', 'openGaps', 'closeGaps'])
    for (const [one, commands] of written) {
      const doors = commands.filter((command) => command !== 'weighGaps')
      expect(doors, one).toEqual(doors.map((_, n) => (n % 2 === 0 ? 'openGaps' : 'closeGaps')))
    }
    for (const keeper of keepers) await keeper.close()
    for (const store of stores) await store.close()
    await discard()
  })
})

test('the next midnight in Berlin is found in winter, in summer, and on days of 23 and 25 hours', () => {
  for (const [now, midnight] of [
    ['2026-01-01T12:00:00Z', '2026-01-01T23:00:00.000Z'],
    ['2026-07-01T12:00:00Z', '2026-07-01T22:00:00.000Z'],
    ['2026-03-28T23:30:00Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-24T22:30:00Z', '2026-10-25T23:00:00.000Z'],
    ['2026-07-01T22:00:00.000Z', '2026-07-02T22:00:00.000Z'],
  ])
    expect(nextMidnightInBerlin(new Date(now!)).toISOString()).toBe(midnight)
})
