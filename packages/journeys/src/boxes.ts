/** Where a word or a disc stands in a picture, in pixels, as the browser measured it. */
export interface Box {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

/** Whether two boxes share more than a hair's breadth, which the halo of a letter may have. */
const touching = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5

/** Which boxes lie on each other, each two once: among some, or between some and others. */
export const collisions = (ones: readonly Box[], others: readonly Box[] = ones): string[] =>
  ones.flatMap((one, at) =>
    (ones === others ? ones.slice(at + 1) : others).filter((other) => touching(one, other)).map((other) => `${one.text} × ${other.text}`),
  )
