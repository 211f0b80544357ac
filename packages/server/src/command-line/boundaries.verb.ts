import { readFileSync } from 'node:fs'
import { keepBoundaries } from '../boundary/boundaries.ts'
import { NoBoundaries, readBoundaries } from '../boundary/readBoundaries.ts'
import { type Area, simplified } from '../boundary/simplify.ts'
import { StartFault } from '../storage/startFault.ts'
import { openStore, type Store } from '../store.ts'
import type { Verb } from './verb.ts'

const usualSource = '© GeoBasis-DE / BKG, dl-de/by-2-0'
const usualDetail = 0.1

const areasIn = (file: string): Area[] => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new StartFault(`${file} cannot be read (${(cause as NodeJS.ErrnoException).code}).`, { cause })
  }
  try {
    return readBoundaries(text)
  } catch (error) {
    if (error instanceof NoBoundaries) throw new StartFault(`${file}: ${error.message}`)
    throw error
  }
}

/** Names of territories with an official key, by that key. */
const territoriesIn = ({ atlas }: Store): Map<string, string> => {
  const { territory } = atlas.tables
  return new Map(
    [...territory.rows()].flatMap((row) => {
      const ags = territory.columns.ags.at(row)
      return ags === null || territory.columns.fictional.at(row) ? [] : [[ags, territory.columns.name.at(row)] as const]
    }),
  )
}

const some = (names: readonly string[]): string =>
  names.length <= 8 ? names.join(', ') : `${names.slice(0, 8).join(', ')} and ${names.length - 8} more`

const corners = (areas: readonly Area[]): number =>
  areas.reduce((sum, { outline }) => sum + (outline.coordinates as unknown[]).flat(outline.type === 'Polygon' ? 1 : 2).length, 0)

export const boundaries: Verb = {
  name: 'boundaries',
  summary: 'Loads boundaries of territories for the map from a GeoJSON file, for example of BKG VG250; loading a key again replaces it.',
  argument: 'file',
  options: {
    file: 'GeoJSON in degrees (WGS 84); each area has its official key in the property AGS or ARS, its name in GEN',
    detail: `corners worth less than so many km² are left out (default ${usualDetail})`,
    source: `whom the map names for them (default “${usualSource}”)`,
  },
  async run({ file, detail = String(usualDetail), source = usualSource }, settings) {
    if (file === undefined) throw new StartFault('Name a file: geflecht boundaries FILE.geojson')
    const least = Number(detail)
    if (!(least >= 0)) throw new StartFault(`${detail} is no area; --detail takes square kilometres, for example ${usualDetail}.`)
    const whole = areasIn(file)
    const areas = simplified(whole, least)
    const store = await openStore(settings().place, () => new Date())
    try {
      await keepBoundaries(store.database.em(), areas, source)
      const territories = territoriesIn(store)
      const [met, unmet] = [areas.filter(({ key }) => territories.has(key)), areas.filter(({ key }) => !territories.has(key))]
      const loaded = new Set(areas.map(({ key }) => key))
      const without = [...territories].filter(([ags]) => !loaded.has(ags)).map(([, name]) => name)
      console.log(`${areas.length} boundaries loaded, ${corners(areas)} corners left of ${corners(whole)}.`)
      console.log(`  ${met.length} belong to territories${met.length ? `: ${some(met.map(({ key }) => territories.get(key)!))}` : ''}.`)
      if (unmet.length)
        console.log(
          `  ${unmet.length} belong to none yet and wait: ${some(unmet.map(({ key, name }) => (name ? `${name} (${key})` : key)))}.`,
        )
      if (without.length) console.log(`  ${without.length} territories are not in this file: ${some(without)}.`)
    } finally {
      await store.close()
    }
  },
}
