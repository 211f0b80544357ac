/**
 * Which rows of one table refer to a row of another: doubly linked lists in typed arrays.
 * Linking and unlinking take constant time, so that the log can move the Atlas forward one change at a time.
 */
export class Incidence {
  private head = new Int32Array(0)
  private next = new Int32Array(0)
  private previous = new Int32Array(0)

  /** Makes room for so many rows at once. */
  reserve(rows: number): void {
    if (rows <= this.next.length) return
    this.next = exactly(this.next, rows)
    this.previous = exactly(this.previous, rows)
  }

  /** Prepends `row` to the list of `target`. */
  link(target: number, row: number): void {
    this.reach(target, row)
    const first = this.head[target]!
    this.next[row] = first
    this.previous[row] = -1
    if (first !== -1) this.previous[first] = row
    this.head[target] = row
  }

  unlink(target: number, row: number): void {
    const before = this.previous[row]!
    const after = this.next[row]!
    if (before === -1) this.head[target] = after
    else this.next[before] = after
    if (after !== -1) this.previous[after] = before
  }

  /** Rows that refer to `target`, latest linked first. */
  *of(target: number): Generator<number> {
    for (let row = target < this.head.length ? this.head[target]! : -1; row !== -1; row = this.next[row]!) yield row
  }

  private reach(target: number, row: number): void {
    if (target >= this.head.length) this.head = widened(this.head, target, -1)
    if (row >= this.next.length) {
      this.next = widened(this.next, row, -1)
      this.previous = widened(this.previous, row, -1)
    }
  }
}

const exactly = (old: Int32Array, length: number) => {
  const wide = new Int32Array(length).fill(-1)
  wide.set(old)
  return wide
}

const widened = (old: Int32Array, needed: number, blank: number) => {
  const wide = new Int32Array(Math.max(64, needed + 1, old.length * 2)).fill(blank)
  wide.set(old)
  return wide
}
