import { listOf } from './institution.ts'

const allKreis = ['birkhagen', 'osterlohe', 'quellrade', 'westerhain', 'falkenmuehl']

/** Hospitals and specialist units; practices and midwives, each one professional whom nobody names. */
export const healthCare = [
  ...listOf('FREI', [
    [
      'kinderklinik',
      'kinderklinik',
      'erlenbrueck',
      'Klinik für Kinder- und Jugendmedizin Erlenbrück',
      { carrier: 'klinikverbund', serves: allKreis },
    ],
    ['geburtsklinik', 'geburtsklinik', 'erlenbrueck', 'Geburtshilfe am Klinikum Erlenbrück', { carrier: 'klinikverbund' }],
    ['kinderschutzambulanz', 'kinderschutzambulanz', 'erlenbrueck', 'Kinderschutzambulanz Musterkreis', { carrier: 'klinikverbund' }],
    ['kjp', 'kinder_jugendpsychiatrie', 'erlenbrueck', 'Tagesklinik für Kinder- und Jugendpsychiatrie Erlenbrück', { serves: allKreis }],
    ['familienhebammen', 'familienhebamme', 'erlenbrueck', 'Familienhebammendienst der Caritas', { carrier: 'caritas', serves: allKreis }],
    ['klinik-falkenmuehl', 'krankenhaus', 'falkenmuehl', 'St.-Marien-Hospital Falkenmühl'],
  ]),
  ...listOf('PRIVAT', [
    ['kinderarzt-birkhagen', 'arztpraxis_paediatrie', 'birkhagen', null],
    ['kinderarzt-westerhain', 'arztpraxis_paediatrie', 'westerhain', null],
    ['kinderarzt-erlenbrueck', 'arztpraxis_paediatrie', 'erlenbrueck', null],
    ['frauenarzt-westerhain', 'arztpraxis_gynaekologie', 'westerhain', null],
    ['frauenarzt-erlenbrueck', 'arztpraxis_gynaekologie', 'erlenbrueck', null],
    ['hausarzt-quellrade', 'arztpraxis', 'quellrade', null],
    ['zahnarzt-osterlohe', 'arztpraxis', 'osterlohe', null],
    ['psychotherapie-erlenbrueck', 'psychotherapie_praxis', 'erlenbrueck', null],
    ['hebamme-osterlohe', 'hebamme_freiberuflich', 'osterlohe', null],
    ['hebamme-birkhagen', 'hebamme_freiberuflich', 'birkhagen', null],
    ['verfahrensbeistand-1', 'verfahrensbeistand', 'erlenbrueck', null],
  ]),
]
