import { _api, addCollection } from '@iconify/vue'
import icons from 'virtual:icons'

/** Registers the bundled icons. One that is not in the bundle stays empty; nothing is ever asked of another host. */
export function useBundledIcons(): void {
  addCollection(icons)
  _api.setAPIModule('', { prepare: () => [], send: () => {} })
}
