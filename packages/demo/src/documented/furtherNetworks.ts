import { type Chapter, derived, meeting, network, since, unknown } from './fact.ts'

const erkrathHaanMettmann = 'net.kreis-mettmann.erkrath-haan-mettmann'
const olpe = 'net.kreis-olpe.ks'
const legalBasis = ['norm.lkischg-nrw.9']

/** Four networks of NRW of which the sources tell little more than that they were founded; nobody's attendance is documented. */
// biome-ignore format: a fact is two or three lines
export const furtherNetworksChapter: Chapter = {
  network: [
    network({ key: erkrathHaanMettmann, name: 'Netzwerktreffen Kinderschutz Erkrath/Haan/Mettmann',
      kind: 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL', territory: 'ter.kreis-mettmann', areas: ['ter.erkrath', 'ter.haan', 'ter.mettmann'],
      legalBasis },
      since('2024-01-31'),
      derived('X09',
        'Drei Städte treffen sich am 31. Januar 2024 zusammen; es gibt drei Koordinierungsstellen. Ratingen und Wülfrath sind nicht beteiligt.'),
      derived('X15', 'Die Stadt Haan stellt ihre Koordination des Netzwerks auf einer eigenen Seite vor.')),
    network({ key: 'net.wuelfrath.ks', name: 'Netzwerk Kinderschutz Wülfrath', kind: 'NETZWERK_KINDERSCHUTZ', territory: 'ter.wuelfrath',
      legalBasis },
      since('2024-06'),
      derived('X10',
        'Wülfrath gründet im Juni 2024 ein Netzwerk; die Koordination liegt bei einer Fachstelle Kinderschutz, deren Träger nicht belegt ist.')),
    network({ key: 'net.rkn.ks', name: 'Kreisweites Netzwerk Kinderschutz Rhein-Kreis Neuss', kind: 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL',
      territory: 'ter.rhein-kreis-neuss', legalBasis },
      unknown,
      derived('X12',
        'Berichtet ohne Datum über die Gründung mit knapp 70 Anwesenden und sechs Koordinierungsstellen: Kreis, Meerbusch, Grevenbroich, Neuss, Dormagen, Kaarst.')),
    network({ key: olpe, name: 'Netzwerk „Kinderschutz und Kindergesundheit im Kreis Olpe“', kind: 'NETZWERK_KINDERSCHUTZ',
      territory: 'ter.kreis-olpe', legalBasis },
      since('2024-06-12'),
      derived('X13', 'Das Netzwerk nahm am 12. Juni 2024 seine Arbeit auf; wer es koordiniert, ist nicht belegt.')),
  ],
  meeting: [
    meeting({ key: 'evt.erkrath.2024-01-31', title: 'Netzwerktreffen Erkrath/Haan/Mettmann', kind: 'NETZWERKTREFFEN',
      territory: 'ter.erkrath', network: erkrathHaanMettmann, seriesNo: 1, participantsCount: 160, participantsOperator: 'APPROX' },
      '2024-01-31',
      derived('X09', 'Ungefähr 160 Menschen hatten sich angemeldet; welche Einrichtungen kamen, ist nicht aufgeführt.')),
    meeting({ key: 'evt.kreis-olpe.2024-06-12-auftakt', title: 'Auftakt Netzwerk Kreis Olpe', kind: 'AUFTAKT', territory: 'ter.kreis-olpe',
      network: olpe, seriesNo: 1, participantsCount: 200, participantsOperator: 'APPROX' },
      '2024-06-12',
      derived('X13', 'Fast 200 Gäste kamen zum Auftakt; welche Einrichtungen, ist nicht aufgeführt.')),
  ],
}
