import { existsSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LaunchOptions } from '@playwright/test'

const packageFile = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
const project = join(import.meta.dirname, '..', '..', '..')
const cache = join(project, 'node_modules', '.cache', 'geflecht-chromium')

/** Nothing leaves the machine, no sandbox of its own (tests often run as root), and never one process for everything: that one dies. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** Fonts come from the package too, so that a picture looks the same on every machine. */
const fontsFile = (folder: string): string => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fc/cache</cachedir></fontconfig>
`

/** Unpacks browser, libraries, fonts and software renderer into `folder`; the package unpacks to wherever TMPDIR points. */
async function unpackInto(folder: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await chromium.executablePath()
    await inflate(join(dirname(packageFile), '..', 'bin', 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** What a killed process left half unpacked is cleared away; a process that still runs keeps its part. */
function clearAbandoned(): void {
  for (const name of readdirSync(cache)) {
    const owner = /\.part-(\d+)$/.exec(name)?.[1]
    if (!owner) continue
    try {
      process.kill(Number(owner), 0)
    } catch {
      rmSync(join(cache, name), { recursive: true, force: true })
    }
  }
}

let unpacking: Promise<string> | undefined
/** The folder with the unpacked browser, for all who ask in this process. */
const browserFolder = (): Promise<string> => (unpacking ??= unpacked())

/**
 * The folder with the unpacked browser. It is unpacked once into a folder of this process's own and then renamed, so a folder under
 * its final name is always whole, also when several processes want it at once.
 */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(packageFile), '..', 'package.json'), 'utf8')) as { version: string }
  const folder = join(cache, version)
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true })
    clearAbandoned()
    const part = `${folder}.part-${process.pid}`
    await mkdir(part, { recursive: true })
    await unpackInto(part)
    // Another process may have been faster: then its folder stands and ours goes.
    await rename(part, folder).catch(async (fault: unknown) => {
      await rm(part, { recursive: true, force: true })
      if (!existsSync(folder)) throw fault
    })
  }
  await writeFontsFile(folder)
  return folder
}

/** The fonts file names its folder in full; a project that was moved or copied gets a new one. */
async function writeFontsFile(folder: string): Promise<void> {
  const file = join(folder, 'fc', 'fonts.conf')
  const wanted = fontsFile(folder)
  if (existsSync(file) && (await readFile(file, 'utf8')) === wanted) return
  await mkdir(join(folder, 'fc'), { recursive: true })
  const part = `${file}.${process.pid}`
  await writeFile(part, wanted)
  await rename(part, file)
}

/**
 * How the browser is started: the one that `GEFLECHT_CHROMIUM` names; on Linux x64 the one that comes as an npm package; elsewhere
 * an installed Chrome.
 */
export async function launchOptions(): Promise<LaunchOptions> {
  const named = process.env['GEFLECHT_CHROMIUM']
  if (named) return { executablePath: named, args }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args }
  const folder = await browserFolder()
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...environment(), FONTCONFIG_PATH: join(folder, 'fc'), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
  }
}

/** The environment without what is not set, as Playwright wants it. */
function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
