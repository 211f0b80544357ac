import type { CoverageTemplate } from '../coverage.ts'

/** What share of municipalities involves a group in its early-help network; a comparison, never a duty. */
export const nzfhBenchmark: CoverageTemplate = {
  key: 'tpl.nzfh-benchmark',
  de: 'NZFH-Kommunalbefragung: Einbindung in Netzwerke Frühe Hilfen',
  en: 'NZFH survey of municipalities: involvement in early-help networks',
  appliesTo: ['NETZWERK_FRUEHE_HILFEN', 'FRUEHE_HILFEN_UND_KINDERSCHUTZ'],
  territory: 'ter.de',
  norm: 'norm.nzfh',
  citation: 'NZFH-Kommunalbefragungen 2017 und 2020',
  verification: 'VERIFIED',
  verificationNote: {
    de: 'Die Anteile sind an der Veröffentlichung geprüft; sie gelten für Jugendamtsbezirke mit genau einem Netzwerk und sind ein Vergleich, keine Pflicht.',
    en: 'The shares were checked against the publication; they hold for youth-office districts with exactly one network and are a comparison, not a duty.',
  },
  validFrom: '2017-01-01',
  validTo: null,
  benchmark: true,
  items: [
    {
      key: 'schwangerschaftsberatung', de: 'Schwangerschaftsberatung', en: 'Pregnancy counselling',
      obligation: 'BENCHMARK', anyOf: ['schwangerschaftsberatung'], benchmark: { percent: 95.7, year: 2017 },
    },
    {
      key: 'familienhebammen', de: 'Familienhebammen/FGKiKP', en: 'Family midwives and family health nurses',
      obligation: 'BENCHMARK', anyOf: ['familienhebamme'], benchmark: { percent: 92.9, year: 2020 },
    },
    {
      key: 'erziehungsberatung', de: 'Erziehungs-/Ehe-/Familien-/Lebensberatung', en: 'Child-rearing, couple, family and life counselling',
      obligation: 'BENCHMARK', anyOf: ['erziehungsberatungsstelle'], benchmark: { percent: 92.8, year: 2017 },
    },
    {
      key: 'asd', de: 'Allgemeiner Sozialdienst', en: 'General social service',
      obligation: 'BENCHMARK', anyOf: ['asd', 'jugendamt'], benchmark: { percent: 85.0, year: 2017 },
    },
    {
      key: 'kita', de: 'Kindertageseinrichtungen', en: 'Day-care centres',
      obligation: 'BENCHMARK', anyOf: ['kita', 'familienzentrum'], benchmark: { percent: 81.9, year: 2020 },
    },
    {
      key: 'kita_fachberatung', de: 'Fachberatung Kindertagesbetreuung', en: 'Advisory service for day care',
      obligation: 'BENCHMARK', anyOf: ['kita_fachdienst'], benchmark: { percent: 80.5, year: 2020 },
    },
    {
      key: 'familienzentren', de: 'Familienzentren', en: 'Family centres',
      obligation: 'BENCHMARK', anyOf: ['familienzentrum'], benchmark: { percent: 74.8, year: 2020 },
    },
    {
      key: 'hze', de: 'Hilfen zur Erziehung', en: 'Child-rearing support',
      obligation: 'BENCHMARK', anyOf: ['hilfen_zur_erziehung_ambulant', 'hilfen_zur_erziehung_stationaer'], benchmark: { percent: 69.1, year: 2017 },
    },
    {
      key: 'familienbildung', de: 'Familienbildungsstätten', en: 'Family education centres',
      obligation: 'BENCHMARK', anyOf: ['familienbildungsstaette'], benchmark: { percent: 60.8, year: 2020 },
    },
  ],
}
