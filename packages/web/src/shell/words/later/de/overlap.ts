import { count } from '../../de/count.ts'

export const overlap = {
  intro: 'Welche Netzwerke sich Mitwirkende teilen, welche nebeneinander dasselbe tun, und wo Nachbarn nichts verbindet.',
  territory: 'Gebiet wählen',
  everywhere: 'Alle Gebiete',
  reading: (date: string, networks: number, places: number): string =>
    `Am ${date}: ${count(networks, 'Netzwerk', 'Netzwerke')} in ${count(places, 'Gebiet', 'Gebieten')}.`,
  readingTies: (sharing: number, institutions: number): string =>
    sharing === 0
      ? 'Gemeinsame Mitwirkende sind nicht einsehbar.'
      : `${count(sharing, 'Paar hat', 'Paare haben')} gemeinsame Mitwirkende, zusammen ${count(institutions, 'Institution', 'Institutionen')}.`,
  readingMost: (a: string, b: string, n: number): string =>
    `Am meisten teilen sich „${a}“ und „${b}“: ${count(n, 'Institution', 'Institutionen')}.`,
  readingParallel: (n: number): string => `${count(n, 'Paar ist', 'Paare sind')} parallel.`,
  readingUnlinked: (n: number): string =>
    n === 0
      ? 'Zwischen Nachbarn ist keine Lücke bekannt.'
      : `Bei ${count(n, 'Paar', 'Paaren')} benachbarter Gebiete ist keine Verbindung dokumentiert.`,
  pictureOf: (name: string): string => `Netz der Netzwerke: ${name}`,
  help: 'Pfeil rechts und links: von Netzwerk zu Netzwerk. Pfeil nach unten: zu gemeinsamen Mitwirkenden, dort weiter mit rechts und links, zurück mit Pfeil nach oben. Eingabetaste: Einzelheiten.',
  members: (n: number): string => count(n, 'Institution', 'Institutionen'),
  dormant: 'ruht',
  tiesOf: (n: number): string => (n === 0 ? 'keine Verbindung zu anderen dokumentiert' : count(n, 'Verbindung', 'Verbindungen')),
  sharedShort: (n: number, jaccard: string): string => `${n} gemeinsam (${jaccard})`,
  sharedSpoken: (n: number, jaccard: string): string =>
    n === 0
      ? 'keine gemeinsamen Mitwirkenden einsehbar'
      : `${count(n, 'gemeinsame Institution', 'gemeinsame Institutionen')}, Jaccard-Index ${jaccard}`,
  parallel: 'parallel',
  sameComposition: 'mindestens die Hälfte der Mitwirkenden ist dieselbe',
  samePurpose: 'gleiche Aufgabe für dasselbe Gebiet',
  unlinked: 'ohne dokumentierte Verbindung',
  unlinkedShort: 'nicht dokumentiert',
  legend: {
    size: 'Kreis: ein Netzwerk, umso größer, je mehr mitwirken',
    unknown: 'gestrichelt: nicht dokumentiert oder nicht einsehbar, wer mitwirkt',
    shared: 'Linie: gemeinsame Mitwirkende; in Klammern der Jaccard-Index',
    parallel: 'Doppellinie: parallel',
    unlinked: 'gestrichelte Linie: Nachbarn ohne dokumentierte Verbindung',
  },
  one: 'Zwei Netzwerke',
  bodies: 'Zwei Gremien',
  numbered: 'Die Netzwerke im Bild',
  table: 'Gemeinsame Mitwirkende',
  tableText:
    'Dieselben Zahlen wie im Bild. Der Jaccard-Index teilt die gemeinsamen Institutionen durch alle, die in einem der beiden mitwirken.',
  tableNone: 'Für keine zwei dieser Netzwerke sind gemeinsame Mitwirkende dokumentiert.',
  pair: 'Zwischen',
  shared: 'Gemeinsam',
  jaccard: 'Jaccard-Index',
  mark: 'Hinweis',
  parallelTitle: 'Was nebeneinander besteht',
  parallelText:
    'Parallel heißt: mindestens zur Hälfte dieselben Mitwirkenden, oder dieselbe Aufgabe für dasselbe Gebiet. Oft ist das gewollt.',
  parallelNone: 'Keine parallelen Netzwerke oder Gremien gefunden.',
  tooMany: (n: number, most: number): string =>
    `${n} Netzwerke sind zu viele für ein Bild und für die Kennzahlen jedes einzelnen; gezeigt werden bis zu ${most}. Wählen Sie ein kleineres Gebiet.`,
  none: 'In diesem Gebiet ist an diesem Tag kein Netzwerk dokumentiert.',
  sharedOnes: 'Gemeinsame Institutionen',
  sharedNone: 'Für Sie sind keine gemeinsamen Institutionen einsehbar.',
  openNetwork: 'Zum Überblick des Netzwerks',
  closed: 'Was Netzwerke gemeinsam haben, sehen Koordinierende und Auswertende.',
} as const
