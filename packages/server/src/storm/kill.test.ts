import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endOf, runProgram, startProgram } from '../testing/program.ts'

/** As many as show it; `npm run prove` kills more often. */
const kills = process.env.GEFLECHT_PROVE === '1' ? 10 : 4

/** Lets a storm blow until it has acknowledged `enough` revisions, then kills it; gives the last one acknowledged. */
const killedStorm = async (folder: string, seed: number, enough: number): Promise<number> => {
  const child = startProgram({ GEFLECHT_DATA: folder }, 'storm', '--seed', String(seed), '--commands', '100000')
  const closed = endOf(child)
  let acknowledged = 0
  let heard = 0
  for await (const line of createInterface(child.stdout!)) {
    const revision = /^acknowledged (\d+)$/.exec(line)
    if (!revision) continue
    acknowledged = Number(revision[1])
    if (++heard === enough) child.kill('SIGKILL')
  }
  const { signal, output } = await closed
  expect(signal, output).toBe('SIGKILL')
  return acknowledged
}

describe('A server process that is killed', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'geflecht-kill-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test(`${kills} kills with -9 lose nothing acknowledged, and the Atlas equals tables and log`, { timeout: 300_000 }, async () => {
    let acknowledged = 0
    for (let kill = 1; kill <= kills; kill++) {
      acknowledged = await killedStorm(folder, kill, 15 + kill * 3)
      const { code, output } = await runProgram({ GEFLECHT_DATA: folder }, 'verify')
      expect(code, output).toBe(0)
      const stored = Number(/^Revision (\d+): tables and change log tell the same\.$/m.exec(output)![1])
      expect(stored).toBeGreaterThanOrEqual(acknowledged)
    }
    console.log(`${kills} kills, ${acknowledged} revisions acknowledged, none lost.`)
  })

  test('a second process on the same folder says so in one sentence and exits with 1', async () => {
    const first = startProgram({ GEFLECHT_DATA: folder }, 'storm', '--commands', '100000')
    const closed = endOf(first)
    await new Promise((resolve) => first.stdout!.once('data', resolve))
    const second = await runProgram({ GEFLECHT_DATA: folder }, 'verify')
    first.kill('SIGKILL')
    await closed
    expect(second).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^Geflecht is already running on .* \(process \d+\)[^\n]*\n$/) as string,
    })
  })
})
