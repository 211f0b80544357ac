import type { Run, Text } from './block.ts'

/** What belongs to the hand, to the eye or to somebody else on the page, and not to paper. */
export const left = '.no-print, [data-paper="no"], [aria-hidden="true"], svg, input, select, textarea, template, script, style'

const isShown = (element: Element): boolean => getComputedStyle(element).display !== 'none'

interface Look {
  strong: boolean
  raised: boolean
  to: string | undefined
}

/** The text of an element with what its parts look like, as it is read out; soft hyphens are the page's, and so is white space beyond one. */
export function textIn(element: Element): Text {
  const runs: Run[] = []
  const say = (text: string, look: Look) => {
    const last = runs.at(-1)
    const joined = (last ? /\s$/.test(last.text) : true) ? text.replace(/^\s+/, '') : text
    if (!joined) return
    if (last && last.strong === look.strong && last.raised === look.raised && last.to === look.to) last.text += joined
    else runs.push({ text: joined, ...look })
  }
  const walk = (node: Node, look: Look, apart: string): void => {
    if (node.nodeType === Node.TEXT_NODE) say((node.textContent ?? '').replaceAll('\u00AD', '').replace(/[ \t\r\n]+/g, ' '), look)
    if (!(node instanceof Element) || node.matches(left) || !isShown(node)) return
    if (apart) say(apart, look)
    walkAll(node, {
      strong: look.strong || Number(getComputedStyle(node).fontWeight) >= 600,
      raised: look.raised || node.tagName === 'SUP',
      to: placeOf(node) ?? look.to,
    })
  }
  const walkAll = (parent: Element, look: Look) => {
    const between = betweenParts(parent)
    let first = true
    for (const node of parent.childNodes) {
      walk(node, look, first ? '' : node instanceof Element && getComputedStyle(node).display === 'block' && !between ? ' ' : between)
      if (node.textContent?.trim()) first = false
    }
  }
  walkAll(element, { strong: false, raised: false, to: undefined })
  const last = runs.at(-1)
  if (last) last.text = last.text.trimEnd()
  return runs.filter(({ text }) => text)
}

/** What the page tells apart by room alone is told apart by signs. */
function betweenParts(parent: Element): string {
  const { display, flexWrap } = getComputedStyle(parent)
  if (!display.endsWith('flex') && !display.endsWith('grid')) return ''
  return flexWrap === 'wrap' ? ' · ' : ' '
}

/** To which place of the same page a link leads. */
const placeOf = (element: Element): string | undefined => {
  const address = element.tagName === 'A' ? element.getAttribute('href') : null
  return address?.startsWith('#') ? address.slice(1) : undefined
}
