import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '@geflecht/journeys'
import { build } from 'vite'
import { drawnFrom, type WholeAnswer, wholeText } from './graphData.ts'
import { grownServer } from './grownServer.ts'
import { frameTime, type Page, pictureAfterOpening } from './pictures.ts'
import { serveFolder } from './staticServer.ts'

/**
 * The whole graph of the product beside pages with nothing but a graph library, with the same institutions and ties, in one browser and one
 * run: layout, the first picture, and the time between two frames while the picture is pulled. `npm run graph -- 2000 20000` names the sizes;
 * with DATABASE_URL the data is loaded into that (empty) PostgreSQL database, else into the embedded one.
 */
const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const rounds = Number(process.env['ROUNDS'] ?? 3)
const pages = join(import.meta.dirname, '../dist/graph')
const picture = '/network/net.musterkreis.ks/graph?asOf=2026-01-01&scope=each'

interface Run {
  /** Milliseconds from opening the address until everything is drawn, with a filled cache. */
  opened: number
  /** From asking for the picture, once the data is in the page. */
  first: number
  frame: number
  layout: number | null
}

type Browser = Awaited<ReturnType<typeof launchBrowser>>
type Context = Awaited<ReturnType<Browser['newContext']>>

/** Opens everybody one by one, and once more by way of the table, which has the data already. */
async function ours(context: Context, url: string): Promise<Run> {
  const page = await context.newPage()
  const opened = await pictureAfterOpening(page, `${url}${picture}`)
  const layout = await page.evaluate(() => performance.getEntriesByName('graph layout').at(-1)?.duration ?? null)
  const { x, y } = (await page.locator('.graph-box').boundingBox())!
  await page.waitForTimeout(500)
  const frame = await frameTime(page, x + 8, y + 8)
  await page.getByRole('button', { name: 'Als Tabelle' }).click()
  await page.locator('main table').first().waitFor()
  await page.waitForTimeout(500)
  const first = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now()
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Als Graph'))
        button?.click()
        const look = () => {
          if (document.querySelector('.graph-box [data-name]')) requestAnimationFrame(() => resolve(performance.now() - begun))
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
  await page.close()
  return { opened, first, frame, layout }
}

/** The same with a library by itself: its page, the data as a file beside it, and nothing else. */
async function library(context: Context, url: string, name: string): Promise<Run> {
  const page: Page = await context.newPage()
  await page.goto(`${url}/?draw=${name}`)
  await page.waitForFunction(() => 'drawn' in globalThis, undefined, { timeout: 300_000 })
  const { opened, first, layout } = (await page.evaluate('drawn')) as Omit<Run, 'frame'>
  await page.waitForTimeout(500)
  const frame = await frameTime(page, 8, 8)
  await page.close()
  return { opened, first, frame, layout }
}

const median = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b)
  return known[Math.floor(known.length / 2)] ?? null
}
const told = (value: number | null, against: number | null = null): string =>
  value === null ? '–' : `${value.toFixed(0)} ms${against ? ` (${(value / against).toFixed(2)} ×)` : ''}`

const line = ({ first, frame, opened }: Run) => [first, frame, opened].map((value) => value.toFixed(0)).join('/')

async function measure(size: number): Promise<void> {
  const geflecht = await grownServer(size)
  const asked = await fetch(`${geflecht.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: geflecht.cookie },
    body: JSON.stringify({ query: wholeText, variables: { asOf: '2026-01-01' } }),
  })
  const { data } = (await asked.json()) as { data: { whole: WholeAnswer } }
  mkdirSync(pages, { recursive: true })
  writeFileSync(join(pages, 'data.json'), JSON.stringify(drawnFrom(data.whole)))
  const bare = await serveFolder(pages)
  const browser = await launchBrowser()
  try {
    const room = { width: 1440, height: 900 }
    const context = await browser.newContext({ storageState: geflecht.session, viewport: room, locale: 'de-DE', reducedMotion: 'reduce' })
    // As large as the picture is in the product.
    const alone = await browser.newContext({ viewport: { width: 1160, height: 560 } })
    // A busy machine takes its time; what counts is measured in the page.
    for (const each of [context, alone]) each.setDefaultTimeout(300_000)
    const names = ['sigma', 'sigma-hiding', 'vis', ...(size <= 2000 ? ['vis-layout'] : [])]
    const runs = new Map<string, Run[]>()
    // The first round fills the caches and does not count.
    for (let round = 0; round <= rounds; round++) {
      const all: [string, Run][] = [['Geflecht', await ours(context, geflecht.url)]]
      for (const name of names) if (name !== 'vis-layout' || round === 1) all.push([name, await library(alone, bare.url, name)])
      console.log(
        round === 0 ? 'caches filled' : `round ${round} of ${rounds}: ${all.map(([name, run]) => `${name} ${line(run)}`).join('; ')}`,
      )
      if (round > 0) for (const [name, run] of all) runs.set(name, [...(runs.get(name) ?? []), run])
    }
    console.log(
      `\n${data.whole.institutions} institutions, ${data.whole.lines.from.length} lines for ${data.whole.ties} ties; median of ${rounds} runs`,
    )
    const of = (name: string, what: keyof Run) => median((runs.get(name) ?? []).map((run) => run[what]))
    for (const name of runs.keys()) {
      const beside = name === 'Geflecht' ? 'sigma' : ''
      const words = (['first', 'frame', 'opened', 'layout'] as const).map(
        (what) => `${what} ${told(of(name, what), what === 'layout' ? null : of(beside, what))}`,
      )
      console.log(`${name.padEnd(13)} ${words.join('   ')}`)
    }
  } finally {
    await browser.close()
    await bare.stop()
    await geflecht.stop()
  }
}

await build({ configFile: join(import.meta.dirname, '../graph/vite.config.ts'), logLevel: 'warn' })
for (const size of sizes.length ? sizes : [2000, 20_000]) await measure(size)
process.exit(0)
