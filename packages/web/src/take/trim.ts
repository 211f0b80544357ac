/** More room than this beneath what is drawn is empty and not a margin; then so much stays. */
const empty = 40
const margin = 12
/** What is never seen, or does not belong to the picture. */
const unseen = 'defs *, mask *, clipPath *, pattern *, .sr-only, .sr-only *, [data-take="no"], [data-take="no"] *'

/** How high a part of the page is without the empty room beneath what is drawn in it: some pictures stand at the upper edge of a larger field. */
export function heightOf(part: Element): number {
  const { top, bottom, height } = part.getBoundingClientRect()
  const leaves = [...part.querySelectorAll('*:not(:has(*))')].filter((each) => !each.matches(unseen))
  const lowest = Math.max(
    ...leaves.map((leaf) => leaf.getBoundingClientRect()).flatMap((box) => (box.height > 0 || box.width > 0 ? box.bottom : [])),
  )
  return Number.isFinite(lowest) && bottom - lowest > empty ? lowest - top + margin : height
}
