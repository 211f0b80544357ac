import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import type { Result, default as axe } from 'axe-core'
import { launchOptions } from './chromium.ts'
import { listenForFaults, overflowOf, settle } from './manners.ts'
import { startServer } from './server.ts'
import { sessionOf } from './signedIn.ts'
import { addressOf, type View, views } from './views.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const widths = { 390: 844, 1024: 768, 1440: 900 }
const themes = ['light', 'dark'] as const
const languages = ['de', 'en'] as const
/** One way of looking at a view. */
interface Way {
  width: number
  height: number
  theme: (typeof themes)[number]
  language: (typeof languages)[number]
}
const everyWay: readonly Way[] = Object.entries(widths).flatMap(([width, height]) =>
  themes.flatMap((theme) => languages.map((language) => ({ width: Number(width), height, theme, language }))),
)
const nameOf = ({ width, theme, language }: Way): string => `${width}-${theme}-${language}`
const axeSource = createRequire(import.meta.url)('axe-core').source as string

/** What was wrong with one picture beside axe's findings: errors on the console, requests that leave the server, a page wider than its window. */
type Fault = string

/** A finding of axe, short enough to be read in a list. */
interface Finding {
  rule: string
  impact: string | null
  help: string
  nodes: { target: string; why: string }[]
}

function findingOf({ id, impact, help, nodes }: Result): Finding {
  return {
    rule: id,
    impact: impact ?? null,
    help,
    nodes: nodes.map((node) => ({ target: node.target.join(' '), why: node.failureSummary ?? '' })),
  }
}

/** Opens one view, takes its picture and asks axe. */
async function lookAt(
  context: BrowserContext,
  url: string,
  view: View,
  address: string,
  picture: string,
): Promise<{ findings: Finding[]; faults: Fault[] }> {
  const page = await context.newPage()
  try {
    const faults = listenForFaults(page)
    await page.goto(url + address, { timeout: 60_000 })
    await settle(page)
    await view.act?.(page)
    await page.screenshot({ path: picture, animations: 'disabled' })
    await page.evaluate(axeSource)
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
    const overflow = await overflowOf(page)
    if (overflow > 0) faults.push(`wider than the window by ${overflow} px`)
    return { findings: violations.map(findingOf), faults }
  } finally {
    await page.close()
  }
}

/** What is asked for on the command line: where the pictures go, which views and how they are looked at (all unless named). */
interface Asked {
  out: string
  chosen: readonly View[]
  ways: readonly Way[]
}

/** Reads the command line; without a folder, or with a name that is not there, it says how it is used and ends. */
function asked(): Asked {
  const { values } = parseArgs({ options: { out: { type: 'string' }, views: { type: 'string' }, ways: { type: 'string' } } })
  const names = values.views?.split(',')
  const chosen = views.filter(({ name }) => !names || names.includes(name))
  const named = values.ways?.split(',')
  const ways = everyWay.filter((way) => !named || named.includes(nameOf(way)))
  if (values.out && chosen.length > 0 && ways.length > 0) return { out: resolve(values.out), chosen, ways }
  console.error(
    `Usage: npm run look -- --out DIR [--views ${views.map(({ name }) => name).join(',')}] [--ways ${everyWay.map(nameOf).join(',')}]`,
  )
  process.exit(1)
}

/** A browser's memory of its own, signed in or not, for one way of looking. */
const contextFor = async (
  browser: Browser,
  url: string,
  account: Exclude<View['account'], undefined>,
  { width, height, theme, language }: Way,
): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...(account ? { storageState: await sessionOf(url, account) } : {}),
  })

/** What was seen, by the name of the picture. */
interface Seen {
  findings: Record<string, Finding[]>
  faults: Record<string, Fault[]>
}

/** Looks at every view that is asked for in one way, and tells of each picture. */
async function lookInOneWay(browser: Browser, url: string, way: Way, { out, chosen, ways }: Asked, seen: Seen): Promise<void> {
  // Whoever looks at one view after another has its parts in the cache: one context for each of them.
  const contexts = new Map<string, Promise<BrowserContext>>()
  const contextOf = (account: Exclude<View['account'], undefined>) => {
    const made = contexts.get(String(account)) ?? contextFor(browser, url, account, way)
    contexts.set(String(account), made)
    return made
  }
  for (const view of chosen) {
    const context = await contextOf(view.account === undefined ? 'coordinator' : view.account)
    const name = `${view.name}-${nameOf(way)}`
    const address = addressOf(view, way.theme, way.language)
    const { findings, faults } = await lookAt(context, url, view, address, join(out, `${name}.png`)).catch((error: Error) => ({
      findings: [],
      faults: [`could not be looked at: ${error.message.split('\n')[0]}`],
    }))
    seen.findings[name] = findings
    if (faults.length > 0) seen.faults[name] = faults
    const rules = findings.map(({ rule, nodes }) => `${rule} × ${nodes.length}`)
    const told = [...rules, ...faults].map((line) => `\n    ${line}`).join('')
    console.log(`[${Object.keys(seen.findings).length}/${chosen.length * ways.length}] ${name}${told}`)
  }
  for (const context of contexts.values()) await (await context).close()
}

/** One who looks: takes the next way that nobody has taken, with a browser and, unless one is named, a server of its own. */
async function lookOn(queue: Way[], wanted: Asked, seen: Seen): Promise<void> {
  const server = named ? { url: named, stop: async () => {} } : await startServer()
  const browser = await chromium.launch(await launchOptions())
  try {
    for (let way = queue.shift(); way; way = queue.shift()) await lookInOneWay(browser, server.url, way, wanted, seen)
  } finally {
    await browser.close()
    await server.stop()
  }
}

const wanted = asked()
const { out, ways } = wanted
await mkdir(out, { recursive: true })
const named = process.env['GEFLECHT_URL']?.replace(/\/$/, '')
const queue = [...ways]
const seen: Seen = { findings: {}, faults: {} }
// Some views write while they are looked at: a server that is named is looked at by one alone.
const lookers = named ? 1 : Math.min(ways.length, availableParallelism(), 4)
await Promise.all(Array.from({ length: lookers }, () => lookOn(queue, wanted, seen)))

const inOrder = <Of>(record: Record<string, Of>) => Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => a.localeCompare(b)))
await writeFile(join(out, 'axe.json'), `${JSON.stringify(inOrder(seen.findings), null, 2)}\n`)
await writeFile(join(out, 'faults.json'), `${JSON.stringify(inOrder(seen.faults), null, 2)}\n`)
const wrong = [seen.findings, seen.faults].flatMap((record) => Object.values<unknown[]>(record).flat()).length
console.log(
  wrong === 0
    ? `Nothing to complain about; pictures in ${out}`
    : `${wrong} findings and faults; pictures, axe.json and faults.json in ${out}`,
)
process.exitCode = wrong === 0 ? 0 : 1
