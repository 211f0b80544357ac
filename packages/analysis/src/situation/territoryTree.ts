import { byKey, type Territory } from '@geflecht/domain'
import { once, oncePer } from './grouping.ts'

/** Which territory lies in which, on the situation's day. */
export class TerritoryTree {
  readonly #territories: readonly Territory[]
  readonly #byKey = once(() => byKey(this.#territories))
  readonly #chains = oncePer((key) => this.#chainOf(key))

  constructor(territories: readonly Territory[]) {
    this.#territories = territories
  }

  /** The territory, if it exists on the day. */
  territory(key: string): Territory | undefined {
    return this.#byKey().get(key)
  }

  /** The territory itself and all that it lies in, from the inside out; a territory that is not known stands alone. */
  chainOf(key: string): readonly string[] {
    return this.#chains(key)
  }

  /** True when `key` is `container` or lies in it. */
  isWithin(key: string, container: string): boolean {
    return this.chainOf(key).includes(container)
  }

  /** The innermost territory that contains all of `keys`; null when none does or none was named. */
  innermostAround(keys: readonly string[]): string | null {
    const [first, ...others] = keys
    if (first === undefined) return null
    return this.chainOf(first).find((candidate) => others.every((key) => this.isWithin(key, candidate))) ?? null
  }

  #chainOf(key: string): readonly string[] {
    const chain: string[] = []
    for (let next: string | null = key; next !== null && !chain.includes(next); next = this.territory(next)?.parent ?? null) {
      chain.push(next)
    }
    return chain
  }
}
