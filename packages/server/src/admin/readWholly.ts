type Fields = Readonly<Record<string, unknown>>

/** An input that remembers what was read of it: what nobody reads is a mistake of whoever wrote it. */
export const readWholly = (input: Fields): { read: Fields; unread(): string[] } => {
  const watched = new Map<string, Fields>()
  const seen = new Set<string>()
  const watch = (value: Fields, path: string): Fields => {
    watched.set(path, value)
    return new Proxy(value, {
      get(target, name) {
        const inner: unknown = Reflect.get(target, name)
        if (typeof name !== 'string') return inner
        seen.add(`${path}${name}`)
        return isPlain(inner) ? watch(inner, `${path}${name}.`) : inner
      },
    })
  }
  const read = watch(input, '')
  return {
    read,
    unread: () =>
      [...watched].flatMap(([path, value]) => Object.keys(value).map((name) => `${path}${name}`)).filter((name) => !seen.has(name)),
  }
}

const isPlain = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
