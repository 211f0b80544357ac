import { listOf } from './institution.ts'

/** Schools and all-day care at schools. */
export const schools = [
  ...listOf('OEFFENTLICH', [
    ['gs-muehlbach', 'schule', 'birkhagen', 'Grundschule am Mühlbach', { carrier: 'gemeinde-birkhagen' }],
    ['gs-osterlohe', 'schule', 'osterlohe', 'Grundschule Osterlohe', { carrier: 'gemeinde-osterlohe' }],
    ['gs-quellrade', 'schule', 'quellrade', 'Quellenschule Quellrade', { carrier: 'gemeinde-quellrade' }],
    ['gs-westerhain', 'schule', 'westerhain', 'Grundschule Westerhain', { carrier: 'stadt-westerhain' }],
    ['gs-erlenaue', 'schule', 'erlenbrueck', 'Grundschule Erlenaue', { carrier: 'stadt-erlenbrueck' }],
    ['gs-wallschule', 'schule', 'erlenbrueck', 'Wallschule Erlenbrück', { carrier: 'stadt-erlenbrueck' }],
    ['gs-falkenmuehl', 'schule', 'falkenmuehl', 'Grundschule Falkenmühl', { carrier: 'stadt-falkenmuehl' }],
    ['gesamtschule', 'schule', 'westerhain', 'Gesamtschule Westerhain', { carrier: 'stadt-westerhain' }],
    ['sekundarschule', 'schule', 'osterlohe', 'Sekundarschule Birkhagen-Osterlohe', { carrier: 'gemeinde-osterlohe' }],
    ['gymnasium', 'schule', 'erlenbrueck', 'Schlossgymnasium Erlenbrück', { carrier: 'stadt-erlenbrueck' }],
    ['foerderschule', 'schule', 'erlenbrueck', 'Förderschule am Eichenhang', { carrier: 'kreisverwaltung' }],
    ['berufskolleg', 'schule', 'erlenbrueck', 'Berufskolleg des Musterkreises', { carrier: 'kreisverwaltung' }],
  ]),
  ...listOf('FREI', [
    ['ogs-muehlbach', 'offener_ganztag', 'birkhagen', 'Offener Ganztag am Mühlbach', { carrier: 'brueckenschlag' }],
    ['ogs-erlenaue', 'offener_ganztag', 'erlenbrueck', 'Offener Ganztag Erlenaue', { carrier: 'sonnenwinkel' }],
  ]),
]
