import { type ExpectedGap, gap } from './expectedGap.ts'

const eachOf = (rule: ExpectedGap['rule'], network: string, subjects: readonly string[], reason: string, also: readonly string[] = []) =>
  subjects.map((subject) => gap(rule, [network, subject, ...also], reason))

const ratingen = 'net.ratingen.ks'
const olsberg = 'net.olsberg.fh-ks'

/**
 * Ways of those bound to secrecy (G22). Bound are schools, practices, midwives, clinics and counselling centres, as the catalogue of hand-overs says; the
 * Gesundheitsamt, the SpDi and day care are not. No source describes a hand-over, and the only tie between institutions of one network that a source tells,
 * that of the Kreisjugendamt with the Familienbüro, has no level and does not lie in the circle of Olsberg (the Familienbüro is mentioned, not documented
 * as present). So nobody has a way, and each lacks one to each target that attended: in Ratingen Jugendamt and family court (S003), in Olsberg the
 * Kreisjugendamt only.
 */
const boundInRatingen = [
  'inst.ratingen.psych-beratungsstelle',
  'inst.ratingen.schulsozialarbeit',
  'inst.ratingen.suchtberatung',
  'inst.ratingen.gynaekologische-praxis',
]
const boundInOlsberg = [
  'inst.olsberg.grundschule',
  'inst.olsberg.offener-ganztag',
  'inst.olsberg.caritas-suchtberatung',
  'inst.olsberg.hebamme',
  'inst.olsberg.kinderarztpraxis',
]
const ways: ExpectedGap[] = [
  ...eachOf('G22', ratingen, boundInRatingen, 'Attended in 2023 (S003); no source tells of a way to the Jugendamt.', [
    'inst.ratingen.jugendamt',
  ]),
  ...eachOf('G22', ratingen, boundInRatingen, 'Attended in 2023 (S003); no source tells of a way to the family court.', [
    'inst.ratingen.familiengericht',
  ]),
  ...eachOf('G22', olsberg, boundInOlsberg, 'Attended in 2018 (X02); no source tells of a way to the Kreisjugendamt.', [
    'inst.hsk.kreisjugendamt',
  ]),
]

/** Advice by a specialised consultant (G23): those bound to secrecy may ask for it, and so may day care; no source names a consultant or an offer of advice. */
const advice: ExpectedGap[] = [
  ...eachOf('G23', ratingen, boundInRatingen, 'Attended in 2023 (S003), which names no consultant.'),
  ...eachOf(
    'G23',
    olsberg,
    [
      ...boundInOlsberg,
      'inst.olsberg.familienzentrum-olsberg',
      'inst.olsberg.familienzentrum-bigge',
      'inst.olsberg.kindergarten-elleringhausen',
    ],
    'Attended in 2018 (X02), which names no consultant.',
  ),
]

/** The thirteen networks that are valid on the day, with the newest source of each that tells a day; that of Bestwig is planned. */
const networks: Readonly<Record<string, string>> = {
  'net.olsberg.fh-ks': 'X02 of October 2018',
  'net.ratingen.ks': 'S003 of May 2023; X03 tells no day',
  'net.ratingen.fh-ks': 'X08 of 2014',
  'net.brilon.fh-ks': 'X06 of 2013',
  'net.medebach.fh-ks': 'none: X07 tells no day',
  'net.winterberg.fh-ks': 'none: X07 tells no day',
  'net.hallenberg.fh-ks': 'none: X07 tells no day',
  'net.marsberg.fh-ks': 'none: X07 tells no day',
  'net.kreis-mettmann.erkrath-haan-mettmann': 'X09 of January 2024; X15 tells no day',
  'net.wuelfrath.ks': 'X10 of June 2024',
  'net.wuppertal.ks': 'X11 of December 2023',
  'net.rkn.ks': 'none: X12 tells no day',
  'net.kreis-olpe.ks': 'X13 of 14 June 2024',
}

/**
 * The page of the town about its network (X03) is documented for Ratingen. No source of the others is a page on which the public would read whom to turn to:
 * they are reports, or the page of one of three towns (X15), and no function with an address is recorded anywhere.
 */
const publicity: ExpectedGap[] = Object.keys(networks)
  .filter((network) => network !== ratingen)
  .map((network) => gap('G25', [network], 'No page of the network and no public function is documented.'))

/** No source tells of a training of a network. Where it is not known when a network was founded, there is no day to count from. */
const trainings: ExpectedGap[] = Object.entries({
  'net.olsberg.fh-ks': '22 October 2014',
  'net.ratingen.ks': '3 May 2023',
  'net.ratingen.fh-ks': '2014 at the latest',
  'net.brilon.fh-ks': '2013',
  'net.kreis-mettmann.erkrath-haan-mettmann': '31 January 2024',
  'net.wuelfrath.ks': 'June 2024',
  'net.wuppertal.ks': '14 December 2023',
  'net.kreis-olpe.ks': '12 June 2024',
}).map(([network, founded]) => gap('G26', [network], `Founded: ${founded}; no training is documented since.`))

/**
 * Facts that nobody has confirmed for a year (G27): nobody has confirmed any, so the newest source with a day counts, and all of them are older than
 * 1 January 2025 or tell no day. Counted are each network, each mandate and each institution in a circle; there are no memberships, functions,
 * hand-overs, nor cooperations within a circle.
 */
const upkeep: ExpectedGap[] = [
  ...Object.entries(networks).map(([network, source]) => gap('G27', [network], `Newest source: ${source}.`)),
  ...eachOf('G27', olsberg, ['mandate.net.olsberg.fh-ks'], 'Told by S002 (2014).'),
  ...['brilon', 'medebach', 'winterberg', 'hallenberg', 'marsberg'].map((town) =>
    gap('G27', [`net.${town}.fh-ks`, `mandate.net.${town}.fh-ks`], 'Follows from the programme of which S002 (2014) tells.'),
  ),
  ...eachOf('G27', ratingen, ['mandate.net.ratingen.ks'], 'Told by S003 (May 2023).'),
  ...eachOf('G27', 'net.wuppertal.ks', ['mandate.net.wuppertal.ks'], 'Told by X11 (December 2023).'),
  ...eachOf(
    'G27',
    ratingen,
    [
      ...boundInRatingen,
      'inst.ratingen.jugendamt',
      'inst.ratingen.kindertagesbetreuung',
      'inst.ratingen.polizei',
      'inst.duesseldorf.staatsanwaltschaft',
      'inst.ratingen.spdi',
      'inst.ratingen.kinderschutzbund',
      'inst.ratingen.gesundheitsamt',
      'inst.ratingen.diakonie-ambulante-jugendhilfe',
      'inst.ratingen.familiengericht',
      'inst.ratingen.skf',
      'inst.ratingen.lebenshilfe',
    ],
    'One of the fifteen of S003 (May 2023).',
  ),
  ...eachOf('G27', olsberg, ['inst.hsk.kreisjugendamt', 'inst.olsberg.stadt'], 'Told by S002 (2014) and older or undated pages.'),
  ...eachOf(
    'G27',
    olsberg,
    [
      ...boundInOlsberg,
      'inst.olsberg.familienzentrum-olsberg',
      'inst.olsberg.familienzentrum-bigge',
      'inst.olsberg.kindergarten-elleringhausen',
      'inst.hsk.gesundheitsamt',
      'inst.hsk.kommunales-integrationszentrum',
      'inst.olsberg.josefsheim',
      'inst.olsberg.eltern-kind-und-mehr',
      'inst.hsk.sozialwerk-sauerland',
      'inst.hsk.internationaler-bund',
      'inst.hsk.kompass',
      'inst.olsberg.pastoralverbund',
    ],
    'One of the sixteen on the list of X02 (October 2018).',
  ),
]

const voiced = (needs: readonly string[], reason: string) => needs.map((need) => gap('G29', [`need.${need}`], reason))

/** No source tells of an action for any need. What was said in Dortmund on 6 February 2025 is not a year old yet. */
const needs: ExpectedGap[] = [
  ...voiced(
    [
      'transparente-kommunikationswege',
      'datenschutz',
      'rueckmeldung',
      'wissen-ueber-institutionen',
      'kleingruppen-fachthemen',
      'beratung-verfahren',
      'fachspezifische-fortbildung',
      'huerden-ueberwinden',
    ],
    'Voiced in Olsberg on 22 October 2014 (S002).',
  ),
  ...voiced(['effektiv-schnell', 'wachsame-oeffentlichkeit'], 'Voiced in Ratingen on 3 May 2023 (S003).'),
  ...voiced(
    [
      'schnittstellen-klaeren',
      'unsicherheiten-stoerungen',
      'ergebnisqualitaet',
      'regionen-vernetzen',
      'absprachen-einhalten',
      'wissenstransfer',
      'wertschaetzung',
    ],
    'Voiced in Potsdam on 30 November 2018 (S004), about Brandenburg.',
  ),
  ...voiced(
    ['verlaessliche-strukturen', 'gemeinsame-haltung', 'kooperation-verbessern'],
    'Voiced in Wuppertal in 2018 (S000), about North Rhine-Westphalia.',
  ),
]

/** About ways, advice, publicity, trainings, needs, and facts that nobody has looked at for a year; derived by hand like the rest. */
export const gapsOfUpkeep: readonly ExpectedGap[] = [...ways, ...advice, ...publicity, ...trainings, ...upkeep, ...needs]
