import { listOf } from './institution.ts'

/** Sport, associations and churches; the halls in which meetings are held, and a group that nobody has named one by one. */
export const civilSociety = [
  ...listOf('ZIVILGESELLSCHAFT', [
    ['kreissportbund', 'sportverein', 'erlenbrueck', 'Kreissportbund Musterkreis'],
    ['tus-birkhagen', 'sportverein', 'birkhagen', 'TuS Birkhagen'],
    ['sv-osterlohe', 'sportverein', 'osterlohe', 'SV Grün-Weiß Osterlohe'],
    ['tv-westerhain', 'sportverein', 'westerhain', 'Turnverein Westerhain'],
    ['schwimmverein', 'sportverein', 'erlenbrueck', 'Schwimmverein Erlenbrück'],
    ['patenschaften', 'verein', 'westerhain', 'Familienpaten Musterkreis e. V.'],
    ['weisser-ring', 'verein', 'falkenmuehl', 'Opferhilfe Falkenmühl e. V.'],
    ['kulturverein', 'verein', 'quellrade', 'Interkultureller Verein Quellrade'],
    ['kirchenkreis', 'kirchengemeinde', 'erlenbrueck', 'Evangelischer Kirchenkreis Erlenbrück, Jugendreferat'],
    ['moscheegemeinde', 'kirchengemeinde', 'erlenbrueck', 'Moscheegemeinde Erlenbrück'],
    ['pfarrei-osterlohe', 'kirchengemeinde', 'osterlohe', 'Pfarrei Heilig Geist Osterlohe'],
  ]),
  ...listOf('SONSTIGE', [
    ['fachstelle-medien', 'fachstelle', 'erlenbrueck', 'Fachstelle Jugendmedienschutz Musterkreis'],
    ['buergerhaus', 'veranstaltungsort', 'westerhain', 'Bürgerhaus Westerhain'],
    ['kreishaus', 'veranstaltungsort', 'erlenbrueck', 'Großer Saal im Kreishaus'],
    ['gruppe-sportvereine', 'sammelgruppe', 'kreis', 'weitere Sportvereine im Musterkreis', { sector: 'sport' }],
  ]),
]
