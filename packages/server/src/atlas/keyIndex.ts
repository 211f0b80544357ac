/**
 * From key to row without an object per entry: open addressing over one Int32Array.
 * The keys themselves stay where they are, in the table's key column. It is built when it is first asked: of most facts nobody asks by key.
 */
export class KeyIndex {
  private slots: Int32Array | null = null
  private used = 0

  constructor(
    private readonly keyOf: (row: number) => string,
    private readonly rows: () => Iterable<number>,
  ) {}

  /** The row with this key, or -1. */
  find(key: string): number {
    const slots = this.slots ?? this.build()
    const mask = slots.length - 1
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot]!
      if (row === EMPTY) return -1
      if (row !== GONE && this.keyOf(row) === key) return row
    }
  }

  add(key: string, row: number): void {
    if (!this.slots) return
    const slots = (this.used + 1) * 2 > this.slots.length ? this.widen(this.slots) : this.slots
    this.put(slots, key, row)
  }

  remove(key: string, row: number): void {
    const { slots } = this
    if (!slots) return
    const mask = slots.length - 1
    for (let slot = hash(key) & mask; slots[slot] !== EMPTY; slot = (slot + 1) & mask) {
      if (slots[slot] !== row) continue
      slots[slot] = GONE
      return
    }
  }

  private put(slots: Int32Array, key: string, row: number): void {
    const mask = slots.length - 1
    let slot = hash(key) & mask
    while (slots[slot] !== EMPTY) slot = (slot + 1) & mask
    slots[slot] = row
    this.used++
  }

  private build(): Int32Array {
    this.slots = new Int32Array(1024).fill(EMPTY)
    this.used = 0
    for (const row of this.rows()) this.add(this.keyOf(row), row)
    return this.slots
  }

  private widen(old: Int32Array): Int32Array {
    const slots = new Int32Array(old.length * 2).fill(EMPTY)
    this.slots = slots
    this.used = 0
    for (const row of old) if (row >= 0) this.put(slots, this.keyOf(row), row)
    return slots
  }
}

const EMPTY = -1
const GONE = -2

/** FNV-1a over UTF-16 units; spreads keys that differ only at their end. */
const hash = (key: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
  return (h ^ (h >>> 15)) >>> 0
}
