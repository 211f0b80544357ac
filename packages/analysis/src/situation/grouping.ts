/** Puts each fact under one key; facts without a key (null) are left out. Order within a group is kept. */
export function groupedBy<F>(facts: readonly F[], keyOf: (fact: F) => string | null): ReadonlyMap<string, readonly F[]> {
  return groupedByEach(facts, (fact) => {
    const key = keyOf(fact)
    return key === null ? [] : [key]
  })
}

/** Puts each fact under each of its keys, once per key. Order within a group is kept. */
export function groupedByEach<F>(facts: readonly F[], keysOf: (fact: F) => Iterable<string>): ReadonlyMap<string, readonly F[]> {
  const groups = new Map<string, F[]>()
  for (const fact of facts) {
    for (const key of new Set(keysOf(fact))) {
      const group = groups.get(key)
      if (group) group.push(fact)
      else groups.set(key, [fact])
    }
  }
  return groups
}

/** Computes a value when it is first asked for, then keeps it. */
export function once<V>(compute: () => V): () => V {
  let kept: { value: V } | null = null
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

/** Computes a value per key when it is first asked for, then keeps it. */
export function oncePer<V>(compute: (key: string) => V): (key: string) => V {
  const kept = new Map<string, V>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined || kept.has(key)) return known as V
    const value = compute(key)
    kept.set(key, value)
    return value
  }
}

/** Compares keys by code unit: the same order on every machine, whatever its language. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Compares facts by key. */
export const byAscendingKey = (a: { key: string }, b: { key: string }): number => compareKeys(a.key, b.key)
