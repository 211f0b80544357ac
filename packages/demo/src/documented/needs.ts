import type { Need, NeedCategory } from '@geflecht/domain'
import { type Chapter, stated } from './fact.ts'
import { dated } from './when.ts'

/** Needs that one source reports from one event, on its day as exactly as it is known. */
const voiced =
  (source: string, date: string, subject: string) =>
  (key: string, category: NeedCategory, text: string, statement: string): Need => ({
    key,
    category,
    text,
    subject,
    voicedOn: dated(date).day,
    voicedOnPrecision: dated(date).precision,
    metOn: null,
    withdrawnOn: null,
    agreements: [],
    meetings: [],
    provenance: [stated(source, statement)],
  })

const inOlsberg = voiced('S002', '2014-10-22', 'net.olsberg.fh-ks')
const inRatingen = voiced('S003', '2023-05-03', 'net.ratingen.ks')
const inPotsdam = voiced('S004', '2018-11-30', 'ter.bb')
const inWuppertal = voiced('S000', '2018', 'ter.nrw')
const inDortmund = voiced('S001', '2025-02-06', 'ter.nrw')

/** What people said is needed, at five events; no source says of any of it that it has been met since. */
// biome-ignore format: a fact is two or three lines
export const needsChapter: Chapter = {
  need: [
    inOlsberg('need.transparente-kommunikationswege', 'KOMMUNIKATION', 'Durchschaubare Wege der Kommunikation',
      'Die Anwesenden wünschen sich, dass Wege der Kommunikation durchschaubar sind.'),
    inOlsberg('need.datenschutz', 'DATENSCHUTZ', 'Sicherheit im Datenschutz',
      'Zu den Wünschen an die Zusammenarbeit gehört der Datenschutz.'),
    inOlsberg('need.rueckmeldung', 'RUECKMELDUNG', 'Rückmeldung an die, die etwas mitgeteilt haben',
      'Auch Rückmeldungen stehen auf der Liste der Wünsche.'),
    inOlsberg('need.wissen-ueber-institutionen', 'INFORMATION', 'Wissen darüber, welche Institutionen es gibt und wer dort tätig ist',
      'Wichtig war den Anwesenden, einander über ihre Einrichtungen zu unterrichten.'),
    inOlsberg('need.kleingruppen-fachthemen', 'FACHAUSTAUSCH', 'Fachthemen in kleinen Gruppen besprechen',
      'Gewünscht wurde, einzelne Themen im kleinen Kreis zu vertiefen.'),
    inOlsberg('need.beratung-verfahren', 'FACHBERATUNG', 'Mit erfahrenen Fachleuten über Verfahren im Kinderschutz beraten',
      'Den Rat erfahrener Fachleute zu Verfahren hielten die Anwesenden für nützlich.'),
    inOlsberg('need.fachspezifische-fortbildung', 'FORTBILDUNG', 'Informationen, Unterstützung und Fortbildung für das eigene Fach',
      'Aus der Fachberatung kam der Hinweis, dass Fortbildungen für die einzelnen Fächer fehlen.'),
    inOlsberg('need.huerden-ueberwinden', 'STOERUNG', 'Was die Zusammenarbeit hemmt, gemeinsam aus dem Weg räumen',
      'Der Bericht spricht von Hürden, die man zusammen überwinden will.'),
    inRatingen('need.effektiv-schnell', 'GESCHWINDIGKEIT', 'Wirksam und rasch zusammenarbeiten',
      'Ziel des Netzwerks ist eine rasche und wirksame Zusammenarbeit, die Kinder besser schützt.'),
    inRatingen('need.wachsame-oeffentlichkeit', 'OEFFENTLICHKEIT', 'Eine Öffentlichkeit, die aufmerksam ist',
      'Neben dem Netzwerk braucht es nach dem Bericht Menschen, die hinsehen.'),
    inPotsdam('need.schnittstellen-klaeren', 'SCHNITTSTELLE', 'Klären, wie die Beteiligten bei einer Gefährdung einander übergeben',
      'Eine Leitfrage des Workshops galt den Übergängen zwischen den Beteiligten.'),
    inPotsdam('need.unsicherheiten-stoerungen', 'STOERUNG', 'Unsicherheiten und Störungen benennen',
      'Eine Leitfrage des Workshops galt dem, was unsicher ist oder stört.'),
    inPotsdam('need.ergebnisqualitaet', 'QUALITAET', 'Bessere Ergebnisse aus der Zusammenarbeit im Kinderschutz',
      'Gefragt wurde, was die Güte der Ergebnisse stärken kann.'),
    inPotsdam('need.regionen-vernetzen', 'REGIONEN', 'Die Regionen besser miteinander verbinden',
      'Die Teilnehmenden wünschen eine engere Verbindung der Regionen.'),
    inPotsdam('need.absprachen-einhalten', 'VERBINDLICHKEIT', 'Absprachen zwischen den Systemen verbindlich treffen und einhalten',
      'Zu den Ergebnissen gehört, dass Absprachen über Systemgrenzen hinweg halten müssen.'),
    inPotsdam('need.wissenstransfer', 'WISSEN', 'Wissen weitergeben und sichern',
      'Die Teilnehmenden halten es für nötig, darüber zu sprechen, wie Wissen weitergegeben und bewahrt wird.'),
    inPotsdam('need.wertschaetzung', 'HALTUNG', 'Einander vor Ort mit Achtung begegnen',
      'Genannt ist ein achtungsvoller Umgang der Stellen und Fachkräfte am Ort.'),
    inWuppertal('need.verlaessliche-strukturen', 'STRUKTUR', 'Strukturen, auf die sich ein Netzwerk verlassen kann',
      'Als eine Voraussetzung nennt der Bericht Strukturen, die verlässlich sind.'),
    inWuppertal('need.gemeinsame-haltung', 'HALTUNG', 'Eine Haltung, die alle Beteiligten teilen',
      'Als zweite Voraussetzung nennt er, dass alle vom Wohl des Kindes her denken.'),
    inWuppertal('need.kooperation-verbessern', 'KOOPERATION', 'Die Zusammenarbeit im Kinderschutz verbessern',
      'Die Tagung befasste sich damit, wo die Zusammenarbeit besser werden muss.'),
    inDortmund('need.austausch-koordination', 'FACHAUSTAUSCH', 'Begegnung der Netzwerkkoordinierenden untereinander',
      'Betont wurde, wie nötig es ist, dass sich die Koordinierenden treffen.'),
    inDortmund('need.verfahren-abstimmen', 'VERFAHREN', 'Verfahren abstimmen, Fachkräfte weiterbilden, die Öffentlichkeit früh unterrichten',
      'Als Mittel sind abgestimmte Verfahren, Weiterbildung und frühe Information genannt.'),
  ],
}
