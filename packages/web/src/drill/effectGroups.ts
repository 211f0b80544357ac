/** What stops or weakens for several in the same step for the same reason, in one group. */
export interface EffectGroup<E> {
  key: string
  label: string
  reason: string
  effects: E[]
}

/** Effects by step and reason, in the order in which they came. */
export function effectGroups<E extends { template: { key: string; label: string }; reason: string }>(
  effects: readonly E[],
): EffectGroup<E>[] {
  const groups = new Map<string, EffectGroup<E>>()
  for (const effect of effects) {
    const { template, reason } = effect
    const key = `${template.key} ${reason}`
    const group = groups.get(key) ?? { key, label: template.label, reason, effects: [] }
    groups.set(key, group)
    group.effects.push(effect)
  }
  return [...groups.values()]
}
