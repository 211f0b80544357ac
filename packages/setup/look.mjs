import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { node24, packageFolder, run } from './workspace.mjs'

// `npm run look -- --out DIR`: pictures of every view and axe's findings. With GEFLECHT_URL it looks at what runs there.
await install()
if (!process.env.GEFLECHT_URL && (await build()).length > 0) process.exit(1)
const script = join(packageFolder('journeys'), 'src', 'look.ts')
const { code } = await run(node24, [script, ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd(), show: true })
process.exit(code)
