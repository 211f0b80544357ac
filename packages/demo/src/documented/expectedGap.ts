import type { GapRuleId } from '@geflecht/domain'

/** A gap that the sources support: a rule and what it is about. For G01 and G02 the network and the template item, for G12 the network and the pair. */
export interface ExpectedGap {
  rule: GapRuleId
  subjects: string[]
  reason: string
}

export const gap = (rule: GapRuleId, subjects: string[], reason: string): ExpectedGap => ({ rule, subjects, reason })
/** One gap per template item, all of one network and for one reason. */
export const itemsOf = (rule: 'G01' | 'G02', network: string, items: readonly string[], reason: string): ExpectedGap[] =>
  items.map((item) => gap(rule, [network, item], reason))

/** One gap per pair of the catalogue's expected hand-overs, all of one network. No source describes a hand-over to anybody. */
export const handoversOf = (network: string, reasons: Record<string, string>): ExpectedGap[] =>
  Object.entries(reasons).map(([pair, reason]) => gap('G12', [network, pair], reason))
/** Carriers that no source shows to have an agreement under § 8a Abs. 4 SGB VIII with the Jugendamt. */
export const withoutAgreement = (jugendamt: string, reasons: Record<string, string>): ExpectedGap[] =>
  Object.entries(reasons).map(([carrier, reason]) => gap('G05', [jugendamt, carrier], reason))

/** All 19 items of `tpl.kkg-3-2.2021`, which applies to every kind in the set but the inter-municipal one. */
export const section3Kkg = [
  'jugendhilfe_oeffentlich',
  'jugendhilfe_frei',
  'leistungserbringer_125_sgb9',
  'gesundheitsaemter',
  'sozialaemter',
  'schulen',
  'polizei_ordnung',
  'agentur_fuer_arbeit',
  'krankenhaeuser',
  'spz',
  'fruehfoerderstellen',
  'beratung_soziale_problemlagen',
  'schwangerschaftsberatung',
  'muettergenesung',
  'gewaltschutz',
  'mehrgenerationenhaeuser',
  'familienbildung',
  'familiengerichte',
  'heilberufe',
]
/** The 8 items of `tpl.lkischg-nrw-9-4` that section 3 KKG does not have. */
const section9Only = [
  'jugendamt_asd',
  'traeger_8a',
  'insofa',
  'geheimnistraeger',
  'staatsanwaltschaften',
  'verfahrensbeistaende',
  'traeger_eingliederungshilfe',
  'netzwerke_fruehe_hilfen',
]
/** Its other 4 are the same groups in both: one gap with two grounds. */
const inBoth = ['schulen', 'gesundheitsaemter', 'polizei_ordnung', 'familiengerichte']
export const section9 = [...section9Only, ...inBoth]
export const section3And9 = [...section3Kkg, ...section9Only]
