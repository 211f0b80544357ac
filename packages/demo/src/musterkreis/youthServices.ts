import { listOf } from './institution.ts'

const kreisjugendamtArea = ['birkhagen', 'osterlohe', 'quellrade', 'westerhain']

/** Services of youth welfare that free carriers run, and those of the municipalities. */
export const youthServices = [
  ...listOf('FREI', [
    ['spfh-caritas', 'hilfen_zur_erziehung_ambulant', 'erlenbrueck', 'Familienhilfe der Caritas', { carrier: 'caritas' }],
    ['spfh-brueckenschlag', 'hilfen_zur_erziehung_ambulant', 'birkhagen', 'Ambulante Hilfen Brückenschlag', { carrier: 'brueckenschlag' }],
    ['spfh-diakonie', 'hilfen_zur_erziehung_ambulant', 'westerhain', 'Flexible Hilfen der Diakonie', { carrier: 'diakonie' }],
    ['spfh-jugendwerk', 'hilfen_zur_erziehung_ambulant', 'falkenmuehl', 'Erziehungshilfen Jugendwerk', { carrier: 'jugendwerk' }],
    ['wohngruppe-lindenhof', 'hilfen_zur_erziehung_stationaer', 'osterlohe', 'Wohngruppen Lindenhof', { carrier: 'lindenhof' }],
    ['wohngruppe-sonnenwinkel', 'hilfen_zur_erziehung_stationaer', 'erlenbrueck', 'Kinderhaus Sonnenwinkel', { carrier: 'sonnenwinkel' }],
    ['tagesgruppe-lindenhof', 'hilfen_zur_erziehung_stationaer', 'quellrade', 'Tagesgruppe Quellrade', { carrier: 'lindenhof' }],
    ['mutter-kind-haus', 'hilfen_zur_erziehung_stationaer', 'westerhain', 'Mutter-Kind-Haus Westerhain', { carrier: 'diakonie' }],
    ['inobhutnahme', 'inobhutnahmestelle', 'osterlohe', 'Schutzstelle Lindenhof', { carrier: 'lindenhof', serves: kreisjugendamtArea }],
    ['jugendzentrum-quellrade', 'jugendarbeit', 'quellrade', 'Jugendtreff Mühle Quellrade', { carrier: 'drk' }],
    ['jugendzentrum-westerhain', 'jugendarbeit', 'westerhain', 'Offene Tür Westerhain', { carrier: 'awo' }],
    ['jugendzentrum-falkenmuehl', 'jugendarbeit', 'falkenmuehl', 'Jugendcafé Falkenmühl', { carrier: 'jugendwerk' }],
    ['jugendzentrum-erlenbrueck', 'jugendarbeit', 'erlenbrueck', 'Jugendhaus am Wall', { carrier: 'sonnenwinkel' }],
    ['familienbildung', 'familienbildungsstaette', 'erlenbrueck', 'Haus der Familie Erlenbrück', { carrier: 'diakonie' }],
    ['familienbildung-awo', 'familienbildungsstaette', 'westerhain', 'Elternschule der AWO', { carrier: 'awo' }],
    ['mehrgenerationenhaus', 'mehrgenerationenhaus', 'erlenbrueck', 'Mehrgenerationenhaus Alte Post', { carrier: 'awo' }],
  ]),
  ...listOf('OEFFENTLICH', [
    ['jugendzentrum-birkhagen', 'jugendarbeit', 'birkhagen', 'Jugendzentrum Birkhagen', { carrier: 'gemeinde-birkhagen' }],
    ['jugendzentrum-osterlohe', 'jugendarbeit', 'osterlohe', 'Jugendraum Osterlohe', { carrier: 'gemeinde-osterlohe' }],
  ]),
]
