import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { launchBrowser, sessionOf } from '@geflecht/journeys'
import { build } from 'vite'
import type { Drawn } from '../graph/bare.ts'
import { serveFolder } from './staticServer.ts'

/**
 * The graph of all networks in the product beside pages with nothing but a graph library, in one browser: milliseconds until the first picture
 * once the data is there, and between two frames while the picture is pulled. `--size S` (about 1,000 institutions) or `M` (10,000).
 */
const size = process.argv.includes('M') ? 'M' : 'S'
const rounds = size === 'M' ? 1 : 3
const viewport = { width: 1440, height: 900 }
const program = join(import.meta.dirname, '../../server/dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'geflecht-graph-'))
const environment = { ...process.env, GEFLECHT_DATA: folder, GEFLECHT_DEMO: '1', DATABASE_URL: undefined, PORT: '0' }
const loading = spawn(process.execPath, [program, 'load', 'musterkreis', '--size', size], { env: environment, stdio: 'ignore' })
await once(loading, 'close')
const geflecht = spawn(process.execPath, [program, 'serve'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
process.on('exit', () => geflecht.kill())
const address = async (): Promise<string> => {
  for await (const line of createInterface(geflecht.stdout)) if (line.includes('is there')) return /http:\S+/.exec(line)![0]
  throw new Error('The server ended')
}
const url = await address()
await build({ configFile: join(import.meta.dirname, '../graph/vite.config.ts'), logLevel: 'warn' })
const bare = await serveFolder(join(import.meta.dirname, '../dist/graph'))
const browser = await launchBrowser()
const storageState = await sessionOf(url, 'admin')

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['newPage']>>

/** Pulls the picture for some two seconds and answers the mean time between two frames. */
async function frameTime(page: Page, left: number, top: number): Promise<number> {
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

/** Opens all networks as a table, so that the data is there, then asks for the picture. `off` are the words of the legend that are switched off. */
async function ours(off: string): Promise<{ first: number; frame: number; nodes: number; lines: number }> {
  const context = await browser.newContext({ storageState, viewport, locale: 'de-DE', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${url}/network/net.musterkreis.ks/graph?asOf=2026-01-01&scope=all&form=table&off=${off}`)
  await page.locator('main table').waitFor({ timeout: 300_000 })
  await page.waitForLoadState('networkidle')
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
  const said = (await page.getByText(/in die Sie Einblick haben/).textContent()) ?? ''
  const [, nodes = 0, lines = 0] = (said.replaceAll('.', '').match(/\d+/g) ?? []).map(Number)
  const { x, y } = (await page.locator('.graph-box').boundingBox())!
  const frame = await frameTime(page, x + 8, y + 8)
  await context.close()
  return { first, frame, nodes, lines }
}

/** As many discs and lines as the product draws, each group of forty by itself, as networks are. */
function drawnLike(nodes: number, lines: number): Drawn {
  const [group, room] = [40, 74]
  const spiral = (at: number, apart: number) => ({
    x: Math.cos(at * 2.4) * apart * Math.sqrt(at),
    y: Math.sin(at * 2.4) * apart * Math.sqrt(at),
  })
  const place = (at: number) => {
    const [middle, beside] = [spiral(Math.floor(at / group), room * 5), spiral(at % group, room * 0.57)]
    return { x: 1.7 * middle.x + beside.x, y: middle.y + beside.y }
  }
  return {
    nodes: Array.from({ length: nodes }, (_, at) => ({ id: `${at}`, ...place(at), color: '#2563eb', label: `Institution ${at}` })),
    edges: Array.from({ length: lines }, (_, at) => {
      const source = (at * 7) % nodes
      const target = Math.min(nodes - 1, Math.floor(source / group) * group + ((source + 1 + (at % 17)) % group))
      return { id: `e${at}`, source: `${source}`, target: `${target === source ? (source + 1) % nodes : target}` }
    }),
  }
}

async function library(name: string, drawn: Drawn): Promise<{ first: number; frame: number }> {
  const page = await browser.newPage({ viewport: { width: 1160, height: 560 } })
  await page.goto(bare.url)
  await page.waitForFunction(() => 'draw' in globalThis)
  const first = await page.evaluate(
    ([which, what]) => (globalThis as unknown as { draw: (name: string, drawn: Drawn) => Promise<number> }).draw(which, what),
    [name, drawn] as const,
  )
  await page.waitForTimeout(500)
  const frame = await frameTime(page, 8, 8)
  await page.close()
  return { first, frame }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const told = (name: string, runs: readonly { first: number; frame: number }[]) =>
  console.log(
    `${name.padEnd(14)} first picture ${median(runs.map(({ first }) => first))
      .toFixed(0)
      .padStart(6)} ms   frame ${median(runs.map(({ frame }) => frame))
      .toFixed(0)
      .padStart(5)} ms`,
  )

try {
  const sample = await ours('')
  const drawn = drawnLike(sample.nodes, sample.lines)
  const names = ['sigma', 'cytoscape', 'vis'].filter((name) => size === 'S' || name !== 'cytoscape')
  const runs = new Map<string, { first: number; frame: number }[]>([['Geflecht', []], ...names.map((name) => [name, []] as [string, []])])
  for (let round = 0; round < rounds; round++) {
    runs.get('Geflecht')?.push(await ours(''))
    for (const name of names) runs.get(name)?.push(await library(name, drawn))
  }
  console.log(`\n${sample.nodes} institutions, ${sample.lines} ties; median of ${rounds} runs`)
  for (const [name, each] of runs) told(name, each)
} finally {
  await browser.close()
  await bare.stop()
  geflecht.kill('SIGTERM')
  await once(geflecht, 'close')
  rmSync(folder, { recursive: true })
}
process.exit(0)
