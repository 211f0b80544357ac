import type { launchBrowser } from '@geflecht/journeys'

export type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['newPage']>>

/** Pulls the picture for some two seconds and answers the mean time between two frames. */
export async function frameTime(page: Page, left: number, top: number): Promise<number> {
  await page.mouse.move(left, top)
  await page.mouse.down()
  const frames = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now()
        let count = 0
        const frame = () => {
          count += 1
          const over = performance.now() - begun
          if (over > 2000) resolve(over / count)
          else requestAnimationFrame(frame)
        }
        requestAnimationFrame(frame)
      }),
  )
  for (let step = 0; step < 40; step++) await page.mouse.move(left + (step % 20) * 8, top + (step % 10) * 6)
  const time = await frames
  await page.mouse.up()
  return time
}

/** Milliseconds from the start of navigation until the picture stands with its names. */
export async function pictureAfterOpening(page: Page, url: string): Promise<number> {
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('.graph-box [data-name]'))
        requestAnimationFrame(() => Object.assign(globalThis, { pictured: performance.now() }))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(url)
  await page.waitForFunction(() => 'pictured' in globalThis, undefined, { timeout: 300_000 })
  return (await page.evaluate('pictured')) as number
}
