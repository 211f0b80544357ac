import { count } from '../../de/count.ts'

export const map = {
  intro: 'Wo Netzwerke arbeiten, wie sich Gebiete unterscheiden und wo zwischen Nachbarn keine Verbindung dokumentiert ist.',
  introNetwork: 'Wo das Netzwerk arbeitet, wo seine Mitwirkenden ihren Sitz haben und wo zu Nachbarn keine Verbindung dokumentiert ist.',
  counts: { seated: 'Mitwirkende mit Sitz im Gebiet', serving: 'Mitwirkende, die für das Gebiet da sind' },
  readingNetwork: (date: string, institutions: number, places: number): string =>
    `Am ${date}: ${count(institutions, 'Institution wirkt', 'Institutionen wirken')} mit, verteilt auf ${count(places, 'Gebiet', 'Gebiete')}.`,
  areas: 'Wo Netzwerke arbeiten',
  areasText:
    'Eine Linie umgibt alle Gebiete, in denen dieselben Netzwerke arbeiten. Netzwerke für kleinere Gebiete, als die Karte zeigt, stehen hier nicht.',
  asAreas: 'Netzwerke als Flächen',
  whoWhere: 'Wer wo ist',
  keyFigures: 'Kennzahlen der Gebiete',
  measures: (family: string): string => `Maße der Netzwerke: ${family}`,
  measureText:
    'Gezeigt wird je Gebiet der Wert des Netzwerks, das für dieses Gebiet selbst da ist; gibt es mehrere, der des größten. Werte mehrerer Netzwerke werden nicht zusammengerechnet.',
  figure: 'Was die Farbe zeigt',
  grain: 'Welche Gebiete',
  grains: { kreise: 'Kreise und kreisfreie Städte', land: 'Länder' },
  reading: (date: string, places: number, known: number): string =>
    `Am ${date}: ${count(places, 'Gebiet', 'Gebiete')}, ${known} davon mit einem Wert.`,
  readingEnds: (most: string, high: string, least: string, low: string): string =>
    `Den höchsten Wert hat ${most} (${high}), den niedrigsten ${least} (${low}).`,
  readingSame: (value: string): string => `Überall ist der Wert gleich: ${value}.`,
  readingGaps: (n: number): string =>
    `Zwischen ${count(n, 'Paar benachbarter Gebiete', 'Paaren benachbarter Gebiete')} ist keine Verbindung dokumentiert.`,
  pictureOf: (figure: string, name: string): string => `Karte: ${figure}, ${name}`,
  help: 'Pfeiltasten: zum nächsten Gebiet in dieser Richtung. Bild auf und Bild ab: der Reihe nach durch alle. Eingabetaste: Einzelheiten. Plus und Minus: näher und weiter, Umschalttaste mit Pfeil: Ausschnitt verschieben, 0: ganze Karte.',
  nearer: 'Näher heran',
  farther: 'Weiter weg',
  whole: 'Ganze Karte zeigen',
  sketch: 'Schematisch, nicht auf der Karte',
  sketchInvented: 'Erfunden: gehört an keinen Ort auf der Karte. Die Waben zeigen nur, wer an wen grenzt.',
  sketchUnplaced: 'Für diese Gebiete ist nicht erfasst, wo sie liegen. Die Waben zeigen nur, wer an wen grenzt.',
  why: {
    closed: 'für Sie nicht einsehbar',
    neighbour: 'Nachbargebiet, von dort wirkt niemand mit',
    noneOfItsOwn: 'kein Netzwerk für dieses Gebiet selbst dokumentiert',
    noNetwork: 'kein Netzwerk dokumentiert',
    unknown: 'nicht bestimmbar, etwa weil nicht dokumentiert ist, wer mitwirkt',
  },
  networksIn: (n: number): string => count(n, 'Netzwerk', 'Netzwerke'),
  unlinked: 'keine Verbindung dokumentiert',
  legend: {
    none: 'schraffiert: kein Wert',
    tile: 'Kachel: ein Gebiet ohne Umriss, an seinem Sitz; alle gleich groß',
    cell: 'Wabe: ein Gebiet ohne Ort auf der Karte',
    area: 'Fläche: ein Gebiet in seinen Grenzen',
    point: 'Punkt: eine mitwirkende Institution, wo sie steht',
    unlinked: 'gestrichelt: Nachbarn ohne dokumentierte Verbindung',
  },
  source: 'Umrisse der Länder: Natural Earth (gemeinfrei), vereinfacht.',
  sourceLoaded: (source: string): string => `Grenzen: ${source}, vereinfacht.`,
  sourceSeats: 'Lage der Sitze: Quellen der Gebiete.',
  table: 'Alle Werte der Karte',
  tableText: 'Dieselben Zahlen wie im Bild, mit dem Grund, wo es keinen Wert gibt.',
  place: 'Gebiet',
  level: 'Ebene',
  networks: 'Netzwerke',
  none: 'In diesem Gebiet ist an diesem Tag nichts erfasst, was die Karte zeigen kann.',
  closed: 'Kennzahlen von Gebieten sehen Koordinierende und Auswertende; hier steht, wie viele Netzwerke es gibt.',
  tooMany: (n: number, most: number): string =>
    `${n} Gebiete sind zu viele für ein Bild; gezeigt werden bis zu ${most}. Wählen Sie ein kleineres Gebiet.`,
} as const
