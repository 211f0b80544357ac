import type { Deal } from './agreement.ts'
import { entries, entryOf, nameOf } from './institutions.ts'
import { jugendamtFor, placeOf } from './places.ts'
import { randomOf } from './random.ts'

/** Types whose carriers owe an agreement under § 8a Abs. 4 SGB VIII. */
const protectionTypes = new Set([
  'traeger_freie_jugendhilfe',
  'hilfen_zur_erziehung_ambulant',
  'hilfen_zur_erziehung_stationaer',
  'inobhutnahmestelle',
  'kinderschutzbund',
  'jugendarbeit',
  'familienbildungsstaette',
  'erziehungsberatungsstelle',
  'kita',
  'familienzentrum',
  'offener_ganztag',
])

/** What is not as it should be, by Jugendamt and carrier; the rest is in order. */
const missing = new Set(['kreisjugendamt wurzelzwerge', 'jugendamt-falkenmuehl marien'])
const special: Readonly<Record<string, Partial<Deal>>> = {
  'kreisjugendamt awo': { lastDay: '2026-01-24' },
  'kreisjugendamt lindenhof': { lastDay: '2026-03-15' },
  'kreisjugendamt st-vitus': { review: '2025-09-30' },
  'jugendamt-erlenbrueck sonnenwinkel': { review: '2025-06-30' },
  'kreisjugendamt christuskirche': { lacks: ['SCHUTZBEDUERFNISSE_BEHINDERUNG'] },
  'kreisjugendamt gemeinde-birkhagen': { lacks: ['QUALIFIKATION_INSOFA', 'SCHUTZBEDUERFNISSE_BEHINDERUNG'] },
  'jugendamt-erlenbrueck kitaverbund': { lacks: ['BETEILIGUNG'] },
  'kreisjugendamt diakonie': { underReviewSince: '2025-11-03' },
  'jugendamt-falkenmuehl jugendwerk': { underReviewSince: '2025-09-15' },
}

interface Pair {
  jugendamt: string
  carrier: string
}

/** Every carrier with every Jugendamt in whose district it or one of its services sits. */
const pairs: readonly Pair[] = [
  ...new Map(
    entries
      .filter(({ type }) => protectionTypes.has(type))
      .map(({ slug, carrier, place }) => ({ jugendamt: jugendamtFor(place), carrier: carrier ?? slug }))
      .map((pair) => [`${pair.jugendamt} ${pair.carrier}`, pair]),
  ).values(),
]

const slugOf = ({ jugendamt, carrier }: Pair, year: number): string => `8a4-${jugendamt}-${carrier}-${year}`

const titleOf = ({ jugendamt, carrier }: Pair): string => `Vereinbarung zum Schutzauftrag, ${nameOf(jugendamt)} und ${nameOf(carrier)}`

/** Signed between 2022 and 2024 after the law of 2021; about every second carrier had an older one. */
const dealsOf = (pair: Pair): Deal[] => {
  const name = `${pair.jugendamt} ${pair.carrier}`
  if (missing.has(name)) return []
  const random = randomOf(`protection ${name}`)
  const year = random.whole(2022, 2024)
  const month = random.whole(1, 12)
  const signed = `${year}-${String(month).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`
  const parties = [pair.jugendamt, pair.carrier]
  const shared = { kind: 'VEREINBARUNG_8A_4', title: titleOf(pair), parties }
  const older: Deal = {
    ...shared,
    slug: slugOf(pair, 2015),
    drafted: '2014-11-10',
    signed: '2015-03-02',
    lacks: ['SCHUTZBEDUERFNISSE_BEHINDERUNG'],
  }
  const replaces = random.chance(0.55)
  const current: Deal = {
    ...shared,
    slug: slugOf(pair, year),
    drafted: `${year - 1}-09-01`,
    signed,
    lastDay: `${year + 5}-12-31`,
    review: `${2026 + random.whole(0, 1)}-${String(month).padStart(2, '0')}-15`,
    ...(replaces ? { replaces: older.slug } : {}),
    ...special[name],
  }
  return replaces ? [older, current] : [current]
}

/** Childminders; one of them has none yet. */
const childminders: readonly Deal[] = entries
  .filter(({ type, slug }) => type === 'kindertagespflege' && slug !== 'tagespflege-5')
  .map(({ slug, place }) => ({
    slug: `8a5-${slug}`,
    kind: 'VEREINBARUNG_8A_5',
    title: `Vereinbarung zum Schutzauftrag in der Kindertagespflege, ${placeOf(place).name}`,
    parties: [jugendamtFor(entryOf(slug).place), slug],
    drafted: '2023-02-01',
    signed: '2023-08-01',
    lastDay: '2028-07-31',
    review: '2026-08-01',
  }))

export const protectionDeals: readonly Deal[] = [...pairs.flatMap(dealsOf), ...childminders]
