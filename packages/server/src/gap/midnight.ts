import { type Day, todayInBerlin } from '@geflecht/domain'

const hour = 3_600_000

/** The first instant of the next day in Berlin, to the millisecond; days there have 23 to 25 hours. */
export const nextMidnightInBerlin = (now: Date): Date => {
  const today = todayInBerlin(now)
  let [before, at] = [now.getTime(), now.getTime() + 26 * hour]
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2)
    if (todayInBerlin(new Date(middle)) === today) before = middle
    else at = middle
  }
  return new Date(at)
}

/** Runs something later; gives the function that calls it off. */
export type After = (milliseconds: number, run: () => void) => () => void

/** By the machine's own timers, which keep no process alive. */
export const later: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}

/**
 * Tells of each new day in Berlin, at its first instant. A machine may sleep, and its clock be set: the day is looked at again after an
 * hour at the latest. Gives the function that ends this.
 */
export const atEachMidnight = (clock: () => Date, after: After, tell: (today: Day) => void): (() => void) => {
  let day = todayInBerlin(clock())
  let callOff = () => {}
  const wait = () => {
    const now = clock()
    callOff = after(Math.min(nextMidnightInBerlin(now).getTime() - now.getTime(), hour), () => {
      const today = todayInBerlin(clock())
      if (today !== day) {
        day = today
        tell(day)
      }
      wait()
    })
  }
  wait()
  return () => callOff()
}
