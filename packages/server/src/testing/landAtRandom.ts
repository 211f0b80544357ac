import {
  type Confidence,
  type DatePrecision,
  type Day,
  type FactSet,
  institutionTypes,
  localObligations,
  type ThresholdKey,
  thresholds,
  type Validity,
} from '@geflecht/domain'
import type { Random } from '../storm/random.ts'
import { bondsAtRandom } from './bondsAtRandom.ts'
import { needsAtRandom } from './needsAtRandom.ts'

const years = ['2019', '2021', '2022', '2023', '2024', '2025']

/** A small land with towns, networks, members, meetings, ties and districts, all at random; nothing in it makes sense, everything refers to something. */
export const aLandAtRandom = (random: Random): Partial<FactSet> => {
  const day = (): Day => `${random.pick(years)}-0${1 + random.below(9)}-1${random.below(9)}`
  const precision = () => random.pick<DatePrecision>(['DAY', 'DAY', 'DAY', 'MONTH', 'YEAR', 'UNKNOWN', 'PLANNED', 'BEFORE_OR_AT_YEAR'])
  const validity = (): Validity => ({
    validFrom: random.pick([null, day()]),
    validFromPrecision: precision(),
    validTo: random.pick([null, null, '2025-06-01']),
    validToPrecision: 'DAY',
  })
  const provenance = () => [
    {
      source: random.pick(['T000', 'T001']),
      confidence: random.pick<Confidence>(['STATED', 'STATED', 'INFERRED']),
      statement: null,
      lastConfirmedOn: random.pick([null, null, day()]),
    },
  ]
  const evident = () => ({ ...validity(), provenance: provenance() })
  const always = { validFrom: null, validFromPrecision: 'UNKNOWN', validTo: null, validToPrecision: 'DAY', provenance: [] } as const
  const towns = ['ter.a', 'ter.b', 'ter.c', 'ter.d', 'ter.e']
  const places = [...towns, 'ter.nrw', 'ter.k1', 'ter.k2']
  const institutions = Array.from({ length: 14 }, (_, i) => `inst.i${i}`)
  const networks = Array.from({ length: 6 }, (_, i) => `net.n${i}`)
  // Some lands are full of members and ties, so that there is something to fall apart, and to be silent about.
  const fullness = random.pick([1, 1, 6])
  const meetings = Array.from({ length: 9 + 3 * fullness }, (_, i) => `evt.m${i}`)
  const some = (from: readonly string[]) => [...new Set([random.pick(from), random.pick(from)])]
  return {
    ...bondsAtRandom(random, { institutions, networks, fullness, day, provenance, evident }),
    ...needsAtRandom(random, { subjects: [...institutions, ...networks, ...places], meetings, day, provenance }),
    source: ['T000', 'T001'].map((key) => ({
      key,
      kind: 'REPORT' as const,
      title: 'Probe',
      publisher: null,
      url: null,
      publishedOn: key === 'T000' ? null : '2025-03-01',
      publishedOnPrecision: key === 'T000' ? ('UNKNOWN' as const) : ('MONTH' as const),
      note: null,
    })),
    territory: [
      {
        key: 'ter.nrw',
        name: 'NRW',
        level: 'LAND',
        ags: '05000000',
        ars: null,
        parent: null,
        latitude: null,
        longitude: null,
        fictional: false,
        ...always,
      },
      ...['ter.k1', 'ter.k2'].map((key) => ({
        key,
        name: key,
        level: 'KREIS' as const,
        ags: null,
        ars: null,
        parent: 'ter.nrw',
        latitude: null,
        longitude: null,
        fictional: false,
        ...always,
      })),
      ...towns.map((key, i) => ({
        key,
        name: key,
        level: 'GEMEINDE' as const,
        ags: null,
        ars: null,
        parent: i < 3 ? 'ter.k1' : 'ter.k2',
        latitude: null,
        longitude: null,
        fictional: false,
        ...always,
      })),
    ],
    neighbourhood: [
      ['ter.k1', 'ter.k2'],
      ['ter.a', 'ter.b'],
      ['ter.b', 'ter.c'],
      ['ter.c', 'ter.d'],
      ['ter.d', 'ter.e'],
    ].map(([a, b]) => ({ key: `nb.${a}.${b}`, a: a!, b: b!, ...evident() })),
    institution: institutions.map((key) => {
      const { key: type, sector } = random.pick(
        institutionTypes.filter(
          (one) =>
            random.below(3) === 0 ||
            [
              'jugendamt',
              'schule',
              'sammelgruppe',
              'netzwerk_fruehe_hilfen',
              'kita',
              'kindertagespflege',
              'insofa_pool',
              'familiengericht',
            ].includes(one.key),
        ),
      )
      return {
        key,
        name: key,
        legalName: null,
        type,
        sector,
        carrierKind: random.pick(['UNBEKANNT', 'FREI', 'OEFFENTLICH'] as const),
        territory: random.pick(places),
        serviceArea: random.pick([[], some(towns)]),
        parent: null,
        carrier: random.pick([null, null, random.pick(institutions.slice(0, 5))]),
        successor: null,
        anonymous: false,
        isPublic: true,
        contactMailbox: null,
        contactPhone: null,
        contactUrl: null,
        latitude: null,
        longitude: null,
        capacity: null,
        qualityReviewedOn: type === 'jugendamt' ? random.pick([null, '2017-05-15', day()]) : null,
        ...evident(),
      }
    }),
    district: [0, 1, 2].map((i) => ({
      key: `district.d${i}`,
      name: `D${i}`,
      land: 'ter.nrw',
      territories: some(towns),
      jugendamt: random.pick([null, random.pick(institutions)]),
      ...evident(),
    })),
    programme: [{ key: 'prog.p', name: 'P', owner: random.pick(institutions), territory: 'ter.k1', ...evident() }],
    network: networks.map((key) => ({
      key,
      name: key,
      kind: random.pick([
        'NETZWERK_KINDERSCHUTZ',
        'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL',
        'NETZWERK_FRUEHE_HILFEN',
        'FRUEHE_HILFEN_UND_KINDERSCHUTZ',
      ]),
      territory: random.pick(places),
      areas: random.pick([[], some(towns)]),
      programme: random.pick([null, 'prog.p']),
      legalBasis: [],
      meetingsPerYearMin: 1,
      meetingsPerYearMax: null,
      dormant: random.below(6) === 0,
      visibility: 'PUBLIC' as const,
      publicUrl: random.pick([null, 'https://netzwerk.example']),
      ...evident(),
    })),
    mandate: [0, 1, 2].map((i) => ({
      key: `mandate.x${i}`,
      network: random.pick(networks),
      host: random.pick(institutions),
      functionTitle: 'F',
      fte: null,
      ...evident(),
    })),
    membership: Array.from({ length: random.below(25) * fullness }, (_, i) => ({
      key: `mem.x${i}`,
      network: random.pick(networks),
      institution: random.pick(institutions),
      body: null,
      status: random.pick(['ACTIVE', 'ACTIVE', 'PAUSED'] as const),
      role: 'MITGLIED' as const,
      representsProfession: null,
      ...evident(),
    })),
    meeting: meetings.map((key) => ({
      key,
      title: key,
      kind: random.pick(['AUFTAKT', 'NETZWERKTREFFEN', 'NETZWERKTREFFEN', 'FACHTAG', 'FORTBILDUNG']),
      startsOn: random.pick([null, day(), day(), day()]),
      startsOnPrecision: precision(),
      venue: null,
      territory: null,
      network: random.pick([null, random.pick(networks), random.pick(networks)]),
      series: null,
      seriesNo: null,
      participantsCount: null,
      participantsOperator: null,
      organisers: [],
      funders: [],
      provenance: provenance(),
    })),
    participation: Array.from({ length: 30 + 10 * fullness }, (_, i) => ({
      key: `part.x${i}`,
      meeting: random.pick(meetings),
      institution: random.pick(institutions),
      role: random.pick(['VERTRETEN', 'GASTGEBER', 'GENANNT']),
      headcount: null,
      provenance: provenance(),
    })),
    localGroup: ['ter.nrw', 'ter.k1', random.pick(towns), random.pick(networks)].map((subject) => ({
      key: `group.${subject}`,
      subject,
      name: `Gruppe ${subject}`,
      anyOf: random.pick([['gewaltschutz_einrichtung'], ['kita', 'schule'], ['polizei']] as const),
      minCount: 1 + random.below(3),
      obligation: random.pick(localObligations),
      networkKinds: subject.startsWith('net.') ? [] : random.pick([[], ['NETZWERK_KINDERSCHUTZ']] as const),
      ground: 'Beschluss',
      decidedOn: '2024-03-01',
      documentUrl: null,
      ...evident(),
    })),
    ruleSet: ['ter.nrw', 'ter.k1', random.pick(towns), random.pick(networks)].map((subject) => ({
      key: `rules.${subject}`,
      subject,
      off: random.pick([[], [], ['G16', 'G27'] as const]),
      on: random.pick([[], ['G27'] as const]),
      ...(Object.fromEntries(thresholds.map(({ key, least, most }) => [key, random.pick([null, null, least, most])])) as Record<
        ThresholdKey,
        number | null
      >),
      provenance: provenance(),
    })),
    ruling: [
      { key: 'ruling.x', network: random.pick(networks), item: 'schulen', status: 'NOT_APPLICABLE', reason: 'none there', ...evident() },
    ],
  }
}
