import type { Deal } from './agreement.ts'
import { entries, nameOf } from './institutions.ts'
import { jugendamtFor } from './places.ts'

type Row = readonly [slug: string, kind: string, title: string, parties: readonly string[], drafted: string, more: Partial<Deal>]

const deals = (rows: readonly Row[]): Deal[] =>
  rows.map(([slug, kind, title, parties, drafted, more]) => ({ slug, kind, title, parties, drafted, ...more }))

const kj = 'kreisjugendamt'

/** Agreements of networks, of several parties, and those with a story. */
const ofNetworks = deals([
  [
    'grundsatz-ks',
    'GRUNDSATZVEREINBARUNG_KKG',
    'Grundsätze der Zusammenarbeit im Netzwerk Kinderschutz Musterkreis',
    [
      kj,
      'gesundheitsamt',
      'schulamt',
      'kreispolizei',
      'amtsgericht',
      'kinderschutzbund',
      'caritas',
      'diakonie',
      'jobcenter',
      'klinikverbund',
    ],
    '2022-10-05',
    { signed: '2023-03-15', lastDay: '2028-03-14', review: '2026-03-15', networks: ['ks'] },
  ],
  [
    'grundsatz-fh',
    'GRUNDSATZVEREINBARUNG_KKG',
    'Grundsätze der Zusammenarbeit im Netzwerk Frühe Hilfen Musterkreis',
    ['fruehe-hilfen', 'gesundheitsamt', 'familienhebammen', 'geburtsklinik', 'drk'],
    '2022-03-01',
    { signed: '2022-09-21', lastDay: '2026-09-20', review: '2026-03-31', networks: ['fh'] },
  ],
  [
    'grundsatz-stadt',
    'GRUNDSATZVEREINBARUNG_KKG',
    'Grundsätze der Zusammenarbeit im Netzwerk Kinderschutz Erlenbrück',
    ['jugendamt-erlenbrueck', 'polizeiwache-erlenbrueck', 'gymnasium', 'gs-wallschule', 'kita-erlenaue'],
    '2023-02-01',
    { signed: '2023-11-15', lastDay: '2027-11-14', review: '2026-11-15', networks: ['stadt'] },
  ],
  [
    'verfahren-ks',
    'VERFAHRENSABSPRACHE_9_3',
    'Verfahrensabsprache Meldewege im Netzwerk Kinderschutz Musterkreis',
    [kj, 'asd', 'kreispolizei', 'amtsgericht', 'kinderklinik', 'schulamt'],
    '2023-06-14',
    { signed: '2024-06-30', lastDay: '2027-06-30', review: '2026-06-30', networks: ['ks'] },
  ],
  [
    'verfahren-stadt',
    'VERFAHRENSABSPRACHE_9_3',
    'Verfahrensabsprache Meldewege Erlenbrück',
    ['jugendamt-erlenbrueck', 'asd-erlenbrueck', 'polizeiwache-erlenbrueck', 'gymnasium'],
    '2025-02-01',
    { networks: ['stadt'], unsigned: ['polizeiwache-erlenbrueck', 'gymnasium'] },
  ],
  [
    'interkommunal-entwurf',
    'INTERKOMMUNAL_9_1',
    'Vereinbarung über das interkommunale Netzwerk Birkhagen-Osterlohe',
    ['gemeinde-birkhagen', 'gemeinde-osterlohe'],
    '2025-04-02',
    { networks: ['ik'], negotiated: null },
  ],
  [
    'koordinierung-kreis-stadt',
    'KOORDINATION_9_2',
    'Absprache der Koordinierungsstellen von Kreis und Stadt Erlenbrück',
    [kj, 'jugendamt-erlenbrueck'],
    '2022-11-01',
    { signed: '2023-04-19', review: '2026-04-19', networks: ['koordination'] },
  ],
  [
    'gewaltschutz-falkenmuehl',
    'GRUNDSATZVEREINBARUNG_KKG',
    'Kooperationsvereinbarung Runder Tisch Gewaltschutz Falkenmühl',
    ['interventionsstelle', 'polizeiwache-falkenmuehl', 'gleichstellung-falkenmuehl', 'weisser-ring'],
    '2022-05-01',
    { signed: '2022-11-25', lastDay: '2025-11-24', networks: ['gewaltschutz'] },
  ],
  [
    'klinikum-verfahren-2022',
    'VERFAHRENSABSPRACHE_9_3',
    'Verfahrensabsprache Klinikum Erlenbrück und Kreisjugendamt',
    [kj, 'klinikverbund'],
    '2021-11-15',
    { signed: '2022-07-01', lastDay: '2025-06-30', networks: ['ks'] },
  ],
  [
    'mitteilungsweg-sta',
    'MITTEILUNGSWEG_STRAFVERFOLGUNG',
    'Mitteilungsweg Staatsanwaltschaft Erlenbrück',
    [kj, 'staatsanwaltschaft'],
    '2025-03-03',
    { unsigned: ['staatsanwaltschaft'], networks: ['ks'] },
  ],
  [
    'insofa-schulen',
    'INSOFA_ANGEBOT',
    'Beratung durch insoweit erfahrene Fachkräfte für Schulen',
    ['insofa', 'schulamt'],
    '2022-09-01',
    { signed: '2023-01-16', review: '2027-01-16' },
  ],
  [
    'insofa-kitas',
    'INSOFA_ANGEBOT',
    'Beratung durch insoweit erfahrene Fachkräfte für Kitas',
    ['insofa', 'kita-fachberatung'],
    '2022-09-01',
    { signed: '2023-02-01', review: '2025-10-31' },
  ],
  [
    'insofa-gesundheit',
    'INSOFA_ANGEBOT',
    'Beratung durch insoweit erfahrene Fachkräfte für das Gesundheitswesen',
    ['insofa', 'gesundheitsamt', 'klinikverbund'],
    '2023-05-01',
    { signed: '2024-01-10', lastDay: '2026-03-31' },
  ],
  [
    'insofa-sport',
    'INSOFA_ANGEBOT',
    'Beratung durch insoweit erfahrene Fachkräfte für den Sport',
    ['insofa', 'kreissportbund'],
    '2025-09-10',
    { signed: '2025-12-10', begins: '2026-02-01' },
  ],
  [
    'foerderung-fh',
    'FOERDERVEREINBARUNG',
    'Förderung Frühe Hilfen 2025',
    ['fruehe-hilfen', 'familienhebammen'],
    '2024-10-01',
    { signed: '2024-12-16', begins: '2025-01-01', lastDay: '2025-12-31' },
  ],
  [
    'foerderung-fh-2026',
    'FOERDERVEREINBARUNG',
    'Förderung Frühe Hilfen 2026',
    ['fruehe-hilfen', 'familienhebammen'],
    '2025-10-01',
    { signed: '2025-12-18', begins: '2026-01-15' },
  ],
  [
    'foerderung-paten',
    'FOERDERVEREINBARUNG',
    'Förderung der Familienpaten',
    ['fruehe-hilfen', 'patenschaften'],
    '2023-10-01',
    {
      signed: '2023-12-15',
      begins: '2024-01-01',
      terminated: '2025-07-01',
      reason: 'Der Verein hat die Förderung gekündigt, weil Ehrenamtliche fehlen.',
    },
  ],
  [
    'jobcenter-familien',
    'VERFAHRENSABSPRACHE_9_3',
    'Absprache Jobcenter und Kreisjugendamt',
    [kj, 'jobcenter'],
    '2025-11-12',
    { negotiated: null, networks: ['ks'] },
  ],
  [
    'kjp-kreisjugendamt',
    'VERFAHRENSABSPRACHE_9_3',
    'Absprache Tagesklinik und Kreisjugendamt',
    [kj, 'kjp'],
    '2025-09-01',
    { unsigned: ['kjp'], networks: ['ks'] },
  ],
])

/** Which schools have settled with their Jugendamt how they inform it. */
const ofSchools = deals([
  [
    'schule-gs-muehlbach',
    'SCHULE_JUGENDAMT',
    'Absprache Kreisjugendamt und Grundschule am Mühlbach',
    [kj, 'gs-muehlbach'],
    '2020-09-01',
    { signed: '2021-02-01', lastDay: '2025-01-31', networks: ['ks'] },
  ],
  [
    'schule-gesamtschule',
    'SCHULE_JUGENDAMT',
    'Absprache Kreisjugendamt und Gesamtschule Westerhain',
    [kj, 'gesamtschule'],
    '2023-01-10',
    { signed: '2023-08-07', lastDay: '2027-07-31', networks: ['ks'] },
  ],
  [
    'schule-gs-osterlohe',
    'SCHULE_JUGENDAMT',
    'Absprache Kreisjugendamt und Grundschule Osterlohe',
    [kj, 'gs-osterlohe'],
    '2023-01-10',
    { signed: '2023-08-07', lastDay: '2027-07-31' },
  ],
  [
    'schule-gs-westerhain',
    'SCHULE_JUGENDAMT',
    'Absprache Kreisjugendamt und Grundschule Westerhain',
    [kj, 'gs-westerhain'],
    '2023-01-10',
    { signed: '2023-08-07', lastDay: '2027-07-31', underReviewSince: '2025-10-20' },
  ],
  [
    'schule-gs-quellrade',
    'SCHULE_JUGENDAMT',
    'Absprache Kreisjugendamt und Quellenschule Quellrade',
    [kj, 'gs-quellrade'],
    '2025-02-03',
    { unsigned: ['gs-quellrade'] },
  ],
  [
    'schule-sekundarschule',
    'SCHULE_JUGENDAMT',
    'Absprache Kreisjugendamt und Sekundarschule Birkhagen-Osterlohe',
    [kj, 'sekundarschule'],
    '2025-10-13',
    { negotiated: null },
  ],
  [
    'schule-gymnasium',
    'SCHULE_JUGENDAMT',
    'Absprache Jugendamt Erlenbrück und Schlossgymnasium',
    ['jugendamt-erlenbrueck', 'gymnasium'],
    '2023-04-01',
    { signed: '2023-11-15', lastDay: '2027-11-14' },
  ],
  [
    'schule-wallschule',
    'SCHULE_JUGENDAMT',
    'Absprache Jugendamt Erlenbrück und Wallschule',
    ['jugendamt-erlenbrueck', 'gs-wallschule'],
    '2023-04-01',
    { signed: '2023-11-15', lastDay: '2027-11-14' },
  ],
  [
    'schule-foerderschule',
    'SCHULE_JUGENDAMT',
    'Absprache Jugendamt Erlenbrück und Förderschule am Eichenhang',
    ['jugendamt-erlenbrueck', 'foerderschule'],
    '2019-04-01',
    { signed: '2019-09-02', terminated: '2024-02-01', reason: 'Die Schule hat gekündigt und verhandelt über eine neue Fassung.' },
  ],
  [
    'schule-berufskolleg',
    'SCHULE_JUGENDAMT',
    'Absprache Jugendamt Erlenbrück und Berufskolleg',
    ['jugendamt-erlenbrueck', 'berufskolleg'],
    '2025-08-25',
    { signed: '2025-12-12', begins: '2026-02-01' },
  ],
])

/** Clubs and their certificates, services and their pay, disability services. */
const serial = (
  slug: string,
  kind: string,
  word: string,
  one: string,
  others: readonly string[],
  signed: string,
  more: Partial<Deal> = {},
): Deal[] =>
  others.map((other, n) => ({
    slug: `${slug}-${other}`,
    kind,
    title: `${word}: ${nameOf(one)} und ${nameOf(other)}`,
    parties: [one, other],
    drafted: `${Number(signed.slice(0, 4)) - 1}-${String(3 + (n % 9)).padStart(2, '0')}-01`,
    signed,
    ...more,
  }))

const certificates = [
  ...serial('72a-2019', 'FUEHRUNGSZEUGNIS_72A', 'Führungszeugnisse', kj, ['tus-birkhagen', 'sv-osterlohe', 'tv-westerhain'], '2019-05-06'),
  ...serial('72a', 'FUEHRUNGSZEUGNIS_72A', 'Führungszeugnisse', kj, ['tus-birkhagen', 'sv-osterlohe', 'tv-westerhain'], '2024-05-06').map(
    (deal) => ({ ...deal, replaces: deal.slug.replace('72a-', '72a-2019-') }),
  ),
  ...serial(
    '72a',
    'FUEHRUNGSZEUGNIS_72A',
    'Führungszeugnisse',
    kj,
    ['kreissportbund', 'pfarrei-osterlohe', 'patenschaften', 'kulturverein'],
    '2024-09-02',
  ),
  ...serial(
    '72a',
    'FUEHRUNGSZEUGNIS_72A',
    'Führungszeugnisse',
    'jugendamt-erlenbrueck',
    ['schwimmverein', 'moscheegemeinde', 'kirchenkreis'],
    '2024-03-04',
  ),
]

const paid = entries.filter(
  ({ type }) => type === 'hilfen_zur_erziehung_ambulant' || type === 'hilfen_zur_erziehung_stationaer' || type === 'inobhutnahmestelle',
)

const services = [
  ...paid.map(({ slug, place, carrier, name }, n) => ({
    slug: `78b-${slug}`,
    kind: 'LEISTUNGSVEREINBARUNG_78B',
    title: `Leistung, Entgelt und Qualität: ${name}`,
    parties: [jugendamtFor(place), carrier ?? slug],
    drafted: '2024-06-03',
    signed: '2024-11-18',
    begins: '2025-01-01',
    lastDay: '2026-12-31',
    ...[{}, {}, {}, { lastDay: '2026-02-28' }, {}, { underReviewSince: '2025-12-01' }][n % 6],
  })),
  ...serial(
    '125',
    'LEISTUNG_125_SGB9',
    'Vereinbarung der Eingliederungshilfe',
    'eingliederungshilfe',
    ['lebenshilfe', 'fruehfoerderung', 'familienunterstuetzung'],
    '2023-12-11',
    { begins: '2024-01-01', lastDay: '2026-12-31' },
  ),
]

export const otherDeals: readonly Deal[] = [...ofNetworks, ...ofSchools, ...certificates, ...services]
