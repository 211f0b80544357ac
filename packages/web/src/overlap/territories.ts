import type { Day } from '@geflecht/domain'
import type { NetworkEntry } from '../network/network.documents.ts'

/** The whole visible world. */
export const everywhere = 'ter.de'

/** A territory whose networks can be looked at together. */
export interface Choice {
  key: string
  name: string
  networks: number
  /** The day on which views of it open, where all in it is invented. */
  storyEndsOn: Day | null
}

const offered: readonly string[] = ['LAND', 'KREIS', 'KREISFREIE_STADT', 'GEMEINDE']

/** The territories with networks in them, wide ones first and those of one level by name; places only where several networks stand. */
export function territoriesOf(networks: readonly NetworkEntry[], language: 'DE' | 'EN'): Choice[] {
  const { compare } = new Intl.Collator(language === 'DE' ? 'de' : 'en')
  const found = new Map<string, Choice & { level: string }>()
  for (const { territory } of networks.filter(({ validFromPrecision }) => validFromPrecision !== 'PLANNED'))
    for (const { key, name, level } of [territory, ...territory.ancestors].filter((place) => offered.includes(place.level))) {
      const known = found.get(key)
      const storyEndsOn = known && known.storyEndsOn !== territory.storyEndsOn ? null : territory.storyEndsOn
      found.set(key, { key, name, level, networks: (known?.networks ?? 0) + 1, storyEndsOn })
    }
  return [...found.values()]
    .filter(({ level, networks: many }) => level !== 'GEMEINDE' || many > 1)
    .sort(
      (one, other) =>
        Math.max(1, offered.indexOf(one.level) % 3) - Math.max(1, offered.indexOf(other.level) % 3) || compare(one.name, other.name),
    )
}
