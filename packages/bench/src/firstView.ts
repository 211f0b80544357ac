import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { launchBrowser, sessionOf, startServer } from '@geflecht/journeys'
import { build } from 'vite'
import { serveFolder } from './staticServer.ts'

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Session = Awaited<ReturnType<typeof sessionOf>>
type Context = Awaited<ReturnType<Browser['newContext']>>

const overview = '/network/net.ratingen.ks/overview'
const netzwerkkarte = '/network/net.ratingen.ks/netzwerkkarte'
/** Something in the Netzwerkkarte that answers to the keyboard. */
const answering = 'main svg [tabindex], main svg a[href], main svg [role="button"]'
const rounds = 5

/** Every script that a browser without a cache loads until the network is quiet: address → bytes after gzip. */
async function scriptsOf(browser: Browser, url: string, storageState?: Session): Promise<Map<string, number>> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
    ...(storageState ? { storageState } : {}),
  })
  const page = await context.newPage()
  const sizes = new Map<string, number>()
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    const isScript = response.headers()['content-type']?.includes('javascript') && response.ok()
    if (!isScript) return
    bodies.push(response.body().then((body) => void sizes.set(new URL(response.url()).pathname, gzipSync(body, { level: 9 }).length)))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await Promise.all(bodies)
  await context.close()
  return sizes
}

/**
 * Milliseconds from the start of navigation until the Netzwerkkarte answers to the keyboard and no long task (> 50 ms) is under way,
 * looking one second further.
 */
async function interactiveAfter(context: Context, url: string): Promise<number> {
  const page = await context.newPage()
  await page.addInitScript((selector) => {
    const seen = { answering: 0, busyUntil: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) seen.busyUntil = Math.max(seen.busyUntil, task.startTime + task.duration)
    }).observe({ type: 'longtask', buffered: true })
    new MutationObserver((_, observer) => {
      if (!document.querySelector(selector)) return
      seen.answering = performance.now()
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true, attributes: true })
  }, answering)
  await page.goto(url)
  await page.locator(answering).first().waitFor({ timeout: 30_000 })
  await page.waitForTimeout(1000)
  const { seen } = (await page.evaluate('({ seen })')) as { seen: { answering: number; busyUntil: number } }
  await page.close()
  return Math.max(seen.answering, seen.busyUntil)
}

/** Times of several openings in one browser context whose cache was filled by an opening that does not count. */
async function timesOf(browser: Browser, url: string, storageState: Session): Promise<number[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
    storageState,
  })
  await interactiveAfter(context, url)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await interactiveAfter(context, url))
  await context.close()
  return times.sort((one, other) => one - other)
}

const total = (sizes: Map<string, number>) => [...sizes.values()].reduce((sum, size) => sum + size, 0)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

function print(title: string, sizes: Map<string, number>): void {
  console.log(`\n${title}: ${kilobytes(total(sizes))} of JavaScript after gzip, ${sizes.size} files`)
  for (const [file, size] of [...sizes].sort((one, other) => other[1] - one[1])) console.log(`  ${kilobytes(size).padStart(9)}  ${file}`)
}

await build({ configFile: join(import.meta.dirname, '..', 'shell', 'vite.config.ts'), logLevel: 'warn' })
const named = process.env['GEFLECHT_URL']?.replace(/\/$/, '')
const geflecht = named ? { url: named, stop: async () => {} } : await startServer()
const shell = await serveFolder(join(import.meta.dirname, '..', 'dist', 'shell'))
const browser = await launchBrowser()
try {
  // What stands inside a network is for those who are signed in.
  const session = await sessionOf(geflecht.url, 'coordinator')
  const empty = await scriptsOf(browser, `${shell.url}/`)
  const real = await scriptsOf(browser, geflecht.url + overview, session)
  print('Empty shell of the UI kit', empty)
  print('First view of Ratingen', real)
  const ratio = total(real) / total(empty)
  console.log(`\nRatio ${ratio.toFixed(2)} (aim: at most 1.30), ${kilobytes(total(real))} (aim: at most 400 kB)`)
  const times = await timesOf(browser, geflecht.url + netzwerkkarte, session)
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN
  const all = times.map((time) => time.toFixed(0)).join(', ')
  console.log(`Netzwerkkarte of Ratingen interactive after ${median.toFixed(0)} ms once cached, median of ${all} (aim: at most 2000 ms)`)
} finally {
  await browser.close()
  await shell.stop()
  await geflecht.stop()
}
