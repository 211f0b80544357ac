/** Does something and leaves in the browser's own timeline how long it took, for its tools and for benches. */
export function timed<T>(name: string, work: () => T): T {
  const start = performance.now()
  const done = work()
  performance.measure(name, { start })
  return done
}
