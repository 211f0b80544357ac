import type { Router } from 'vue-router'
import { viewIcons } from '../shell/viewIcons.ts'

const icons: Readonly<Record<string, string>> = { ...viewIcons, compareNetworks: 'i-lucide-columns-2', report: 'i-lucide-file-text' }

/** The view at an address: the name under which words and icons know it. */
export function viewOf(router: Router, address: string): { name: string; icon: string } {
  const name = String(router.resolve(address).name ?? 'start')
  return { name, icon: icons[name] ?? 'i-lucide-bookmark' }
}
