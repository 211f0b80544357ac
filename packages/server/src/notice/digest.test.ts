import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { expect, describe, test } from 'vitest'
import { Accounts, plainAccounts } from '../account/index.ts'
import { openStore } from '../store.ts'
import { aMailbox } from '../testing/mailbox.ts'
import { aServerWith } from '../testing/people.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from '../transfer/loadFacts.ts'
import { sendDigests } from './digestPost.ts'

const network = 'net.musterkreis.ks'

/** Timers that go off when they are asked to. */
const byHand = () => {
  const runs = new Set<() => void>()
  return {
    after: (_milliseconds: number, run: () => void) => {
      runs.add(run)
      return () => void runs.delete(run)
    },
    goOff: () => {
      for (const run of [...runs]) {
        runs.delete(run)
        run()
      }
    },
  }
}

for (const place of await testPlaces()) {
  describe(`A digest on ${place.name}`, () => {
    test('comes by mail once on a day, from however many servers, to those who asked for it and to whom something happened', async () => {
      const mailbox = await aMailbox()
      const opened = await place.open()
      const server = await aServerWith(
        { ...place, open: async () => ({ ...opened, discard: async () => {} }) },
        {
          koordination: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: network } }],
          vertretung: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: network } }],
          still: [{ role: 'COORDINATOR', scope: { kind: 'NETWORK', key: network } }],
        },
        async ({ writer }) => {
          for (const set of [documentedSet, musterkreisSet]) await loadFacts(writer, 'test', set)
        },
      )
      const settings = { ...plainAccounts, mail: { url: mailbox.url, from: 'Geflecht <geflecht@test.invalid>' } }
      const second = 'url' in opened.place ? await openStore(opened.place, () => new Date()) : server.store
      const stores = [server.store, second]
      const desks = await Promise.all(stores.map(({ database }) => Accounts.open(database, opened.place, settings, () => {})))
      for (const desk of desks) for (const id of ['koordination', 'vertretung', 'still']) await desk.changed(id)
      const bugs: unknown[] = []
      let now = '2026-01-02T12:00:00Z'
      const timers = byHand()
      const ends = desks.map((accounts, n) =>
        sendDigests({
          accounts,
          atlas: stores[n]!.atlas,
          log: stores[n]!.log,
          clock: () => new Date(now),
          report: (_, bug) => bugs.push(bug),
          after: timers.after,
        }),
      )
      const set = (who: string, rhythm: string, language: string) =>
        server.askAs(who, 'mutation ($input: SetDigestInput!) { setDigest(input: $input) { rhythm language } }', {
          input: { rhythm, language },
        })
      expect((await set('koordination', 'DAILY', 'DE')).data.setDigest).toEqual({ rhythm: 'DAILY', language: 'DE' })
      await set('vertretung', 'WEEKLY', 'EN')
      expect((await server.askAs('still', '{ digest { rhythm } }')).data.digest).toEqual({ rhythm: 'NEVER' })
      const { data } = await server.askAs('koordination', `{ network(key: "${network}") { id } }`)
      const write = (text: string) =>
        server.askAs('still', 'mutation ($input: WriteCommentInput!) { writeComment(input: $input) { __typename } }', {
          input: { about: data.network.id, text, mentions: ['koordination', 'vertretung'] },
        })
      await write('Streng vertraulich')
      if (second !== server.store) await second.writer.advance()
      const sent = async () => {
        timers.goOff()
        await new Promise((resolve) => setTimeout(resolve, 1500))
        return mailbox.letters.map(({ to }) => to[0]).sort()
      }
      expect(await sent()).toEqual(['koordination@test.invalid', 'vertretung@test.invalid'])
      const letters = mailbox.letters.map(({ text }) => text).join('\n')
      for (const expected of [/Sie wurden in einem Beitrag erw/, /You were mentioned/, /text\/html/]) expect(letters).toMatch(expected)
      for (const secret of ['Streng vertraulich', 'Funktion still']) expect(letters).not.toContain(secret)
      await write('Noch einmal')
      expect(await sent()).toHaveLength(2)
      now = '2026-01-03T12:00:00Z'
      timers.goOff()
      if (second !== server.store) await second.writer.advance()
      expect(await sent()).toEqual(['koordination@test.invalid', 'koordination@test.invalid', 'vertretung@test.invalid'])
      expect(bugs).toEqual([])
      for (const end of ends) await end()
      for (const desk of desks) await desk.close()
      await mailbox.close()
      await server.close()
      if (second !== server.store) await second.close()
      await opened.discard()
    }, 60_000)
  })
}
