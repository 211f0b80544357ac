import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { whenParentEnds } from './lineage.mjs'
import { childEnvironment, node24, packageFolder, root } from './workspace.mjs'

// `npm start`: install, build, serve. Arguments after `--` go to the server.
await install()
if ((await build()).length > 0) process.exit(1)

const preload = new URL('./endWithParent.mjs', import.meta.url).href
const server = spawn(node24, ['--import', preload, join(packageFolder('server'), 'dist', 'cli.js'), 'serve', ...process.argv.slice(2)], {
  stdio: 'inherit',
  // A group of its own: Ctrl-C reaches the server once, through us, and not a second time from the terminal.
  detached: process.platform !== 'win32',
  env: childEnvironment({
    GEFLECHT_DEMO: process.env.GEFLECHT_DEMO ?? '1',
    GEFLECHT_DATA: process.env.GEFLECHT_DATA ?? join(root, '.geflecht'),
  }),
})

// Terminal and npm both send Ctrl-C; the second of a pair is dropped, a later one (a person's second Ctrl-C) is handed on.
let lastHandedOn = 0
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (Date.now() - lastHandedOn < 1000) return
    lastHandedOn = Date.now()
    server.kill(signal)
  })
}
whenParentEnds(() => server.kill('SIGTERM'))

server.on('error', (error) => {
  console.error(`Geflecht: the server could not be started: ${error.message}`)
  process.exit(1)
})
server.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
