import type { Label } from '@geflecht/domain'

/** What the values of an enum mean, said by their English labels, for enums whose labels say it all. */
export const meaningsOf = <T extends string>(labels: Readonly<Record<T, Label>>): Record<T, string> =>
  Object.fromEntries(
    Object.entries<Label>(labels).map(([value, { en }]) => [value, `${en.charAt(0).toUpperCase()}${en.slice(1)}.`]),
  ) as Record<T, string>
