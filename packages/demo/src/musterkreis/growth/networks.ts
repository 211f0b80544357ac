import type { CoordinationMandate, Meeting, Membership, Network, Participation } from '@geflecht/domain'
import { from } from '../evidence.ts'
import { randomOf } from '../random.ts'
import { institutionAt, invented, key, type Kreis, placeKey } from './kreis.ts'

interface Circle {
  slug: string
  name: string
  kind: string
  place: number
  members: readonly number[]
  host: number
}

/** Four networks: for the Kreis those that the law asks for, for two municipalities what they have made themselves. */
export const circlesOf = (kreis: Kreis): Circle[] => {
  const random = randomOf(`circles ${kreis.name}`)
  const all = Array.from({ length: kreis.institutions }, (_, n) => n)
  return [
    {
      slug: 'ks',
      name: 'Netzwerk Kinderschutz',
      kind: 'NETZWERK_KINDERSCHUTZ',
      place: 0,
      host: 0,
      members: [...all.slice(0, 22), ...random.some(all.slice(24), 26)],
    },
    {
      slug: 'fh',
      name: 'Netzwerk Frühe Hilfen',
      kind: 'NETZWERK_FRUEHE_HILFEN',
      place: 0,
      host: 3,
      members: [3, 4, 15, 16, 17, ...random.some(all.slice(24), 24)],
    },
    { slug: 'rt', name: 'Runder Tisch', kind: 'RUNDER_TISCH', place: 1, host: 18, members: [6, 18, 19, ...random.some(all.slice(24), 15)] },
    {
      slug: 'ag',
      name: 'Arbeitsgemeinschaft',
      kind: 'ARBEITSGEMEINSCHAFT_78',
      place: 2,
      host: 0,
      members: [0, ...random.some(all.slice(24), 18)],
    },
  ]
}

const networkAt = (kreis: Kreis, { slug }: Circle): string => key(kreis, 'net', slug)

export const networksOf = (kreis: Kreis): Network[] =>
  circlesOf(kreis).map((circle) => ({
    key: networkAt(kreis, circle),
    name: `${circle.name} Musterkreis ${kreis.number}`,
    kind: circle.kind,
    territory: placeKey(kreis, circle.place),
    areas: [],
    programme: null,
    legalBasis: circle.slug === 'ks' ? ['norm.lkischg-nrw.9'] : [],
    meetingsPerYearMin: 2,
    meetingsPerYearMax: null,
    dormant: false,
    visibility: 'PUBLIC',
    publicUrl: null,
    ...from('2022-06-01'),
    provenance: invented,
  }))

export const mandatesOf = (kreis: Kreis): CoordinationMandate[] =>
  circlesOf(kreis).map((circle) => ({
    key: key(kreis, 'mandate', circle.slug),
    network: networkAt(kreis, circle),
    host: institutionAt(kreis, circle.host),
    functionTitle: 'Netzwerkkoordination',
    fte: 0.5,
    ...from('2022-06-01'),
    provenance: invented,
  }))

export const membershipsOf = (kreis: Kreis): Membership[] =>
  circlesOf(kreis).flatMap((circle) =>
    circle.members.map((member) => ({
      key: key(kreis, 'member', `${circle.slug}.${member}`),
      network: networkAt(kreis, circle),
      institution: institutionAt(kreis, member),
      body: null,
      status: 'ACTIVE' as const,
      role: member === circle.host ? ('KOORDINATION' as const) : ('MITGLIED' as const),
      representsProfession: null,
      ...from('2022-06-01'),
      provenance: invented,
    })),
  )

const days = ['2022-06-01', '2022-11-09', '2023-05-10', '2023-11-08', '2024-05-15', '2024-11-13', '2025-05-14', '2025-11-12']

export const meetingsOf = (kreis: Kreis): Meeting[] =>
  circlesOf(kreis).flatMap((circle) =>
    days.map((startsOn, n) => ({
      key: key(kreis, 'evt', `${circle.slug}.${startsOn}`),
      title: n === 0 ? 'Auftaktveranstaltung' : `${n + 1}. Netzwerktreffen`,
      kind: n === 0 ? 'AUFTAKT' : 'NETZWERKTREFFEN',
      startsOn,
      startsOnPrecision: 'DAY' as const,
      venue: null,
      territory: placeKey(kreis, circle.place),
      network: networkAt(kreis, circle),
      series: null,
      seriesNo: null,
      participantsCount: null,
      participantsOperator: null,
      organisers: [institutionAt(kreis, circle.host)],
      funders: [],
      provenance: invented,
    })),
  )

export const participationsOf = (kreis: Kreis): Participation[] => {
  const random = randomOf(`participations ${kreis.name}`)
  return circlesOf(kreis).flatMap((circle) =>
    days.flatMap((day) =>
      circle.members
        .filter(() => random.chance(0.75))
        .map((member) => ({
          key: key(kreis, 'part', `${circle.slug}.${day}.${member}`),
          meeting: key(kreis, 'evt', `${circle.slug}.${day}`),
          institution: institutionAt(kreis, member),
          role: 'VERTRETEN',
          headcount: null,
          provenance: invented,
        })),
    ),
  )
}
