import type { District, Institution, Neighbourhood, Provenance, Territory } from '@geflecht/domain'
import { institutionTypeByKey } from '@geflecht/domain'
import { asInvented, from } from '../evidence.ts'
import { randomOf } from '../random.ts'
import type { Growth } from './size.ts'

/** One further invented Kreis: its number (from 2), the start of its keys and how many there are of what. */
export interface Kreis extends Growth {
  number: number
  /** What stands between the kind of thing and its slug in a key, for example `musterkreis-2`. */
  name: string
}

export const municipalitiesEach = 8

/** The same words for all, so that they are stored once. */
export const invented: readonly Provenance[] = asInvented('Frei erfunden, um große Mengen zu zeigen und zu messen.')

export const key = (kreis: Kreis, kind: string, slug: string | number): string => `${kind}.${kreis.name}.${slug}`

const kreisTerritory = ({ name }: Kreis): string => `ter.${name}`
export const placeKey = (kreis: Kreis, n: number): string => (n === 0 ? kreisTerritory(kreis) : key(kreis, 'ter', n))
export const institutionAt = (kreis: Kreis, n: number): string => key(kreis, 'inst', n)

/** Keys of five digits that are not given out: no Regierungsbezirk in NRW has the number 4 or 6. */
const officialKey = ({ number }: Kreis): string => `05${number < 100 ? 400 + number : 500 + number}`

export const territoriesOf = (kreis: Kreis): Territory[] => {
  const ags = officialKey(kreis)
  return Array.from({ length: municipalitiesEach + 1 }, (_, n) => ({
    key: placeKey(kreis, n),
    name: n === 0 ? `Musterkreis ${kreis.number}` : `Musterort ${kreis.number}/${n}`,
    level: n === 0 ? 'KREIS' : 'GEMEINDE',
    ags: `${ags}${String(n * 4).padStart(3, '0')}`,
    ars: n === 0 ? `${ags}0000000` : `${ags}0${String(n * 4).padStart(3, '0')}${String(n * 4).padStart(3, '0')}`,
    parent: n === 0 ? 'ter.nrw' : kreisTerritory(kreis),
    latitude: null,
    longitude: null,
    fictional: true,
    ...from(),
    provenance: invented,
  }))
}

/** It borders on the one before it; the second on the Musterkreis itself. */
export const neighbourhoodsOf = (kreis: Kreis): Neighbourhood[] => [
  {
    key: key(kreis, 'nbh', 'before'),
    a: kreis.number === 2 ? 'ter.musterkreis' : `ter.musterkreis-${kreis.number - 1}`,
    b: kreisTerritory(kreis),
    ...from(),
    provenance: invented,
  },
]

export const districtsOf = (kreis: Kreis): District[] => [
  {
    key: key(kreis, 'dis', 'kreis'),
    name: `Bezirk des Jugendamts im Musterkreis ${kreis.number}`,
    land: 'ter.nrw',
    territories: Array.from({ length: municipalitiesEach }, (_, n) => placeKey(kreis, n + 1)),
    jugendamt: institutionAt(kreis, 0),
    ...from(),
    provenance: invented,
  },
]

/** The offices of a Kreis come first, once each. */
const offices = [
  'jugendamt',
  'asd',
  'insofa_pool',
  'netzwerk_fruehe_hilfen',
  'gesundheitsamt',
  'sozialamt',
  'polizei',
  'ordnungsamt',
  'familiengericht',
  'staatsanwaltschaft',
  'jobcenter',
  'agentur_fuer_arbeit',
  'schulaufsicht',
  'schulpsychologie',
  'traeger_eingliederungshilfe',
  'krankenhaus',
  'kinderklinik',
  'fruehfoerderstelle',
  'gewaltschutz_einrichtung',
  'suchtberatungsstelle',
  'erziehungsberatungsstelle',
  'schwangerschaftsberatung',
  'kinderschutzbund',
  'familienbildungsstaette',
] as const

/** Then what there is many of, about as often as here. */
const many = [
  ...Array<string>(8).fill('kita'),
  ...Array<string>(5).fill('schule'),
  ...Array<string>(3).fill('kindertagespflege'),
  'traeger_freie_jugendhilfe',
  'hilfen_zur_erziehung_ambulant',
  'hilfen_zur_erziehung_stationaer',
  'jugendarbeit',
  'familienzentrum',
  'offener_ganztag',
  'arztpraxis_paediatrie',
  'hebamme_freiberuflich',
  'sportverein',
  'sportverein',
  'verein',
  'kirchengemeinde',
  'verfahrensbeistand',
  'leistungserbringer_eingliederungshilfe',
]

const unnamed = new Set(['kindertagespflege', 'arztpraxis_paediatrie', 'hebamme_freiberuflich', 'verfahrensbeistand'])
const free = new Set([
  'kita',
  'traeger_freie_jugendhilfe',
  'hilfen_zur_erziehung_ambulant',
  'hilfen_zur_erziehung_stationaer',
  'jugendarbeit',
])

export const typeAt = (kreis: Kreis, n: number): string => offices[n] ?? randomOf(`type ${kreis.name} ${n}`).pick(many)

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000

export const institutionsOf = (kreis: Kreis): Institution[] => {
  const random = randomOf(`institutions ${kreis.name}`)
  return Array.from({ length: kreis.institutions }, (_, n) => {
    const type = typeAt(kreis, n)
    const anonymous = unnamed.has(type)
    const place = n < offices.length ? 0 : random.whole(1, municipalitiesEach)
    const [latitude, longitude] = [
      51 + (kreis.number % 10) * 0.12 + random.next() * 0.1,
      6.6 + Math.floor(kreis.number / 10) * 0.2 + random.next() * 0.15,
    ]
    return {
      key: institutionAt(kreis, n),
      name: anonymous ? null : `${institutionTypeByKey.get(type)!.de} ${kreis.number}-${n}`,
      legalName: null,
      type,
      sector: institutionTypeByKey.get(type)!.sector,
      carrierKind: anonymous
        ? 'PRIVAT'
        : n < offices.length || type === 'schule'
          ? 'OEFFENTLICH'
          : free.has(type)
            ? 'FREI'
            : 'ZIVILGESELLSCHAFT',
      territory: placeKey(kreis, place),
      serviceArea: [],
      parent: null,
      carrier: null,
      successor: null,
      anonymous,
      isPublic: !anonymous,
      contactMailbox: null,
      contactPhone: null,
      contactUrl: null,
      latitude: anonymous ? null : rounded(latitude),
      longitude: anonymous ? null : rounded(longitude),
      capacity: null,
      qualityReviewedOn: null,
      ...from(),
      provenance: invented,
    }
  })
}
