import type { Finding } from '@geflecht/analysis'
import type { Severity } from '@geflecht/domain'

/** A gap as the rules find it now. */
export interface FoundGap {
  rule: string
  severity: Severity
  /** Ids of the networks and territories from which it is found. */
  from: ReadonlySet<number>
}

/**
 * What the rules have found in every network and territory that was looked at. A gap can be found from several of them; it is gone when
 * it is found from none.
 */
export class GapLedger {
  private readonly gaps = new Map<string, Omit<FoundGap, 'from'> & { from: Set<number> }>()
  private readonly foundFrom = new Map<number, ReadonlySet<string>>()

  /** Takes in what is found from one network or territory now; gives the keys of which something may have changed. */
  take(scope: number, findings: readonly Finding[]): Set<string> {
    const before = this.foundFrom.get(scope) ?? new Set<string>()
    const now = new Set<string>()
    for (const { key, rule, severity, scope: home } of findings) {
      if (home.concept !== 'network' && home.concept !== 'territory') continue
      now.add(key)
      const known = this.gaps.get(key)
      if (known) {
        known.severity = severity
        known.from.add(scope)
      } else this.gaps.set(key, { rule, severity, from: new Set([scope]) })
    }
    for (const key of before) if (!now.has(key)) this.lose(key, scope)
    this.foundFrom.set(scope, now)
    return new Set([...before, ...now])
  }

  /** The gap, or null when it is found from nowhere. */
  find(key: string): FoundGap | null {
    return this.gaps.get(key) ?? null
  }

  private lose(key: string, scope: number): void {
    const known = this.gaps.get(key)!
    known.from.delete(scope)
    if (known.from.size === 0) this.gaps.delete(key)
  }
}
