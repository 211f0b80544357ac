import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../workspace.mjs'

async function listenSomewhere() {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return listener
}

async function freePort() {
  const probe = await listenSomewhere()
  const { port } = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** `npm start` with a folder and port of its own; `said()` is what it has said so far. */
function start(port, data) {
  const { DATABASE_URL: _, GEFLECHT_DEMO: __, ...environment } = process.env
  const env = { ...environment, PORT: String(port), HOST: '127.0.0.1', GEFLECHT_DATA: data, npm_config_update_notifier: 'false' }
  // A group of its own, so that `clearAway` reaches whatever should have ended and did not.
  const npm = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let text = ''
  npm.stdout.on('data', (piece) => (text += piece))
  npm.stderr.on('data', (piece) => (text += piece))
  const clearAway = () => {
    npm.stdout.destroy()
    npm.stderr.destroy()
    try {
      process.kill(-npm.pid, 'SIGKILL')
    } catch {
      // The whole group has ended, as it should.
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 20 })
  }
  return { npm, said: () => text, ended: once(npm, 'exit'), clearAway }
}

const answers = (port) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

/** Waits until `condition` holds; fails after `seconds`. */
async function until(condition, seconds, what) {
  const deadline = Date.now() + seconds * 1000
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, what())
    await wait(200)
  }
}

/** Starts, waits until the server answers, ends npm by `signal`, and waits until nobody listens any more. */
async function startsAndEnds(signal) {
  const data = mkdtempSync(join(tmpdir(), 'geflecht-start-'))
  const port = await freePort()
  const { npm, said, ended, clearAway } = start(port, data)
  try {
    await until(
      () => answers(port),
      120,
      () => `not ready after two minutes; it said:\n${said()}`,
    )
    npm.kill(signal)
    await ended
    const free = async () => {
      const probe = createServer().listen(port, '127.0.0.1')
      return once(probe, 'listening').then(
        () => new Promise((resolve) => probe.close(() => resolve(true))),
        () => false,
      )
    }
    await until(free, 15, () => `an orphan still listens after ${signal}; it said:\n${said()}`)
  } finally {
    clearAway()
  }
}

test('npm start serves, and SIGTERM to npm leaves no orphan', () => startsAndEnds('SIGTERM'))

test('npm that is killed outright leaves no orphan', () => startsAndEnds('SIGKILL'))

test('a port that is taken is one sentence and exit code 1', async () => {
  const listener = await listenSomewhere()
  const data = mkdtempSync(join(tmpdir(), 'geflecht-start-'))
  const { said, ended, clearAway } = start(listener.address().port, data)
  try {
    const [code] = await ended
    assert.equal(code, 1)
    assert.match(said(), new RegExp(String(listener.address().port)))
    assert.doesNotMatch(said(), /^\s+at |npm error/m)
  } finally {
    listener.close()
    clearAway()
  }
})
