type Piece = Readonly<Record<string, unknown>>

const isPart = (value: unknown): value is Piece =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('__ref' in value)

/** A value with nothing in it to put together: a number, a text, the name under which a thing is kept. */
const whole = (value: unknown): unknown => (isPart(value) || Array.isArray(value) ? undefined : JSON.stringify(value))

const contradicts = (before: Piece, now: Piece): boolean =>
  Object.keys(now).some((field) => field in before && whole(before[field]) !== whole(now[field]))

/**
 * What the cache holds of a part without an identity, put together with what has just been told of it: what one query asks more than
 * another stays. Where both contradict each other it is another part by now, and only what has just been told holds.
 */
export function pieced(before: unknown, now: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(now) && before.length === now.length) return now.map((part, n) => pieced(before[n], part))
  if (!isPart(before) || !isPart(now) || contradicts(before, now)) return now
  return { ...before, ...Object.fromEntries(Object.entries(now).map(([field, value]) => [field, pieced(before[field], value)])) }
}
