import { LRUCache } from 'lru-cache'

/** How many attempts are allowed within how many milliseconds. */
interface Allowance {
  attempts: number
  within: number
}

const minute = 60_000

/** Attempts that failed, from one address of the net and at one account; links asked for, for one e-mail address; and how often a calendar is fetched. */
const allowances = {
  address: { attempts: 30, within: 10 * minute },
  account: { attempts: 10, within: 15 * minute },
  link: { attempts: 5, within: 15 * minute },
  calendar: { attempts: 60, within: 60 * minute },
} as const satisfies Readonly<Record<string, Allowance>>

type Kind = keyof typeof allowances

/** What is counted: by address, by account, by what links are sent to. */
export type Counted = readonly [kind: Kind, whose: string]

/** So many are counted at once; who makes up more addresses than that pushes out the oldest. */
const mostCounted = 50_000

/** Counts attempts to sign in, in memory: guessing passwords comes to nothing, and a restart forgets what honest people mistyped. */
export class Attempts {
  private readonly counts = new LRUCache<string, number>({ max: mostCounted, ttl: minute, noUpdateTTL: true })

  /** In how many seconds another attempt may be made; null when at once. */
  waitOf(counted: readonly Counted[]): number | null {
    const waits = counted
      .filter(([kind, whose]) => (this.counts.get(keyOf(kind, whose)) ?? 0) >= allowances[kind].attempts)
      .map(([kind, whose]) => Math.ceil(this.counts.getRemainingTTL(keyOf(kind, whose)) / 1000))
    return waits.length > 0 ? Math.max(1, ...waits) : null
  }

  count(counted: readonly Counted[]): void {
    for (const [kind, whose] of counted) {
      const key = keyOf(kind, whose)
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1, { ttl: allowances[kind].within })
    }
  }

  /** Somebody signed in: what they mistyped before is forgotten. */
  forget([kind, whose]: Counted): void {
    this.counts.delete(keyOf(kind, whose))
  }
}

const keyOf = (kind: Kind, whose: string): string => `${kind} ${whose.toLowerCase().slice(0, 320)}`
