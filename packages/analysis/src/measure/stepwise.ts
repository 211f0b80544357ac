/** Drives what is computed stepwise to its end at one go, whatever share it tells on the way. */
export function atOnce<T>(steps: Generator<number, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
