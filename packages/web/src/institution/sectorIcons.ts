/** The icon that stands for a sector, beside its hue; the hue alone never tells. */
const icons: Record<string, string> = {
  jugendhilfe: 'i-lucide-users',
  gesundheit: 'i-lucide-heart-pulse',
  schule_bildung: 'i-lucide-graduation-cap',
  kita: 'i-lucide-blocks',
  justiz: 'i-lucide-scale',
  polizei_ordnung: 'i-lucide-shield',
  arbeit_soziales: 'i-lucide-briefcase',
  behindertenhilfe: 'i-lucide-accessibility',
  sucht: 'i-lucide-pill-bottle',
  beratung: 'i-lucide-message-circle-question',
  gewaltschutz: 'i-lucide-house-heart',
  sport: 'i-lucide-volleyball',
  zivilgesellschaft: 'i-lucide-hand-heart',
  kommunalverwaltung: 'i-lucide-landmark',
  landesbehoerde: 'i-lucide-building-2',
  wissenschaft: 'i-lucide-book-open-text',
  sonstige: 'i-lucide-circle-dot',
}

/** The icon's name for the UI kit; a sector that is not known gets that of „Sonstige“. */
export const sectorIcon = (sector: string): string => icons[sector] ?? 'i-lucide-circle-dot'

/** The token of the theme that has the colour of a sector. */
export const sectorToken = (sector: string): string => `--sector-${sector in icons ? sector : 'sonstige'}`

/** The colour of a sector, as a CSS value that follows the theme. */
export const sectorColour = (sector: string): string => `var(${sectorToken(sector)})`
