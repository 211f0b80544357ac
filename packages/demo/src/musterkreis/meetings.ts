import type { Day, Meeting, Participation } from '@geflecht/domain'
import { circles } from './circles.ts'
import { asMinuted, institutionKey, networkKey } from './evidence.ts'
import { nameOf } from './institutions.ts'
import { membershipKey, memberships } from './memberships.ts'
import { mandates } from './networks.ts'
import { territoryKey } from './places.ts'
import { randomOf } from './random.ts'

interface Held {
  network: string
  on: Day
  kind: string
  title: string
  at?: string
  guests?: readonly string[]
  /** Share of the members that come. */
  share?: number
  series?: string
}

const treffen = (network: string, days: readonly Day[], more: Partial<Held> = {}): Held[] =>
  days.map((on, n) => ({ network, on, kind: 'NETZWERKTREFFEN', title: `${n + 2}. Netzwerktreffen`, ...more }))

const auftakt = (network: string, on: Day): Held => ({ network, on, kind: 'AUFTAKT', title: 'Auftaktveranstaltung', share: 0.95 })

/** Members that have never come for years; [G04] says so. */
export const silent: Readonly<Record<string, readonly string[]>> = { ks: ['staatsanwaltschaft', 'kjp'], stadt: ['moscheegemeinde'] }

/** What took place from 2022 to 2025. Guests come without being members; the youth pastor’s office has not missed a meeting since 2024. */
export const held: readonly Held[] = [
  auftakt('ks', '2022-09-14'),
  ...treffen('ks', ['2023-03-15', '2023-09-13'], { at: 'kreishaus', guests: ['landesjugendamt'] }),
  { network: 'ks', on: '2024-03-13', kind: 'NETZWERKTREFFEN', title: '4. Netzwerktreffen', at: 'buergerhaus', guests: ['kirchenkreis'] },
  {
    network: 'ks',
    on: '2024-09-18',
    kind: 'NETZWERKTREFFEN',
    title: '5. Netzwerktreffen',
    at: 'kreishaus',
    guests: ['kirchenkreis', 'patenschaften'],
  },
  {
    network: 'ks',
    on: '2025-03-19',
    kind: 'NETZWERKTREFFEN',
    title: '6. Netzwerktreffen',
    at: 'kreishaus',
    guests: ['kirchenkreis', 'agentur'],
  },
  {
    network: 'ks',
    on: '2025-10-08',
    kind: 'NETZWERKTREFFEN',
    title: '7. Netzwerktreffen',
    at: 'buergerhaus',
    guests: ['kirchenkreis', 'patenschaften'],
  },
  {
    network: 'ks',
    on: '2023-11-22',
    kind: 'FACHTAG',
    title: 'Fachtag Meldewege verstehen',
    share: 0.6,
    series: 'Fachtag Kinderschutz im Musterkreis',
  },
  {
    network: 'ks',
    on: '2024-11-20',
    kind: 'FACHTAG',
    title: 'Fachtag Schutzkonzepte leben',
    share: 0.5,
    series: 'Fachtag Kinderschutz im Musterkreis',
  },
  { network: 'ks', on: '2023-06-07', kind: 'FORTBILDUNG', title: 'Gefährdungen einschätzen: Grundlagen', share: 0.3 },
  { network: 'ks', on: '2024-06-12', kind: 'FORTBILDUNG', title: 'Gespräche mit Eltern führen', share: 0.35 },
  { network: 'ks', on: '2025-06-04', kind: 'FORTBILDUNG', title: 'Kinder mit Behinderungen schützen', share: 0.3 },
  { network: 'ks', on: '2024-05-15', kind: 'ARBEITSGRUPPENTREFFEN', title: 'Arbeitsgruppe Meldewege', share: 0.2 },
  {
    network: 'ks',
    on: '2025-05-14',
    kind: 'FALLKONFERENZ_STRUKTUR',
    title: 'Strukturelle Fallkonferenz: Wege an Wochenenden',
    share: 0.25,
  },
  auftakt('fh', '2022-02-09'),
  ...treffen('fh', ['2022-09-21', '2023-03-22', '2023-10-18', '2024-04-17', '2024-10-16', '2025-05-14', '2025-11-12']),
  { network: 'fh', on: '2025-02-26', kind: 'FORTBILDUNG', title: 'Belastungen rund um die Geburt erkennen', share: 0.5 },
  auftakt('ik', '2023-05-10'),
  ...treffen('ik', ['2023-11-08', '2024-05-08', '2024-11-13', '2025-05-07', '2025-11-05']),
  auftakt('stadt', '2022-11-16'),
  ...treffen('stadt', ['2023-05-10', '2023-11-15', '2024-05-22', '2024-11-06', '2025-05-21', '2025-11-19']),
  { network: 'stadt', on: '2024-02-14', kind: 'FORTBILDUNG', title: 'Kinderrechte in der Schule', share: 0.4 },
  auftakt('ag78', '2022-01-20'),
  ...treffen('ag78', ['2022-09-07', '2023-03-01', '2023-09-06', '2024-05-29']),
  auftakt('gewaltschutz', '2022-03-08'),
  ...treffen('gewaltschutz', ['2022-10-05', '2023-05-03', '2023-11-29', '2024-06-05', '2024-11-27', '2025-06-11', '2025-11-26']),
  auftakt('koordination', '2023-01-18'),
  ...treffen('koordination', ['2023-06-14', '2024-01-17', '2024-06-19', '2025-01-15', '2025-07-09', '2025-12-03'], { share: 1 }),
  auftakt('praeventionskette', '2022-06-15'),
  ...treffen('praeventionskette', ['2023-06-14', '2023-11-30']),
]

/** A meeting is known by its day; two of one network on one day do not occur. */
export const meetingKey = (network: string, on: Day): string => `evt.musterkreis.${network}.${on}`

const territoryOf: Readonly<Record<string, string>> = { stadt: 'erlenbrueck', gewaltschutz: 'falkenmuehl', praeventionskette: 'quellrade' }
const hostOf = new Map(mandates.map(({ network, host }) => [network, host]))
const joined = new Map(memberships.map(({ key, validFrom }) => [key, validFrom!]))

const hostSlugOf = (network: string): string => hostOf.get(networkKey(network))!.slice(institutionKey('').length)

const countsAsMeeting = (kind: string): boolean => kind === 'AUFTAKT' || kind === 'NETZWERKTREFFEN'
const lastOf = new Map(held.filter(({ kind }) => countsAsMeeting(kind)).map(({ network, on }) => [network, on]))

/** Who of the members came: the host always, the silent ones never, everybody else mostly, and all of them to the last meeting. */
const membersAt = ({ network, on, kind, share = 0.78 }: Held): string[] => [
  hostSlugOf(network),
  ...circles[network]!.filter((slug) => {
    if (slug === hostSlugOf(network) || joined.get(membershipKey(network, slug))! > on) return false
    if (silent[network]?.includes(slug) && on > '2022-12-31') return false
    return (countsAsMeeting(kind) && lastOf.get(network) === on) || randomOf(`attendance ${network} ${on} ${slug}`).chance(share)
  }),
]

const headcountOf = (held: Held, slug: string): number | null => {
  const random = randomOf(`heads ${held.network} ${held.on} ${slug}`)
  return random.chance(0.6) ? random.whole(1, 2) : null
}

export const participations: readonly Participation[] = held.flatMap((each) =>
  [...membersAt(each), ...(each.guests ?? [])].map((slug) => ({
    key: `part.${meetingKey(each.network, each.on)}.${institutionKey(slug)}`,
    meeting: meetingKey(each.network, each.on),
    institution: institutionKey(slug),
    role: hostOf.get(networkKey(each.network)) === institutionKey(slug) ? 'KOORDINATION' : 'VERTRETEN',
    headcount: headcountOf(each, slug),
    provenance: asMinuted(`${nameOf(slug)} steht auf der Liste der Vertretenen.`),
  })),
)

export const meetings: readonly Meeting[] = held.map((each) => {
  const present = membersAt(each).length + (each.guests?.length ?? 0)
  const series = each.series ? held.filter((other) => other.series === each.series).indexOf(each) + 1 : null
  return {
    key: meetingKey(each.network, each.on),
    title: each.title,
    kind: each.kind,
    startsOn: each.on,
    startsOnPrecision: 'DAY',
    venue: each.at ? institutionKey(each.at) : null,
    territory: territoryKey(territoryOf[each.network] ?? 'kreis'),
    network: networkKey(each.network),
    series: each.series ?? null,
    seriesNo: series,
    participantsCount: present * 2 + 3,
    participantsOperator: 'APPROX',
    organisers: [hostOf.get(networkKey(each.network))!],
    funders: [],
    provenance: asMinuted(`Protokoll vom ${each.on.split('-').reverse().join('.')}: ${each.title}.`),
  }
})
