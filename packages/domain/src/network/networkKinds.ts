import { byKey, type Term } from '../language/index.ts'

/** What kind of network it is; decides which coverage templates and rules look at it. */
export interface NetworkKind extends Term {
  /** Key of the norm that networks of this kind rest on, if one does. */
  readonly norm: string | null
  /** One side of [G24]: a network for child protection. */
  readonly countsAsChildProtection: boolean
  /** The other side of [G24]: a network of early help. */
  readonly countsAsEarlyHelp: boolean
  /** Several Jugendamtsbezirke share it. */
  readonly intercommunal: boolean
}

const entries = [
  {
    key: 'NETZWERK_KINDERSCHUTZ',
    de: 'Netzwerk Kinderschutz',
    en: 'Child-protection network',
    norm: 'norm.lkischg-nrw.9',
    countsAsChildProtection: true,
    countsAsEarlyHelp: false,
    intercommunal: false,
  },
  {
    key: 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL',
    de: 'Interkommunales Netzwerk Kinderschutz',
    en: 'Inter-municipal child-protection network',
    norm: 'norm.lkischg-nrw.9',
    countsAsChildProtection: true,
    countsAsEarlyHelp: false,
    intercommunal: true,
  },
  {
    key: 'NETZWERK_FRUEHE_HILFEN',
    de: 'Netzwerk Frühe Hilfen',
    en: 'Early-help network',
    norm: 'norm.kkg.3',
    countsAsChildProtection: false,
    countsAsEarlyHelp: true,
    intercommunal: false,
  },
  {
    key: 'FRUEHE_HILFEN_UND_KINDERSCHUTZ',
    de: 'Netzwerk Frühe Hilfen und Kinderschutz',
    en: 'Early-help and child-protection network',
    norm: 'norm.kkg.3',
    countsAsChildProtection: true,
    countsAsEarlyHelp: true,
    intercommunal: false,
  },
  {
    key: 'ARBEITSGEMEINSCHAFT_KINDERSCHUTZ',
    de: 'Arbeitsgemeinschaft Kinderschutz (Brandenburg)',
    en: 'Child-protection working group (Brandenburg)',
    norm: 'norm.bb.empfehlung-2006',
    countsAsChildProtection: false,
    countsAsEarlyHelp: false,
    intercommunal: false,
  },
  {
    key: 'ARBEITSGEMEINSCHAFT_78',
    de: 'Arbeitsgemeinschaft nach § 78 SGB VIII',
    en: 'Working group under s. 78 SGB VIII',
    norm: 'norm.sgb8.78',
    countsAsChildProtection: false,
    countsAsEarlyHelp: false,
    intercommunal: false,
  },
  {
    key: 'RUNDER_TISCH',
    de: 'Runder Tisch',
    en: 'Round table',
    norm: null,
    countsAsChildProtection: false,
    countsAsEarlyHelp: false,
    intercommunal: false,
  },
  {
    key: 'KOORDINIERENDEN_NETZWERK',
    de: 'Netzwerk der Koordinierenden',
    en: 'Network of coordinators',
    norm: null,
    countsAsChildProtection: false,
    countsAsEarlyHelp: false,
    intercommunal: false,
  },
  {
    key: 'PROJEKTVERBUND',
    de: 'Projektverbund',
    en: 'Project alliance',
    norm: null,
    countsAsChildProtection: false,
    countsAsEarlyHelp: false,
    intercommunal: false,
  },
] as const satisfies readonly NetworkKind[]

export type NetworkKindKey = (typeof entries)[number]['key']

/** The kinds of network. */
export const networkKinds: readonly (NetworkKind & { readonly key: NetworkKindKey })[] = entries

export const networkKindByKey = byKey<NetworkKind>(networkKinds)
