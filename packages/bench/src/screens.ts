import { launchBrowser, sessionOf } from '@geflecht/journeys'

/** Browsers of the demo's coordinator, each of its own, that look at a tie. */
export interface Screens {
  /** When the last of them showed this level as what the first of both institutions states, on this process's `performance` clock. */
  showing(level: number): Promise<number>
  close(): Promise<void>
}

/** What a page has noted. */
interface Noting {
  noted: { level: number; at: number }
}

/** Notes in the page when its table of statements begins to show another level, on the clock that all processes of the machine share. */
const noteLevels = () => {
  const noted = { level: -1, at: 0 }
  Object.assign(globalThis, { noted })
  new MutationObserver(() => {
    const cell = [...document.querySelectorAll('td')].find(({ textContent }) => /^\s*\d · /.test(textContent))
    const level = Number.parseInt(cell?.textContent ?? '-1', 10)
    if (level === noted.level) return
    noted.level = level
    noted.at = performance.timeOrigin + performance.now()
  }).observe(document, { childList: true, subtree: true, characterData: true })
}

/** Opens `count` browsers at an address of the server at `url` and waits until each shows what is there. */
export async function openScreens(url: string, count: number, address: string): Promise<Screens> {
  const browsers = await Promise.all(Array.from({ length: count }, () => launchBrowser()))
  const storageState = await sessionOf(url, 'coordinator')
  const pages = await Promise.all(
    browsers.map(async (browser) => {
      const context = await browser.newContext({ storageState, viewport: { width: 1440, height: 900 }, locale: 'de-DE' })
      const page = await context.newPage()
      await page.addInitScript(noteLevels)
      await page.goto(`${url}${address}`, { waitUntil: 'networkidle' })
      return page
    }),
  )
  return {
    async showing(level) {
      const times = await Promise.all(
        pages.map(async (page) => {
          await page.waitForFunction((wanted) => (globalThis as unknown as Noting).noted.level === wanted, level, { timeout: 20_000 })
          return page.evaluate(() => (globalThis as unknown as Noting).noted.at)
        }),
      )
      return Math.max(...times) - performance.timeOrigin
    },
    close: async () => void (await Promise.all(browsers.map((browser) => browser.close()))),
  }
}
