import { listOf } from './institution.ts'

/** Day care: centres, family centres and childminders. */
export const dayCare = [
  ...listOf('FREI', [
    ['kita-regenbogen', 'kita', 'birkhagen', 'Kita Regenbogen', { carrier: 'st-vitus' }],
    ['kita-loewenzahn', 'kita', 'birkhagen', 'Kita Löwenzahn', { carrier: 'awo' }],
    ['kita-bachstelzen', 'kita', 'osterlohe', 'Kita Bachstelzen', { carrier: 'drk' }],
    ['kita-wurzelzwerge', 'kita', 'quellrade', 'Waldkindergarten Wurzelzwerge', { carrier: 'wurzelzwerge' }],
    ['kita-arche', 'kita', 'westerhain', 'Evangelische Kita Arche', { carrier: 'christuskirche' }],
    ['kita-erlenaue', 'kita', 'erlenbrueck', 'Kita Erlenaue', { carrier: 'kitaverbund' }],
    ['kita-pusteblume', 'kita', 'erlenbrueck', 'Kita Pusteblume', { carrier: 'kinderschutzbund' }],
    ['kita-kunterbunt', 'kita', 'erlenbrueck', 'Integrative Kita Kunterbunt', { carrier: 'lebenshilfe' }],
    ['kita-st-marien', 'kita', 'falkenmuehl', 'Kita St. Marien', { carrier: 'marien' }],
    ['fz-osterlohe', 'familienzentrum', 'osterlohe', 'Familienzentrum Osterlohe', { carrier: 'caritas' }],
    ['fz-quellrade', 'familienzentrum', 'quellrade', 'Familienzentrum Quellenhof', { carrier: 'drk' }],
    ['fz-erlenbrueck', 'familienzentrum', 'erlenbrueck', 'Familienzentrum Nordstadt', { carrier: 'kitaverbund' }],
  ]),
  ...listOf('OEFFENTLICH', [['kita-sonnenblume', 'kita', 'osterlohe', 'Gemeindekita Sonnenblume', { carrier: 'gemeinde-osterlohe' }]]),
  ...listOf('PRIVAT', [
    ['tagespflege-1', 'kindertagespflege', 'birkhagen', null],
    ['tagespflege-2', 'kindertagespflege', 'osterlohe', null],
    ['tagespflege-4', 'kindertagespflege', 'westerhain', null],
    ['tagespflege-5', 'kindertagespflege', 'westerhain', null],
    ['tagespflege-6', 'kindertagespflege', 'erlenbrueck', null],
  ]),
]
