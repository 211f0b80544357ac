import { listOf } from './institution.ts'

const youthWelfare = 'traeger_freie_jugendhilfe'

/** Associations and companies that run services; most sit in Erlenbrück and work in several municipalities. */
export const carriers = [
  ...listOf('FREI', [
    ['caritas', youthWelfare, 'erlenbrueck', 'Caritasverband Musterkreis', { capacity: 12 }],
    ['diakonie', youthWelfare, 'erlenbrueck', 'Diakonisches Werk Musterkreis', { capacity: 12 }],
    ['awo', youthWelfare, 'westerhain', 'AWO Kreisverband Musterkreis', { capacity: 10 }],
    ['drk', youthWelfare, 'quellrade', 'DRK-Kreisverband Musterkreis'],
    ['lindenhof', youthWelfare, 'osterlohe', 'Evangelische Jugendhilfe Lindenhof gGmbH'],
    ['brueckenschlag', youthWelfare, 'birkhagen', 'Brückenschlag Jugendhilfe gGmbH'],
    ['sonnenwinkel', youthWelfare, 'erlenbrueck', 'Sonnenwinkel gGmbH'],
    ['kitaverbund', youthWelfare, 'erlenbrueck', 'Kita-Verbund Erlenaue gGmbH'],
    ['wurzelzwerge', youthWelfare, 'quellrade', 'Elterninitiative Wurzelzwerge e. V.'],
    ['st-vitus', youthWelfare, 'birkhagen', 'Katholische Kirchengemeinde St. Vitus Birkhagen'],
    ['christuskirche', youthWelfare, 'westerhain', 'Evangelische Christus-Kirchengemeinde Westerhain'],
    ['marien', youthWelfare, 'falkenmuehl', 'Katholische Kirchengemeinde St. Marien Falkenmühl'],
    ['jugendwerk', youthWelfare, 'falkenmuehl', 'Jugendwerk Falkenmühl e. V.'],
    ['kinderschutzbund', 'kinderschutzbund', 'erlenbrueck', 'Kinderschutzbund Kreisverband Musterkreis', { capacity: 15 }],
    ['lebenshilfe', 'leistungserbringer_eingliederungshilfe', 'erlenbrueck', 'Lebenshilfe Musterkreis'],
    ['klinikverbund', 'krankenhaus', 'erlenbrueck', 'Klinikum Erlenbrück'],
  ]),
]
