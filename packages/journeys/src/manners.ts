import type { Page } from '@playwright/test'

/** Waits until nothing is loading: network, fonts, the view with its title, and what calls itself busy or still pulses. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForFunction(
    () =>
      document.querySelector('h1, .graphiql-container') !== null && document.querySelector('[aria-busy="true"], .animate-pulse') === null,
    undefined,
    { timeout: 15_000 },
  )
}

/** Waits until nothing that could be reached has come for a second: some parts of a view come after the first. */
export async function complete(page: Page): Promise<void> {
  let before = -1
  for (let calm = 0; calm < 10; ) {
    const now = await page.locator('a[href], button, input, select, textarea, summary').count()
    calm = now === before ? calm + 1 : 0
    before = now
    await page.waitForTimeout(100)
  }
}

/**
 * Collects, while a page is open, what no page may do: errors on the console, uncaught errors, requests to another origin than the one
 * that was opened first.
 */
export function listenForFaults(page: Page): string[] {
  const faults: string[] = []
  let home: string | undefined
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (!/^(http|ws)/.test(protocol)) return
    home ??= origin
    if (origin !== home) faults.push(`leaves the server: ${request.url()}`)
  })
  return faults
}

/** How many pixels a page is wider than the window that it was given. */
export async function overflowOf(page: Page): Promise<number> {
  const width = page.viewportSize()?.width ?? 0
  const needed = await page.evaluate(() => document.documentElement.scrollWidth)
  return Math.max(0, needed - width)
}
