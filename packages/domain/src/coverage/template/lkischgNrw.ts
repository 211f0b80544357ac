import type { CoverageTemplate, TemplateItem } from '../coverage.ts'
import { closingItems, commonItems } from './kkg.items.ts'

/** A group that § 9 Abs. 4 LKiSchG NRW names in the same words as § 3 Abs. 2 KKG. */
function sameAsInKkg(key: string): TemplateItem {
  const item = [...commonItems, ...closingItems].find((candidate) => candidate.key === key)
  if (!item) throw new Error(`§ 3 Abs. 2 KKG has no item ${key}`)
  return item
}

/** Participants of a Netzwerk Kinderschutz in Nordrhein-Westfalen. */
export const lkischgNrw: CoverageTemplate = {
  key: 'tpl.lkischg-nrw-9-4',
  de: '§ 9 Abs. 4 Landeskinderschutzgesetz NRW',
  en: 'S. 9(4) Child Protection Act of North Rhine-Westphalia',
  appliesTo: ['NETZWERK_KINDERSCHUTZ', 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL'],
  territory: 'ter.nrw',
  norm: 'norm.lkischg-nrw.9',
  citation: '§ 9 Abs. 4 LKiSchG NRW',
  verification: 'SECONDARY',
  verificationNote: {
    de: 'Die Liste stammt aus drei übereinstimmenden kommunalen Seiten (Bergisch Gladbach, Haan, Ratingen), andere ergänzen Jobcenter; der amtliche Wortlaut ist noch zu prüfen.',
    en: 'The list comes from three municipal pages that agree (Bergisch Gladbach, Haan, Ratingen), others add job centres; the official wording is still to be checked.',
  },
  validFrom: '2022-05-01',
  validTo: null,
  benchmark: false,
  items: [
    {
      key: 'jugendamt_asd',
      de: 'Jugendamt, insbesondere ASD',
      en: 'Youth welfare office, especially its general social service',
      obligation: 'SOLL',
      anyOf: ['jugendamt', 'asd'],
    },
    {
      key: 'traeger_8a',
      de: 'Träger mit Vereinbarungen nach § 8a Abs. 4 SGB VIII',
      en: 'Carriers with agreements under s. 8a(4) SGB VIII',
      obligation: 'SOLL',
      anyOf: [
        'traeger_freie_jugendhilfe',
        'hilfen_zur_erziehung_ambulant',
        'hilfen_zur_erziehung_stationaer',
        'kinderschutzbund',
        'jugendarbeit',
        'inobhutnahmestelle',
        'kita',
        'familienzentrum',
      ],
      requireAgreement: 'VEREINBARUNG_8A_4',
    },
    {
      key: 'insofa',
      de: 'Insoweit erfahrene Fachkräfte',
      en: 'Specialised child-protection consultants',
      obligation: 'SOLL',
      anyOf: ['insofa_pool'],
    },
    {
      key: 'geheimnistraeger',
      de: 'Geheimnisträger nach § 4 Abs. 1 KKG',
      en: 'Professions bound by secrecy (s. 4(1) KKG)',
      obligation: 'SOLL',
      anyOf: [
        'arztpraxis',
        'arztpraxis_gynaekologie',
        'arztpraxis_paediatrie',
        'psychotherapie_praxis',
        'hebamme_freiberuflich',
        'familienhebamme',
        'erziehungsberatungsstelle',
        'suchtberatungsstelle',
        'schwangerschaftsberatung',
        'schulsozialarbeit',
        'schule',
      ],
    },
    sameAsInKkg('schulen'),
    sameAsInKkg('gesundheitsaemter'),
    sameAsInKkg('polizei_ordnung'),
    sameAsInKkg('familiengerichte'),
    {
      key: 'staatsanwaltschaften',
      de: 'Staatsanwaltschaften',
      en: 'Public prosecutors',
      obligation: 'SOLL',
      anyOf: ['staatsanwaltschaft'],
    },
    { key: 'verfahrensbeistaende', de: 'Verfahrensbeistände', en: 'Guardians ad litem', obligation: 'SOLL', anyOf: ['verfahrensbeistand'] },
    {
      key: 'traeger_eingliederungshilfe',
      de: 'Träger der Eingliederungshilfe für Minderjährige (SGB IX)',
      en: 'Integration-assistance authorities for minors (SGB IX)',
      obligation: 'SOLL',
      anyOf: ['traeger_eingliederungshilfe'],
      partialBy: ['leistungserbringer_eingliederungshilfe'],
    },
    {
      key: 'netzwerke_fruehe_hilfen',
      de: 'Netzwerke Frühe Hilfen',
      en: 'Early-help networks',
      obligation: 'SOLL',
      anyOf: ['netzwerk_fruehe_hilfen'],
    },
  ],
}
