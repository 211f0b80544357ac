import { getIcon } from '@iconify/vue'
import { sectorIcon } from './sectorIcons.ts'

/** The inside of a sector's icon on a field of 24 × 24, to be drawn in an SVG with `stroke: currentColor`. */
export const sectorIconBody = (sector: string): string => getIcon(sectorIcon(sector).replace('i-lucide-', 'lucide:'))?.body ?? ''
