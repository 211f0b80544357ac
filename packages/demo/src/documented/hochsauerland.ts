import type { CoordinationMandate, Network, Validity } from '@geflecht/domain'
import { type Chapter, by, derived, network, planned, presence, publicOffice, says, since, stated, unknown } from './fact.ts'

const kreisjugendamt = 'inst.hsk.kreisjugendamt'
const programme = 'prog.hsk.dezentrale-netzwerke'

/** A network of the programme: combined kind, founded on § 3 KKG. */
const ofProgramme = (key: string, name: string, territory: string, founded: Validity, source: string, statement: string): Network =>
  network(
    { key, name, kind: 'FRUEHE_HILFEN_UND_KINDERSCHUTZ', territory, programme, legalBasis: ['norm.kkg.3'] },
    founded,
    derived(source, statement),
  )

/** The Kreisjugendamt coordinates every network of its programme; no source states a number of posts. */
const coordinated = (key: string, from: Validity, statement: string): CoordinationMandate => ({
  key: `mandate.${key}`,
  network: key,
  host: kreisjugendamt,
  functionTitle: 'Netzwerkkoordination',
  fte: null,
  ...from,
  provenance: [derived('S002', statement)],
})

const onlyNamed = (town: string) =>
  `Auf der Seite von Bestwig ist ${town} als Ort mit einem solchen Netzwerk erwähnt; mehr ist nicht belegt.`
const byProgramme = 'Das Kreisjugendamt richtet die Netzwerke in seinem Gebiet ein und koordiniert; dass es auch hier so ist, folgt daraus.'

/** Hochsauerlandkreis: the Kreisjugendamt, its programme of one network per municipality, and the networks besides Olsberg. */
// biome-ignore format: a fact is two or three lines
export const hochsauerlandChapter: Chapter = {
  institution: [
    publicOffice(
      {
        key: kreisjugendamt,
        name: 'Kreisjugendamt Hochsauerlandkreis',
        type: 'jugendamt',
        sector: 'jugendhilfe',
        territory: 'ter.hsk',
        serviceArea: ['ter.olsberg', 'ter.brilon', 'ter.bestwig', 'ter.medebach', 'ter.winterberg', 'ter.hallenberg', 'ter.marsberg',
          'ter.meschede', 'ter.eslohe'],
      },
      derived('S002', 'Nennt ein Kreisjugendamt; der Kreis ergibt sich aus der Rubrik der Zeitung.'),
      derived('X01', 'Das Kreisjugendamt ist für neun Städte und Gemeinden zuständig.'),
      derived('X14', 'Arnsberg, Schmallenberg und Sundern haben eigene Jugendämter; von zwölf Gemeinden des Kreises bleiben neun.'),
    ),
  ],
  professionPresence: [presence(kreisjugendamt, 'prof.netzwerkkoordination', stated('S002',
    'Die Koordination des Netzwerks liegt bei einer Fachkraft des Kreisjugendamts.'))],
  programme: [
    { key: programme, name: 'Dezentrale Netzwerke in jeder Stadt/Gemeinde (Kreisjugendamt HSK)', owner: kreisjugendamt,
      territory: 'ter.hsk', ...by('2014'),
      provenance: [stated('S002',
        'Weil sein Gebiet groß ist, gründet das Kreisjugendamt kein großes Netzwerk, sondern je Stadt und Gemeinde ein eigenes, handliches.')] },
  ],
  network: [
    ofProgramme('net.brilon.fh-ks', 'Netzwerk „Frühe Hilfen und Kinderschutz“ Brilon', 'ter.brilon', since('2013'), 'X06',
      'Berichtet über die Gründung 2013 als Pilot mit mehr als 50 Fachkräften.'),
    ofProgramme('net.medebach.fh-ks', 'Netzwerk Medebach', 'ter.medebach', unknown, 'X07', onlyNamed('Medebach')),
    ofProgramme('net.winterberg.fh-ks', 'Netzwerk Winterberg', 'ter.winterberg', unknown, 'X07', onlyNamed('Winterberg')),
    ofProgramme('net.hallenberg.fh-ks', 'Netzwerk Hallenberg', 'ter.hallenberg', unknown, 'X07', onlyNamed('Hallenberg')),
    ofProgramme('net.marsberg.fh-ks', 'Netzwerk Marsberg', 'ter.marsberg', unknown, 'X07', onlyNamed('Marsberg')),
    ofProgramme('net.bestwig.starke-kinder', 'Netzwerk „Starke Kinder – starke Jugend“ Bestwig (geplant)', 'ter.bestwig', planned, 'X07',
      'Für Bestwig wurde ein Konzept vorgestellt; gegründet ist das Netzwerk damit noch nicht.'),
  ],
  mandate: [
    coordinated('net.brilon.fh-ks', since('2013'), byProgramme),
    coordinated('net.medebach.fh-ks', unknown, byProgramme),
    coordinated('net.winterberg.fh-ks', unknown, byProgramme),
    coordinated('net.hallenberg.fh-ks', unknown, byProgramme),
    coordinated('net.marsberg.fh-ks', unknown, byProgramme),
    coordinated('net.bestwig.starke-kinder', planned, byProgramme),
  ],
  statement: [
    says('LEGAL_DUTY', 'duty.jugendamt.verbindliche-strukturen', 'S002', 'ter.de',
      'Jugendämter haben laut Artikel den Auftrag, überall verlässliche Formen der Zusammenarbeit zwischen allen zu schaffen, die im Kinderschutz tätig sind, und sie auszubauen (zugeordnet § 3 KKG).',
      'According to the article youth welfare offices are charged with creating, everywhere, reliable forms of cooperation between all who work in child protection, and with developing them (assigned to s. 3 KKG).'),
    says('LEGAL_DUTY', 'duty.alle.einbezug', 'S002', 'ter.de',
      'In die Netzwerke gehören laut Artikel alle Stellen, die mit jungen Menschen oder ihren Eltern zu tun haben (zugeordnet § 3 KKG).',
      'According to the article the networks are for every body that deals with young people or their parents (assigned to s. 3 KKG).'),
    says('FUNCTION', 'role.netzwerkkoordination-hsk', 'S002', kreisjugendamt,
      'Im Kreisjugendamt gibt es eine Netzwerkkoordination.', 'The district youth welfare office has a network coordinator.'),
  ],
}
