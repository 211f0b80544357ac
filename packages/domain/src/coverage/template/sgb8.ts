import type { CoverageTemplate } from '../coverage.ts'

/** With whom a Jugendamt has to cooperate; looks at the surroundings of one Jugendamt, not at a network. */
export const sgb8Section81: CoverageTemplate = {
  key: 'tpl.sgb8-81.2017',
  de: '§ 81 SGB VIII: Kooperationspartner des Jugendamts (Stand 2017, Auszug)',
  en: 'S. 81 SGB VIII: partners of the youth welfare office (as of 2017, excerpt)',
  appliesTo: ['EGO:jugendamt'],
  territory: 'ter.de',
  norm: 'norm.sgb8.81',
  citation: '§ 81 SGB VIII (Stand 2017)',
  verification: 'VERIFIED',
  verificationNote: {
    de: 'Am Text von 2017 geprüft und hier als Auszug geführt; die Neunummerierung und die Fassung seit 2021 sind noch zu prüfen.',
    en: 'Checked against the text of 2017 and kept here as an excerpt; the renumbering and the version since 2021 are still to be checked.',
  },
  validFrom: '2012-01-01',
  validTo: null,
  benchmark: false,
  items: [
    {
      key: 'sozialleistungstraeger',
      de: 'Sozialleistungsträger (SGB II, III, V, VI, XII …)',
      en: 'Social benefit providers (SGB II, III, V, VI, XII …)',
      obligation: 'MUSS',
      anyOf: ['jobcenter', 'sozialamt', 'agentur_fuer_arbeit'],
    },
    {
      key: 'gerichte_sta',
      de: 'Familien- und Jugendgerichte, Staatsanwaltschaften',
      en: 'Family and youth courts, public prosecutors',
      obligation: 'MUSS',
      anyOf: ['familiengericht', 'jugendgericht', 'staatsanwaltschaft'],
    },
    {
      key: 'schule',
      de: 'Schulen und Schulverwaltung',
      en: 'Schools and school administration',
      obligation: 'MUSS',
      anyOf: ['schule', 'schulaufsicht'],
    },
    {
      key: 'gesundheit',
      de: 'Öffentlicher Gesundheitsdienst, Gesundheitswesen',
      en: 'Public health service, health care',
      obligation: 'MUSS',
      anyOf: ['gesundheitsamt', 'krankenhaus'],
    },
    {
      key: 'schkg_sucht',
      de: 'Beratungsstellen nach SchKG, Suchtberatung',
      en: 'Pregnancy counselling (SchKG), addiction counselling',
      obligation: 'MUSS',
      anyOf: ['schwangerschaftsberatung', 'suchtberatungsstelle'],
    },
    {
      key: 'gewaltschutz',
      de: 'Schutz gegen Gewalt in engen sozialen Beziehungen',
      en: 'Protection from violence in close relationships',
      obligation: 'MUSS',
      anyOf: ['gewaltschutz_einrichtung'],
    },
    { key: 'ba', de: 'Bundesagentur für Arbeit', en: 'Federal Employment Agency', obligation: 'MUSS', anyOf: ['agentur_fuer_arbeit'] },
    {
      key: 'polizei',
      de: 'Polizei- und Ordnungsbehörden',
      en: 'Police and public order authorities',
      obligation: 'MUSS',
      anyOf: ['polizei', 'ordnungsamt'],
    },
  ],
}
