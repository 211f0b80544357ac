/**
 * From key to row without an object per entry: open addressing over one Int32Array.
 * The keys themselves stay where they are, in the table's key column.
 */
export class KeyIndex {
  private slots = new Int32Array(1024).fill(EMPTY)
  private used = 0

  constructor(private readonly keyOf: (row: number) => string) {}

  /** The row with this key, or -1. */
  find(key: string): number {
    const mask = this.slots.length - 1
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const row = this.slots[slot]!
      if (row === EMPTY) return -1
      if (row !== GONE && this.keyOf(row) === key) return row
    }
  }

  add(key: string, row: number): void {
    if ((this.used + 1) * 2 > this.slots.length) this.widen()
    this.put(key, row)
  }

  remove(key: string, row: number): void {
    const mask = this.slots.length - 1
    for (let slot = hash(key) & mask; this.slots[slot] !== EMPTY; slot = (slot + 1) & mask) {
      if (this.slots[slot] !== row) continue
      this.slots[slot] = GONE
      return
    }
  }

  private put(key: string, row: number): void {
    const mask = this.slots.length - 1
    let slot = hash(key) & mask
    while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask
    this.slots[slot] = row
    this.used++
  }

  private widen(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2).fill(EMPTY)
    this.used = 0
    for (const row of old) if (row >= 0) this.put(this.keyOf(row), row)
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
