import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const virtualId = 'virtual:icons'

interface Collection {
  icons: Record<string, { body: string }>
  aliases?: Record<string, { parent: string }>
}

/**
 * Serves `virtual:icons`: the Lucide icons that our sources and the UI kit's theme name, and no others.
 * So every icon is in the bundle and none is fetched from elsewhere.
 */
export function iconsPlugin(sourceFolder: string): Plugin {
  return {
    name: 'geflecht:icons',
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    load(id) {
      if (id !== `\0${virtualId}`) return undefined
      const uiKit = join(dirname(fileURLToPath(import.meta.resolve('@nuxt/ui/vite'))), 'shared')
      const names = new Set([sourceFolder, uiKit].flatMap(textsIn).flatMap(iconNamesIn))
      return `export default ${JSON.stringify({ prefix: 'lucide', width: 24, height: 24, icons: subset(names) })}`
    },
  }
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(vue|ts|mjs)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

function iconNamesIn(text: string): string[] {
  return [...text.matchAll(/i-lucide-([a-z0-9-]+)|lucide:([a-z0-9-]+)/g)].map((match) => match[1] ?? match[2] ?? '')
}

function subset(names: Set<string>): Collection['icons'] {
  const all = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@iconify-json/lucide/icons.json')), 'utf8')) as Collection
  const found: Collection['icons'] = {}
  for (const name of [...names].sort()) {
    const icon = all.icons[all.aliases?.[name]?.parent ?? name]
    if (icon) found[name] = icon
  }
  return found
}
