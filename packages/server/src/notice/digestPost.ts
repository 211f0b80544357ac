import { type Day, todayInBerlin } from '@geflecht/domain'
import { type Accounts, viewerBehind } from '../account/index.ts'
import type { DueDigest } from '../account/digests.ts'
import type { Atlas } from '../atlas/atlas.ts'
import { View } from '../atlas/view.ts'
import { type After, atEachMidnight, later } from '../gap/midnight.ts'
import type { BugReport } from '../graphql/answerFault.ts'
import type { History } from '../log/history.ts'
import { waitingFor } from '../work/waiting.ts'
import { digestLetter } from './digestLetter.ts'
import { newest, noticesBefore } from './noticeReader.ts'

interface DigestOptions {
  accounts: Accounts
  atlas: Atlas
  log: History
  clock: () => Date
  report: BugReport
  after?: After
}

/** More than this a digest does not tell; the page does. */
const mostNotices = 200

/** So long after the day has begun, so that the gaps of the day are written down; milliseconds. */
const breath = 60_000

/**
 * Sends the digests that are due at the start and on each new day, where mail is set up. Nobody to whom nothing happened gets one.
 * Gives the function that ends this and waits for what is under way.
 */
export const sendDigests = (options: DigestOptions): (() => Promise<void>) => {
  const { accounts, clock, report, after = later } = options
  if (accounts.post === null) return async () => {}
  let sending: Promise<void> = Promise.resolve()
  let callOff = () => {}
  const soon = () => {
    callOff = after(breath, () => {
      sending = sendAll(options, todayInBerlin(clock())).catch((bug: unknown) => report('digest', bug))
    })
  }
  const end = atEachMidnight(clock, after, soon)
  soon()
  return async () => {
    end()
    callOff()
    await sending
  }
}

const sendAll = async (options: DigestOptions, today: Day): Promise<void> => {
  const { accounts, atlas, report } = options
  for (let due = await accounts.digests.takeNext(today, atlas.revision); due; due = await accounts.digests.takeNext(today, atlas.revision))
    await send(options, due, today).catch((bug: unknown) => report('digest', bug))
}

const send = async ({ accounts, atlas, log }: DigestOptions, { account, language, since }: DueDigest, today: Day): Promise<void> => {
  const person = await accounts.people.find(account)
  const viewer = await viewerBehind({ accounts: accounts.directory, accountKeeper: accounts }, account)
  const { notices } = await noticesBefore({ atlas, changes: { log }, viewer }, newest, mostNotices, since)
  if (!person || notices.length === 0) return
  const work = waitingFor(new View(atlas, today, viewer))
  const waiting = { all: work.length, overdue: work.filter(({ overdue }) => overdue).length }
  await accounts.post!(digestLetter({ to: person.email, language, address: accounts.address, notices, waiting }))
}
