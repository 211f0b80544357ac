/** Something that takes room on a line. */
export interface Taken {
  left: number
  right: number
}

/** The line on which each stands so that none touches another: the first that is free from `gap` before it on. In the order given. */
export function packed(all: readonly Taken[], gap: number): number[] {
  const ends: number[] = []
  const order = all.map((_, index) => index).sort((a, b) => (all[a] as Taken).left - (all[b] as Taken).left || a - b)
  const lines: number[] = all.map(() => 0)
  for (const index of order) {
    const { left, right } = all[index] as Taken
    const free = ends.findIndex((end) => end + gap <= left)
    const line = free === -1 ? ends.length : free
    ends[line] = right
    lines[index] = line
  }
  return lines
}

/** A text as far as there is room for it, with an ellipsis; empty where not even a few letters fit. */
export function fitted(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text
  let length = text.length
  while (length > 0 && measure(`${text.slice(0, length).trimEnd()}…`) > room) length -= 1
  return length < 3 ? '' : `${text.slice(0, length).trimEnd()}…`
}
