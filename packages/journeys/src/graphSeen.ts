import type { Locator, Page } from '@playwright/test'
import type { Box } from './boxes.ts'

/** Where the names stand in the picture, measured in the browser, and the frame around them. */
export const measured = (page: Page): Promise<{ names: Box[]; frame: Box }> =>
  page.evaluate(() => {
    const boxOf = (element: Element): Box => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { text: element.textContent?.trim() ?? '', left, top, right, bottom }
    }
    const frame = document.querySelector('.graph-box')
    if (!frame) throw new Error('no picture')
    return { names: [...frame.querySelectorAll('[data-name]')].map(boxOf), frame: boxOf(frame) }
  })

/** What the outlines fill together, measured from the upper left corner of the picture, and its size. */
export const outlined = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('.graph-box')?.getBoundingClientRect() ?? new DOMRect()
    const boxes = [...document.querySelectorAll('.graph-box path[stroke-opacity]')].map((path) => path.getBoundingClientRect())
    return {
      left: Math.min(...boxes.map(({ left }) => left)) - frame.left,
      top: Math.min(...boxes.map(({ top }) => top)) - frame.top,
      right: Math.max(...boxes.map(({ right }) => right)) - frame.left,
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) - frame.top,
      width: frame.width,
      height: frame.height,
    }
  })

/** How many pixels of the picture are coloured, so that an empty canvas is found out. */
export const inked = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.graph-box canvas')]
      .map((canvas) => canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [])
      .reduce((sum, pixels) => sum + pixels.filter((value, at) => at % 4 === 3 && value > 0).length, 0),
  )

/** Where something stands once it has come to rest. */
export async function placeOf(thing: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  for (let before = '', calm = 0; calm < 3; ) {
    const now = JSON.stringify(await thing.boundingBox())
    calm = now === before ? calm + 1 : 0
    before = now
    await thing.page().waitForTimeout(100)
  }
  const place = await thing.boundingBox()
  if (!place) throw new Error(`${thing} is not on the page`)
  return place
}
