import { addDays } from '@geflecht/domain'
import { describe, expect, test, vi } from 'vitest'
import { addInstitution } from '../institution/institution.commands.ts'
import { joinNetwork } from '../network/membership.commands.ts'
import { foundNetwork } from '../network/network.commands.ts'
import type { Viewer } from '../rights/viewer.ts'
import { openStore, type Store } from '../store.ts'
import { aMembership, aNetwork, anInstitution, theGround } from '../testing/facts.ts'
import { testPlaces } from '../testing/places.ts'
import { type Kept, Replica } from '../testing/replica.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { type Random, randomOf } from './random.ts'

/** `npm run prove` blows the whole storm. */
const [clients, edits] = process.env.GEFLECHT_PROVE === '1' ? [50, 20] : [10, 8]
const institutions = Math.ceil(clients / 2)
const network = 'net.ort'

/** Two clients speak for each institution, so that they get into each other's way. */
const speakingFor = (n: number) => `inst.${n % institutions}`
const viewerOf = (n: number): Viewer => ({
  account: { id: `client-${n}`, displayName: `Stelle ${n}` },
  grants: [{ role: 'PARTNER', scope: { kind: 'INSTITUTION', key: speakingFor(n) } }],
  mayWrite: true,
  through: 'storm',
})

const laid = async (store: Store): Promise<number> => {
  const written = await store.writer.run({ actor: 'storm', command: 'storm' }, (draft) => {
    theGround(draft)
    foundNetwork(draft, aNetwork({ key: network }))
    for (let n = 0; n < institutions; n++) {
      addInstitution(draft, anInstitution({ key: `inst.${n}` }))
      joinNetwork(draft, aMembership({ key: `mem.${n}`, institution: `inst.${n}` }))
    }
  })
  if (!written.done) throw new Error(JSON.stringify(written.refusals))
  return written.revision
}

const edit = '__typename ... on Edit { revision undoes } ... on Refused { message } ... on EditConflict { theirs { version } }'
const claims = `mutation ($input: ClaimCooperationInput!) { claimCooperation(input: $input) { __typename ... on Cooperation { key } ... on Refused { message } ... on EditConflict { theirs { version } } } }`
const steps = {
  undo: `mutation { undo(input: {}) { ${edit} } }`,
  redo: `mutation { redo(input: {}) { ${edit} } }`,
}

/** What a client was answered: that this was done. */
type Acknowledged = { claim: string; verifiedOn: string } | { revision: number; undoes: number }

const claimKey = (tie: string, by: string) => `claim.${tie}.${by}`

/** One person at work: edits, steps back, loses the line, comes back to whichever server. */
const work = async (n: number, random: Random, replica: Replica, servers: readonly TestServer[]) => {
  const acknowledged: Acknowledged[] = []
  const told = { conflicts: 0, refused: 0, cuts: 0 }
  const headers = { authorization: `Bearer client-${n}` }
  const someServer = () => servers[random.below(servers.length)]!
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await someServer().ask(query, variables, headers)
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }

  const claim = async (place: number) => {
    const by = speakingFor(n)
    const other = random.pick(Array.from({ length: institutions }, (_, m) => `inst.${m}`).filter((key) => key !== by))
    const ends = [by, other].sort().join('.')
    const known = [...replica.facts.values()].find(({ key }) => key === `coop.${ends}.${network}`)
    // The day tells each edit from every other one.
    const verifiedOn = addDays('2020-01-01', n * edits + place)
    let version = known?.version ?? 0
    for (let attempt = 0; attempt < 5; attempt++) {
      const input = { by, with: other, network, level: random.below(6), since: '2020-01-01', verifiedOn, version }
      const { claimCooperation: answer } = await ask(claims, { input })
      if (answer.__typename === 'Cooperation') acknowledged.push({ claim: claimKey(answer.key, by), verifiedOn })
      if (answer.__typename === 'Refused') told.refused++
      if (answer.__typename !== 'EditConflict') return
      told.conflicts++
      version = answer.theirs.version
    }
  }
  const step = async (which: 'undo' | 'redo') => {
    const answer = (await ask(steps[which]))[which]
    if (answer.__typename === 'Edit') acknowledged.push({ revision: answer.revision, undoes: answer.undoes })
    else told.refused++
  }

  for (let place = 0; place < edits; place++) {
    const chance = random.below(10)
    if (chance < 7) await claim(place)
    else await step(chance < 9 ? 'undo' : 'redo')
    if (!random.chance(0.3)) continue
    replica.cutOff()
    told.cuts++
    if (random.chance(0.5)) await new Promise((resolve) => setTimeout(resolve, random.below(60)))
    if (random.chance(0.5)) await replica.catchUp(someServer())
    await replica.follow(someServer())
  }
  return { acknowledged, told }
}

/** Everything that the log says, revision by revision. */
const logOf = async (store: Store, since: number) => {
  const revisions = []
  for await (const revision of store.log.revisionsBetween(since, store.atlas.revision)) revisions.push(revision)
  return revisions
}

/** The state of the network as a server has it: what a replica has to have heard of. */
const stateOf = ({ atlas }: Store): string[] => {
  const { cooperation, claim } = atlas.tables
  return [
    ...Array.from(
      cooperation.rows(),
      (row) =>
        `${cooperation.key.at(row)} ${[...claim.referring('cooperation', cooperation.id.at(row)!)]
          .map((one) => claim.key.at(one))
          .sort()
          .join(' ')}`,
    ),
    ...Array.from(claim.rows(), (row) => `${claim.key.at(row)} ${claim.columns.level.at(row)} ${claim.columns.verifiedOn.at(row)}`),
  ].sort()
}
const kept = (replica: Replica): string[] =>
  [...replica.facts.values()]
    .filter(({ __typename }) => __typename === 'Cooperation' || __typename === 'Claim')
    .map((fact: Kept) =>
      fact.__typename === 'Cooperation'
        ? `${fact.key} ${fact
            .claims!.map(({ key }) => key)
            .sort()
            .join(' ')}`
        : `${fact.key} ${fact.level} ${fact.verifiedOn}`,
    )
    .sort()

for (const { name, open } of await testPlaces()) {
  describe(`${clients} clients, each with ${edits} edits, on ${name === 'PGlite' ? 'one server' : 'two servers'} with ${name}`, () => {
    test('cut off at random and come back: all replicas equal, each acknowledged edit there once, revisions gapless', {
      timeout: 600_000,
    }, async () => {
      const { place, discard } = await open()
      const clock = () => new Date('2026-01-01T12:00:00Z')
      const stores = [await openStore(place, clock)]
      const since = await laid(stores[0]!)
      if (name === 'PostgreSQL') stores.push(await openStore(place, clock))
      const viewers = Object.fromEntries(Array.from({ length: clients }, (_, n) => [`client-${n}`, viewerOf(n)]))
      const servers = await Promise.all(stores.map(({ atlas, log, writer }) => aServer({ atlas, log, writer, viewers })))
      const replicas = Array.from({ length: clients }, (_, n) => new Replica(network, since, { authorization: `Bearer client-${n}` }))
      const begun = performance.now()
      const worked = await Promise.all(
        replicas.map(async (replica, n) => {
          const random = randomOf(n + 1)
          await replica.follow(servers[n % servers.length]!)
          return work(n, random, replica, servers)
        }),
      )
      const seconds = (performance.now() - begun) / 1000
      for (const store of stores) await store.writer.advance()
      const [store] = stores as [Store]

      const log = await logOf(store, since)
      expect(log.map(({ number }) => number)).toEqual(log.map((_, n) => since + 1 + n))
      const acknowledged = worked.flatMap((one) => one.acknowledged)
      for (const one of acknowledged) {
        const made = log.filter(({ number, command, undoes, changes }) =>
          'claim' in one
            ? command === 'claimCooperation' && changes.some(({ key, after }) => key === one.claim && after?.verifiedOn === one.verifiedOn)
            : number === one.revision && undoes === one.undoes,
        )
        expect(made).toHaveLength(1)
      }
      expect(log).toHaveLength(acknowledged.length)

      const expected = stateOf(store)
      for (const other of stores) expect(stateOf(other)).toEqual(expected)
      // Who follows a network is told everything in the log, once and in order: the same to all, whatever befell the line.
      const heard = new Replica(network, since, { authorization: 'Bearer client-0' })
      await heard.catchUp(servers[0]!)
      const plain = ({ log }: Replica) =>
        log.map(({ revision, kind, completes, subject: { id, key } }) => ({ revision, kind, completes, id, key }))
      for (const replica of replicas) {
        await vi.waitFor(() => expect(replica.whole).toBe(heard.whole), { timeout: 60_000, interval: 20 })
        expect(plain(replica)).toEqual(plain(heard))
        expect(kept(replica)).toEqual(expected)
      }
      const sum = (which: 'conflicts' | 'refused' | 'cuts') => worked.reduce((all, { told }) => all + told[which], 0)
      console.log(
        `${name}: ${acknowledged.length} edits acknowledged in ${seconds.toFixed(1)} s, ${sum('conflicts')} conflicts, ${sum('refused')} refused, ${sum('cuts')} cuts; ${expected.length} facts the same in ${clients} replicas.`,
      )
      expect(sum('cuts')).toBeGreaterThan(clients)
      for (const replica of replicas) replica.cutOff()
      for (const server of servers) {
        expect(server.bugs).toEqual([])
        await server.close()
      }
      for (const one of stores) await one.close()
      await discard()
    })
  })
}
