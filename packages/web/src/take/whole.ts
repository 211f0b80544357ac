/** What a part of the page is given while it is drawn, and why. */
type Given = Readonly<Record<string, string>>
const unrolled: Given = { 'max-height': 'none', overflow: 'visible', width: 'max-content', 'min-width': '100%' }
const atItsPlace: Given = { position: 'relative', inset: 'auto' }
const writtenOut: Given = { '-webkit-line-clamp': 'unset', 'white-space': 'normal', overflow: 'visible' }

const scrolls = /auto|scroll/

/** What an element needs to stand there whole; null where it does already. */
function needs(element: HTMLElement): Given | null {
  const style = getComputedStyle(element)
  const isCut = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight
  const needed = {
    ...(scrolls.test(style.overflowX + style.overflowY) && unrolled),
    ...(style.position === 'sticky' && atItsPlace),
    ...(isCut && (style.textOverflow === 'ellipsis' || !['none', ''].includes(style.webkitLineClamp)) && writtenOut),
  }
  return Object.keys(needed).length > 0 ? needed : null
}

/**
 * Does something while parts of the page stand there whole: what scrolls is as long as what is in it, what sticks to an edge is at its own
 * place, and what was cut short for want of room is written out. Nothing of it comes on screen, for no frame passes in between.
 */
export function whole<Result>(parts: readonly Element[], work: () => Result): Result {
  const elements = parts.flatMap((part) => [part, ...part.querySelectorAll('*')]).filter((each) => each instanceof HTMLElement)
  const changed = elements.flatMap((element) => {
    const given = needs(element)
    return given ? [{ element, given, before: element.getAttribute('style'), top: element.scrollTop, left: element.scrollLeft }] : []
  })
  for (const { element, given } of changed)
    for (const [name, value] of Object.entries(given)) element.style.setProperty(name, value, 'important')
  try {
    return work()
  } finally {
    for (const { element, before, top, left } of changed) {
      if (before === null) element.removeAttribute('style')
      else element.setAttribute('style', before)
      element.scrollTop = top
      element.scrollLeft = left
    }
  }
}
