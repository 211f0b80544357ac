import type { Body, BodyKind, CoordinationMandate, Network, Programme, Validity } from '@geflecht/domain'
import { asInvented, asMinuted, from, institutionKey, networkKey, until } from './evidence.ts'
import { territoryKey } from './places.ts'

const programmeKey = 'prog.musterkreis.kinderschutz'

/** What the Kreis and its county town decided together in 2021. */
export const programmes: readonly Programme[] = [
  {
    key: programmeKey,
    name: 'Kinderschutz im Musterkreis gemeinsam gestalten',
    owner: institutionKey('kreisverwaltung'),
    territory: territoryKey('kreis'),
    ...from('2021-12-09'),
    provenance: asInvented('Der Kreistag hat das Programm im Dezember 2021 beschlossen; die Stadt Erlenbrück hat sich angeschlossen.'),
  },
]

type Core = Pick<Network, 'name' | 'kind'> & Partial<Network>

const network = (slug: string, place: string, founded: Validity, core: Core): Network => ({
  key: networkKey(slug),
  territory: territoryKey(place),
  areas: [],
  programme: null,
  legalBasis: [],
  meetingsPerYearMin: 2,
  meetingsPerYearMax: null,
  dormant: false,
  visibility: 'PUBLIC',
  publicUrl: null,
  ...core,
  ...founded,
  provenance: asMinuted(`Gründung und Arbeitsweise stehen im ersten Protokoll: ${core.name}.`),
})

const lkischg = ['norm.lkischg-nrw.9', 'norm.kkg.3']
const districtOfKreis = ['birkhagen', 'osterlohe', 'quellrade', 'westerhain'].map(territoryKey)

/** The eight networks of the Musterkreis. */
export const networks: readonly Network[] = [
  network('ks', 'kreis', from('2022-09-14'), {
    name: 'Netzwerk Kinderschutz Musterkreis',
    kind: 'NETZWERK_KINDERSCHUTZ',
    areas: districtOfKreis,
    programme: programmeKey,
    legalBasis: lkischg,
    meetingsPerYearMax: 3,
  }),
  network('fh', 'kreis', from('2022-02-01'), {
    name: 'Netzwerk Frühe Hilfen Musterkreis',
    kind: 'NETZWERK_FRUEHE_HILFEN',
    legalBasis: ['norm.kkg.3'],
  }),
  network('ik', 'kreis', from('2023-05-10'), {
    name: 'Interkommunales Netzwerk Kinderschutz Birkhagen-Osterlohe',
    kind: 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL',
    areas: ['birkhagen', 'osterlohe'].map(territoryKey),
    legalBasis: lkischg,
  }),
  network('stadt', 'erlenbrueck', from('2022-11-16'), {
    name: 'Netzwerk Kinderschutz Erlenbrück',
    publicUrl: 'https://netzwerk-kinderschutz.erlenbrueck.example',
    kind: 'NETZWERK_KINDERSCHUTZ',
    programme: programmeKey,
    legalBasis: lkischg,
  }),
  network('ag78', 'kreis', from('2022-01-20'), {
    name: 'Arbeitsgemeinschaft Hilfen zur Erziehung (§ 78 SGB VIII)',
    kind: 'ARBEITSGEMEINSCHAFT_78',
    legalBasis: ['norm.sgb8.78'],
    visibility: 'INTERNAL',
  }),
  network('gewaltschutz', 'falkenmuehl', from('2022-03-08'), { name: 'Runder Tisch Gewaltschutz Falkenmühl', kind: 'RUNDER_TISCH' }),
  network('koordination', 'kreis', from('2023-01-18'), {
    name: 'Runde der Netzwerkkoordinierenden im Musterkreis',
    kind: 'KOORDINIERENDEN_NETZWERK',
    visibility: 'INTERNAL',
  }),
  network('praeventionskette', 'quellrade', from('2022-06-01'), {
    name: 'Präventionskette Quellrade',
    kind: 'PROJEKTVERBUND',
    meetingsPerYearMin: 1,
    dormant: true,
  }),
]

const body = (network: string, slug: string, kind: BodyKind, name: string, held: Validity): Body => ({
  key: bodyKey(network, slug),
  network: networkKey(network),
  kind,
  name,
  ...held,
  provenance: asMinuted(`Im Protokoll eingesetzt: ${name}.`),
})

export const bodyKey = (network: string, slug: string): string => `body.musterkreis.${network}.${slug}`

export const bodies: readonly Body[] = [
  body('ks', 'plenum', 'PLENUM', 'Plenum', from('2022-09-14')),
  body('ks', 'steuerung', 'STEUERUNGSGRUPPE', 'Steuerungsgruppe', from('2022-11-02')),
  body('ks', 'koordinierung', 'KOORDINIERUNGSSTELLE', 'Koordinierungsstelle', from('2022-09-14')),
  body('ks', 'meldewege', 'ARBEITSGRUPPE', 'Arbeitsgruppe Meldewege', from('2023-03-15')),
  body('ks', 'schutzkonzepte', 'ARBEITSGRUPPE', 'Arbeitsgruppe Schutzkonzepte', until('2023-03-15', '2025-04-01')),
  body('fh', 'steuerung', 'STEUERUNGSGRUPPE', 'Steuerungsgruppe Frühe Hilfen', from('2022-04-01')),
  body('stadt', 'plenum', 'PLENUM', 'Plenum', from('2022-11-16')),
  body('gewaltschutz', 'kinder', 'KLEINGRUPPE', 'Kleingruppe Kinder als Mitbetroffene', from('2023-02-01')),
]

const mandate = (network: string, host: string, functionTitle: string, fte: number | null, held: Validity): CoordinationMandate => ({
  key: mandateKey(network, host),
  network: networkKey(network),
  host: institutionKey(host),
  functionTitle,
  fte,
  ...held,
  provenance: asInvented(`Die Koordination ist als „${functionTitle}“ beauftragt.`),
})

export const mandateKey = (network: string, host: string): string => `mandate.musterkreis.${network}.${host}`

/** Who coordinates; that of the Runder Tisch ended in summer 2025 and nobody has followed. */
export const mandates: readonly CoordinationMandate[] = [
  mandate('ks', 'kreisjugendamt', 'Netzwerkkoordination Kinderschutz', 1, from('2022-09-14')),
  mandate('fh', 'fruehe-hilfen', 'Netzwerkkoordination Frühe Hilfen', 0.75, from('2022-02-01')),
  mandate('ik', 'gemeinde-birkhagen', 'Geschäftsführung des interkommunalen Netzwerks', 0.25, from('2023-05-10')),
  mandate('stadt', 'jugendamt-erlenbrueck', 'Netzwerkkoordination Kinderschutz', 0.5, from('2022-11-16')),
  mandate('ag78', 'kreisverwaltung', 'Geschäftsführung der Arbeitsgemeinschaft', 0.2, from('2022-01-20')),
  mandate('gewaltschutz', 'gleichstellung-falkenmuehl', 'Geschäftsführung des Runden Tisches', 0.25, until('2022-03-08', '2025-07-01')),
  mandate('koordination', 'kreisjugendamt', 'Einladung und Protokoll', null, from('2023-01-18')),
  mandate('praeventionskette', 'gemeinde-quellrade', 'Projektleitung Präventionskette', 0.5, from('2022-06-01')),
]
