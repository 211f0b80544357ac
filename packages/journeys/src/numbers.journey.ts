import type { Page } from '@playwright/test'
import { complete, settle } from './manners.ts'
import { views } from './views.ts'
import { expect, test } from './visitor.ts'

/**
 * What a picture shows as a number stands in its text, too: in the sentences and tables of the page, or in the table that takes the
 * picture's place. Drawn is what stands in a drawing as letters; a matrix, a board, a calendar and a chain are text already. Counted as
 * often as it is drawn, so that a 3 at four places is four 3s in the text. The scale of an axis (`data-scale`) is no number that the picture shows.
 */
const pictured = [
  'start',
  'overview',
  'invented-overview',
  'netzwerkkarte',
  'invented-netzwerkkarte',
  'invented-gap-ties',
  'graph',
  'graph-measures',
  'graph-of-all',
  'timeline',
  'timeline-range',
  'timeline-thin',
  'map',
  'map-of-laender',
  'map-of-a-network',
  'map-of-a-kreis',
  'map-invented',
  'networks',
  'networks-everywhere',
  'compare-networks',
  'agreement',
  'agreements-calendar',
  'chains',
  'drill',
  'matrix',
  'report',
]
/** Views whose picture gives way to a table of its own. */
const withTable = /^(netzwerkkarte|invented-netzwerkkarte|invented-gap-ties|graph|graph-measures|timeline.*)$/

/** Pictures that write the same number twice, in the mark and beside it. */
const twice = /^networks/

interface Said {
  drawn: string[]
  text: string
  canvases: number
}

/** What the page draws as letters, and what it says besides: only what somebody can see or hear. */
const said = (page: Page): Promise<Said> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('main, #inspector')]
    const drawings = parts.flatMap((part) => [...part.querySelectorAll('svg')])
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const drawn = drawings.flatMap((svg) => [...svg.querySelectorAll('text:not([data-scale])')]).filter(seen)
    const rest = parts.map((part) => {
      const copy = part.cloneNode(true) as Element
      for (const svg of copy.querySelectorAll('svg, script, style')) svg.remove()
      // What stands in one line with another is not one word with it.
      for (const each of copy.querySelectorAll('*')) each.append(' ')
      return copy.textContent ?? ''
    })
    return {
      drawn: drawn.map((text) => [...text.childNodes].map((node) => node.textContent).join(' ')),
      text: rest.join(' '),
      canvases: parts.flatMap((part) => [...part.querySelectorAll('canvas')]).length,
    }
  })

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []

/** How often each number stands in a text: whole, and as a part of a longer one, as a year in a date. */
function countsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const note = (number: string) => counts.set(number, (counts.get(number) ?? 0) + 1)
  for (const whole of numbersIn(text)) {
    note(whole)
    const parts = whole.split('.')
    if (parts.length === 3) for (const part of parts) note(part)
  }
  return counts
}

for (const { name, path, query, account, act } of views.filter((view) => pictured.includes(view.name)))
  test.describe(() => {
    test.use({ account: account === undefined ? 'coordinator' : account })
    test(`every number in the picture of "${name}" stands in its text`, async ({ visitor, page }) => {
      test.slow()
      const address = (more: Record<string, string> = {}) => `${path}?${new URLSearchParams({ ...query, ...more })}`
      await visitor.opens(address())
      await act?.(page)
      await complete(page)
      const picture = await said(page)
      let text = picture.text
      if (withTable.test(name)) {
        await visitor.opens(address({ form: 'table' }))
        await settle(page)
        text = `${text} ${(await said(page)).text}`
      }
      const there = countsIn(text)
      const missing = new Map<string, number>()
      for (const [number, times] of countsIn(picture.drawn.join(' ; ')))
        if ((twice.test(name) ? times / 2 : times) > (there.get(number) ?? 0)) missing.set(number, times)
      expect(Object.fromEntries(missing), `drawn: ${picture.drawn.filter((each) => /\d/.test(each)).join(' | ')}`).toEqual({})
      // What is painted into a canvas cannot be read here: only the graph does that, and it paints no letters there.
      if (!name.startsWith('graph')) expect(picture.canvases).toBe(0)
    })
  })

test('the list of pictures names none that is not there', () => {
  expect(pictured.filter((name) => !views.some((view) => view.name === name))).toEqual([])
})
