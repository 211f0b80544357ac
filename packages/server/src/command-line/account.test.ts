import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runProgram } from '../testing/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'geflecht-account-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const run = (...args: string[]) => runProgram({ GEFLECHT_DATA: folder, GEFLECHT_URL: 'https://geflecht.example.org' }, 'account', ...args)

test('The command line makes an administrator, lists accounts, and gives a way back in to an account that is there', async () => {
  expect(await run('niemand@example.org')).toMatchObject({ code: 1, output: expect.stringContaining('Nobody has the e-mail address') })
  const made = await run('leitung@example.org', '--admin')
  expect(made.output).toMatch(/https:\/\/geflecht\.example\.org\/welcome\?token=[\w-]{43}$/m)
  expect((await run()).output).toMatch(/^leitung@example\.org {3}Administration {3}ADMIN$/m)
  const again = await run('leitung@example.org')
  expect(again.code).toBe(0)
  expect(again.output).not.toBe(made.output)
}, 180_000)
