import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from 'vite'

/** Takes the folder at an agreed instant, says what came of it, and keeps it for a while. */
const contender = `
  const [, , lock, folder, at] = process.argv
  const { lockFolder } = await import(lock)
  while (Date.now() < Number(at)) {}
  try {
    lockFolder(folder)
    console.log('held')
    setTimeout(() => {}, 1500)
  } catch (error) {
    console.log(error.name + ': ' + error.message)
  }
`

const outputOf = (script: string, ...args: string[]): Promise<string> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (text) => (output += String(text)))
    child.stderr.on('data', (text) => (output += String(text)))
    child.on('close', () => resolve(output.trim()))
  })

describe('One folder, one process', () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'geflecht-lock-'))
    const entry = join(import.meta.dirname, 'folderLock.ts')
    await build({
      configFile: false,
      logLevel: 'silent',
      build: { ssr: entry, outDir: join(folder, 'built'), rolldownOptions: { output: { entryFileNames: 'lock.mjs' } } },
    })
    writeFileSync(join(folder, 'contender.mjs'), contender)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    ['a fresh folder', null],
    ['a folder whose last process is gone', '999999999 1'],
    ['a folder with an empty lock', ''],
    ['a folder whose lock names nobody', '0 '],
  ])('of six that take %s at once, one holds it and five say so', { timeout: 60_000 }, async (_, stale) => {
    for (let round = 0; round < 3; round++) {
      const data = mkdtempSync(join(folder, 'data-'))
      if (stale !== null) writeFileSync(join(data, 'lock'), stale)
      const at = String(Date.now() + 700)
      const outputs = await Promise.all(
        Array.from({ length: 6 }, () => outputOf(join(folder, 'contender.mjs'), join(folder, 'built', 'lock.mjs'), data, at)),
      )
      expect(
        outputs.filter((output) => output === 'held'),
        outputs.join('\n'),
      ).toHaveLength(1)
      expect(
        outputs.filter((output) => /^StartFault: Geflecht is already running on/.test(output)),
        outputs.join('\n'),
      ).toHaveLength(5)
      expect(readdirSync(data)).toEqual(['lock'])
    }
  })
})
