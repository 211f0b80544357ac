import { setImmediate } from 'node:timers/promises'
import { type Day, todayInBerlin } from '@geflecht/domain'
import type { Finding } from '@geflecht/analysis'
import type { Atlas } from '../atlas/atlas.ts'
import { subtreeOf } from '../atlas/surroundings.ts'
import { View } from '../atlas/view.ts'
import type { BugReport } from '../graphql/answerFault.ts'
import type { Revision } from '../log/change.ts'
import type { Draft } from '../log/draft.ts'
import type { Writer } from '../log/writer.ts'
import { theProgram } from '../rights/viewer.ts'
import { type FoundGap, GapLedger } from './gapLedger.ts'
import { findingsInNetwork, findingsInTerritory } from './gapsFound.ts'
import { scopesTouchedBy } from './gapScopes.ts'
import { beginGap } from './lastingGap.ts'
import { type After, atEachMidnight, later } from './midnight.ts'

/** Who writes down that a gap has opened or closed. */
export const gapKeeper = 'Geflecht'

/** At most so many gaps are written down in one revision. */
const mostAtOnce = 500

/** A territory with more networks than this is not looked at as a whole; its places are. */
const mostNetworks = 200

export interface KeeperOptions {
  writer: Writer
  clock: () => Date
  report: BugReport
  /** So long the keeper waits for more commits before it looks; milliseconds. */
  patience?: number
  after?: After
}

/**
 * Keeps the log's word about gaps true: compares what the rules find with what is recorded as open, and writes down what has opened,
 * closed or become more or less severe. Looks where a commit can have changed something, everywhere at the start and at each midnight in
 * Berlin. Works in the background, one network or territory at a time.
 *
 * Several servers may each have one: what is written is decided in the writer's transaction on the facts as they stand there, and a place
 * that was touched since it was looked at is left for the next look, so the second finds nothing to do.
 */
export class GapKeeper {
  private ledger = new GapLedger()
  /** Networks and territories that have to be looked at. */
  private readonly due = new Set<number>()
  /** Keys of gaps of which something may have to be written down. */
  private readonly unsettled = new Set<string>()
  private day: Day
  private working: Promise<void> = Promise.resolve()
  private isWorking = false
  private ended = false
  private callOff: () => void = () => {}
  private readonly endTick: () => void
  private readonly unfollow: () => void
  private readonly after: After

  constructor(private readonly options: KeeperOptions) {
    this.after = options.after ?? later
    this.day = todayInBerlin(options.clock())
    this.unfollow = options.writer.follow((revision) => this.heard(revision))
    this.lookEverywhere()
    this.endTick = atEachMidnight(options.clock, this.after, (today) => {
      this.day = today
      this.lookEverywhere()
    })
  }

  /** Resolves when everything that is due by now has been looked at and written down. */
  async settled(): Promise<void> {
    this.callOff()
    this.work()
    await this.working
    if (!this.ended && (this.due.size > 0 || this.unsettled.size > 0)) await this.settled()
  }

  async close(): Promise<void> {
    this.ended = true
    this.unfollow()
    this.callOff()
    this.endTick()
    await this.working
  }

  private heard({ actor, changes }: Revision): void {
    for (const { concept, key } of changes) if (concept === 'gap' && actor !== gapKeeper) this.unsettled.add(key)
    for (const id of scopesTouchedBy(this.options.writer.atlas, changes)) this.due.add(id)
    if (this.due.size > 0 || this.unsettled.size > 0) this.soon()
  }

  /** At the start and on each new day everything is due: gaps open and close with the days. */
  private lookEverywhere(): void {
    const { network, territory, gap } = this.options.writer.atlas.tables
    for (const table of [network, territory]) for (const row of table.rows()) this.due.add(table.id.at(row)!)
    for (const row of gap.rows()) if (gap.columns.closedOn.at(row) === null) this.unsettled.add(gap.key.at(row))
    this.soon()
  }

  /** A burst of commits is looked at once. */
  private soon(): void {
    if (this.isWorking || this.ended) return
    this.callOff()
    this.callOff = this.after(this.options.patience ?? 300, () => this.work())
  }

  private work(): void {
    if (this.isWorking || this.ended) return
    this.isWorking = true
    this.working = this.drain()
      .catch((bug: unknown) => this.options.report('gapKeeper', bug))
      .finally(() => {
        this.isWorking = false
      })
  }

  private async drain(): Promise<void> {
    while (!this.ended && (this.due.size > 0 || this.unsettled.size > 0)) {
      for (const scope of this.due) {
        this.due.delete(scope)
        for (const key of this.ledger.take(scope, this.look(scope))) if (this.verdictOn(key) !== null) this.unsettled.add(key)
        await setImmediate()
        if (this.ended) return
      }
      await this.writeDown()
    }
  }

  private look(scope: number): readonly Finding[] {
    const { atlas } = this.options.writer
    const view = new View(atlas, this.day, theProgram)
    const concept = atlas.conceptOf(scope)
    if (concept === 'network') return findingsInNetwork(view, atlas.rowOf(scope))
    if (concept !== 'territory' || networksWithin(atlas, scope) > mostNetworks) return []
    return findingsInTerritory(view, atlas.rowOf(scope))
  }

  /**
   * What has to be written down about a gap by what is known of it now; null for nothing. `LATER` when places from which it is found, or
   * could be, have been touched since they were looked at.
   */
  private verdictOn(key: string): Verdict | 'LATER' | null {
    const { atlas } = this.options.writer
    const found = this.ledger.find(key)
    const recorded = atlas.factOf('gap', atlas.idOfKey('gap', key) ?? 0)
    const isOpen = recorded !== null && recorded.closedOn === null
    if (!found) return isOpen ? (this.due.size > 0 ? 'LATER' : 'closeGaps') : null
    if (isOpen && recorded.severity === found.severity) return null
    if ([...found.from].every((scope) => this.due.has(scope))) return 'LATER'
    return isOpen ? 'weighGaps' : 'openGaps'
  }

  private async writeDown(): Promise<void> {
    for (const command of Object.keys(verdicts) as Verdict[])
      for (let keys = this.keysFor(command); keys.length > 0 && !this.ended; keys = this.keysFor(command)) await this.write(command, keys)
    for (const key of this.unsettled) if (this.verdictOn(key) === null) this.unsettled.delete(key)
  }

  private keysFor(command: Verdict): string[] {
    const keys: string[] = []
    for (const key of this.unsettled) {
      if (keys.length === mostAtOnce) break
      if (this.verdictOn(key) === command) keys.push(key)
    }
    return keys.sort()
  }

  private async write(command: Verdict, keys: readonly string[]): Promise<void> {
    const { writer, report } = this.options
    const written = await writer.run({ actor: gapKeeper, command }, (draft) => {
      // What others have written meanwhile is known by now: the verdict is given anew.
      for (const key of keys) if (this.verdictOn(key) === command) verdicts[command](draft, key, this.ledger.find(key), this.day)
    })
    if (written.done) return
    report(
      'gapKeeper',
      new Error(`${command} was refused: ${written.refusals.map(({ about, message }) => `${about}: ${message}`).join(' ')}`),
    )
    for (const key of keys) this.unsettled.delete(key)
  }
}

type Settle = (draft: Draft, key: string, found: FoundGap | null, day: Day) => void

const idOf = (draft: Draft, key: string): number => draft.idOfKey('gap', key)!

/** What is written down under which command. */
const verdicts = {
  openGaps: (draft, key, found, day) => {
    if (draft.idOfKey('gap', key) === null) beginGap(draft, key, found!, day)
    else draft.amend('gap', idOf(draft, key), { openedOn: day, closedOn: null, severity: found!.severity })
  },
  closeGaps: (draft, key, _found, day) => draft.amend('gap', idOf(draft, key), { closedOn: day }),
  weighGaps: (draft, key, found) => draft.amend('gap', idOf(draft, key), { severity: found!.severity }),
} satisfies Record<string, Settle>

type Verdict = keyof typeof verdicts

const networksWithin = (atlas: Atlas, territory: number): number => {
  const { network } = atlas.tables
  let count = 0
  for (const id of subtreeOf(atlas, [territory])) count += [...network.referring('territory', id)].length
  return count
}
