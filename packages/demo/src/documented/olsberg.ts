import {
  type Chapter,
  cooperation,
  derived,
  inferred,
  meeting,
  network,
  organisation,
  planned,
  presence,
  publicOffice,
  says,
  since,
  stated,
  took,
} from './fact.ts'

const olsberg = 'ter.olsberg'
const kreisjugendamt = 'inst.hsk.kreisjugendamt'
const familienbuero = 'inst.olsberg.familienbuero'
const dksbUnna = 'inst.kreis-unna.kinderschutzbund'
const networkKey = 'net.olsberg.fh-ks'
const kickOff = 'evt.olsberg.2014-10-22-auftakt'

/** Olsberg: the founding of the network on 22 October 2014 and what was promised there; the meeting of 2018 has its own chapter. */
// biome-ignore format: a fact is two or three lines
export const olsbergChapter: Chapter = {
  institution: [
    publicOffice({ key: 'inst.olsberg.stadt', name: 'Stadt Olsberg',
      type: 'kommunalverwaltung', sector: 'kommunalverwaltung', territory: olsberg },
      stated('S002', 'Die Stadt sieht sich bei Hilfen für Familien schon länger gut ausgestattet; im Rathaus fand der Auftakt statt.')),
    publicOffice({ key: familienbuero, name: 'Familienbüro der Stadt Olsberg',
      type: 'familienbuero', sector: 'jugendhilfe', territory: olsberg, parent: 'inst.olsberg.stadt' },
      stated('S002', 'Die Stadt unterhält ein Familienbüro; dort arbeitet eine Fachkraft für Familienmanagement.')),
    organisation({ key: dksbUnna, name: 'Kinderschutzbund im Kreis Unna',
      type: 'kinderschutzbund', sector: 'jugendhilfe', territory: 'ter.kreis-unna', carrierKind: 'FREI' },
      stated('S002', 'Aus seiner Fachberatung kam ein Vortrag; er sitzt in einem anderen Kreis und ist nicht als Teil des Netzwerks genannt.')),
  ],
  professionPresence: [presence(familienbuero, 'prof.familienmanager', stated('S002',
    'Im Familienbüro arbeitet eine dafür ausgebildete Person im Familienmanagement.'))],
  network: [
    network({ key: networkKey, name: 'Netzwerk „Frühe Hilfen und Kinderschutz“ Olsberg', kind: 'FRUEHE_HILFEN_UND_KINDERSCHUTZ',
      territory: olsberg, programme: 'prog.hsk.dezentrale-netzwerke', legalBasis: ['norm.kkg.3'], meetingsPerYearMin: 1,
      meetingsPerYearMax: 2 },
      since('2014-10-22'),
      stated('S002', 'Das Netzwerk begann mit einem Auftakt im Rathaus; für die Zukunft sind ein bis zwei Treffen pro Jahr zugesagt.'),
      derived('X01', 'Kündigt den Auftakt für den 22. Oktober 2014 an.'),
      derived('X02', 'Bestätigt 2018, dass das Netzwerk im Oktober 2014 entstand.')),
  ],
  body: [
    { key: 'wg.olsberg.kleingruppen', network: networkKey, kind: 'KLEINGRUPPE', name: 'Kleingruppen einzelner Berufsgruppen', ...planned,
      provenance: [stated('S002',
        'Vorgesehen, nicht eingerichtet: kleine Runden je Beruf zu eigenen Themen, zusammen mit der Koordination im Kreisjugendamt.')] },
    { key: 'wg.olsberg.ziele', network: networkKey, kind: 'KLEINGRUPPE', name: 'Kleingruppen „Ziele der Netzwerkarbeit“ (Auftakt)',
      validFrom: '2014-10-22', validFromPrecision: 'DAY', validTo: '2014-10-23', validToPrecision: 'DAY',
      provenance: [stated('S002',
        'Beim Auftakt sprachen kleine Runden über die Ziele; die Leitung lag beim Kreisjugendamt. Danach sind sie nicht mehr belegt.')] },
  ],
  mandate: [
    { key: `mandate.${networkKey}`, network: networkKey, host: kreisjugendamt, functionTitle: 'Netzwerkkoordination', fte: null,
      ...since('2014-10-22'),
      provenance: [stated('S002', 'Die Koordination liegt beim Kreisjugendamt; zum Umfang der Stelle steht nichts.')] },
  ],
  meeting: [
    meeting({ key: kickOff, title: 'Auftaktveranstaltung Netzwerk „Frühe Hilfen und Kinderschutz“', kind: 'AUFTAKT',
      venue: 'inst.olsberg.stadt', territory: olsberg, network: networkKey, seriesNo: 1, participantsCount: 50,
      participantsOperator: 'APPROX', organisers: [kreisjugendamt] },
      '2014-10-22',
      stated('S002', 'Ungefähr 50 Menschen kamen ins Rathaus, um das Netzwerk zu beginnen.'),
      derived('X01', 'Die Ankündigung nennt den 22. Oktober 2014.')),
  ],
  participation: [
    took('KOORDINATION', kickOff, kreisjugendamt, stated('S002',
      'Das Kreisjugendamt koordinierte das Netzwerk und war als Koordination dabei.')),
    took('GASTGEBER', kickOff, 'inst.olsberg.stadt', stated('S002', 'Die Stadt war Gastgeberin; das Bürgermeisteramt ergriff das Wort.')),
    took('GENANNT', kickOff, familienbuero, stated('S002',
      'Das Familienbüro wird als Angebot der Stadt erwähnt; dass es da war, steht nicht im Artikel.')),
    took('FACHVORTRAG', kickOff, dksbUnna, stated('S002',
      'Eine Fachberatung erläuterte anhand der Rechtslage, warum Kinderschutz viele angeht.')),
  ],
  cooperation: [
    cooperation({ key: 'coop.hsk.kreisjugendamt-familienbuero', from: kreisjugendamt, to: familienbuero, form: 'NETZWERKORGANISATION' },
      '2018',
      derived('X02', 'Kreisjugendamt und Familienbüro haben das Treffen im Oktober 2018 zusammen vorbereitet.')),
    cooperation({ key: 'coop.hsk.kreisjugendamt-dksb-unna', from: dksbUnna, to: kreisjugendamt, form: 'FORTBILDUNG', directed: true },
      '2014',
      inferred('S002',
        'Unsere Lesart: Der Vortrag beim Auftakt war eine Fortbildung für das Kreisjugendamt. Der Artikel spricht nur von Bedarf an Wissen und Fortbildung.')),
  ],
  statement: [
    says('COOPERATION_OF_TYPES', 'cls.olsberg.einzubeziehen', 'S002', olsberg,
      'Im Netzwerk sollen viele Bereiche zusammenkommen: Jugendhilfe und Gesundheitswesen, Schulen, Behindertenhilfe, Sozialämter und Polizei.',
      'Many fields are to meet in the network: youth welfare and health, schools, disability services, social welfare offices and police.'),
    says('FUNCTION', 'role.buergermeister-olsberg', 'S002', 'inst.olsberg.stadt',
      'Das Bürgermeisteramt sprach beim Auftakt für die Stadt.', 'The mayor’s office spoke for the town at the kick-off.'),
    says('FUNCTION', 'role.familienmanagement', 'S002', familienbuero,
      'Das Familienbüro hat eine Stelle für Familienmanagement.', 'The family office has a post for family management.'),
    says('FUNCTION', 'role.fachberatung-dksb-unna', 'S002', dksbUnna,
      'Der Kinderschutzbund im Kreis Unna hat eine Fachberatung; sie hielt den Vortrag.',
        'The child protection association of Kreis Unna has a specialist adviser, who gave the talk.'),
    says('PROFESSION', 'named.prof.familienmanager', 'S002', familienbuero,
      'Familienmanager:in ist als Beruf im Familienbüro genannt.', 'Family manager is named as a profession in the family office.'),
  ],
}
