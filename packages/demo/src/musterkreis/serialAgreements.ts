import type { Day } from '@geflecht/domain'
import type { Deal } from './agreement.ts'
import { entries, nameOf } from './institutions.ts'
import { jugendamtFor } from './places.ts'

/** One office with several others, all on one day and in the same words. */
interface Series {
  slug: string
  kind: string
  word: string
  one: string
  others: readonly string[]
  signed: Day
  /** The slug of the series that this one replaces. */
  replaces?: string
  more?: Partial<Deal>
}

const dealsOf = ({ slug, kind, word, one, others, signed, replaces, more }: Series): Deal[] =>
  others.map((other, n) => ({
    slug: `${slug}-${other}`,
    kind,
    title: `${word}: ${nameOf(one)} und ${nameOf(other)}`,
    parties: [one, other],
    drafted: `${Number(signed.slice(0, 4)) - 1}-${String(3 + (n % 9)).padStart(2, '0')}-01`,
    signed,
    ...(replaces ? { replaces: `${replaces}-${other}` } : {}),
    ...more,
  }))

const kreisjugendamt = 'kreisjugendamt'
const clubs = ['tus-birkhagen', 'sv-osterlohe', 'tv-westerhain']
const carriers = ['caritas', 'diakonie', 'awo', 'drk', 'lindenhof', 'brueckenschlag', 'kinderschutzbund', 'st-vitus', 'christuskirche']
const carriersInTown = ['sonnenwinkel', 'kitaverbund', 'kinderschutzbund', 'caritas', 'diakonie', 'lebenshilfe']
const certificates = { kind: 'FUEHRUNGSZEUGNIS_72A', word: 'Führungszeugnisse' }
const integration = {
  kind: 'LEISTUNG_125_SGB9',
  word: 'Vereinbarung der Eingliederungshilfe',
  one: 'eingliederungshilfe',
  others: ['lebenshilfe', 'fruehfoerderung', 'familienunterstuetzung'],
}

const series: readonly Series[] = [
  { ...certificates, slug: '72a-2019', one: kreisjugendamt, others: clubs, signed: '2019-05-06' },
  { ...certificates, slug: '72a-2024', one: kreisjugendamt, others: clubs, signed: '2024-05-06', replaces: '72a-2019' },
  {
    ...certificates,
    slug: '72a-2024',
    one: kreisjugendamt,
    others: ['kreissportbund', 'pfarrei-osterlohe', 'patenschaften', 'gemeinde-birkhagen', 'gemeinde-osterlohe'],
    signed: '2024-09-02',
  },
  { ...certificates, slug: '72a-2020', one: kreisjugendamt, others: carriers, signed: '2020-02-03' },
  {
    ...certificates,
    slug: '72a-2024',
    one: 'jugendamt-erlenbrueck',
    others: ['schwimmverein', 'moscheegemeinde', 'kirchenkreis', ...carriersInTown],
    signed: '2024-03-04',
  },
  {
    ...certificates,
    slug: '72a-2021',
    one: kreisjugendamt,
    others: ['kulturverein'],
    signed: '2021-06-07',
    more: { terminated: '2025-04-01', reason: 'Der Verein macht keine Angebote für Kinder mehr.' },
  },
  { ...integration, slug: '125-2020', signed: '2019-12-09', more: { begins: '2020-01-01', lastDay: '2023-12-31' } },
  { ...integration, slug: '125-2024', signed: '2023-12-11', replaces: '125-2020', more: { begins: '2024-01-01', lastDay: '2026-12-31' } },
]

/** Services of education support that are paid for. */
const paid = entries.filter(
  ({ type }) => type === 'hilfen_zur_erziehung_ambulant' || type === 'hilfen_zur_erziehung_stationaer' || type === 'inobhutnahmestelle',
)

/** One of them ends in February, for one the review has begun. */
const unlike: Readonly<Record<string, Partial<Deal>>> = {
  'spfh-diakonie': { lastDay: '2026-02-28' },
  'wohngruppe-sonnenwinkel': { underReviewSince: '2025-12-01' },
}

const paidDeals = paid.flatMap(({ slug, place, carrier, name }): Deal[] => {
  const shared = {
    kind: 'LEISTUNGSVEREINBARUNG_78B',
    title: `Leistung, Entgelt und Qualität: ${name}`,
    parties: [jugendamtFor(place), carrier ?? slug],
  }
  return [
    { ...shared, slug: `78b-2022-${slug}`, drafted: '2022-06-01', signed: '2022-11-21', begins: '2023-01-01', lastDay: '2024-12-31' },
    {
      ...shared,
      slug: `78b-2025-${slug}`,
      drafted: '2024-06-03',
      signed: '2024-11-18',
      begins: '2025-01-01',
      lastDay: '2026-12-31',
      replaces: `78b-2022-${slug}`,
      ...unlike[slug],
    },
  ]
})

export const serialDeals: readonly Deal[] = [...series.flatMap(dealsOf), ...paidDeals]
