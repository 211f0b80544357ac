import { listOf } from './institution.ts'

const allKreis = ['birkhagen', 'osterlohe', 'quellrade', 'westerhain', 'falkenmuehl']

/** Counselling, disability services, addiction services and shelters. */
export const counselling = [
  ...listOf('FREI', [
    ['erziehungsberatung', 'erziehungsberatungsstelle', 'westerhain', 'Erziehungsberatungsstelle der Caritas', { carrier: 'caritas' }],
    [
      'erziehungsberatung-erlenbrueck',
      'erziehungsberatungsstelle',
      'erlenbrueck',
      'Psychologische Beratungsstelle Erlenbrück',
      { carrier: 'diakonie' },
    ],
    [
      'schwangerschaftsberatung',
      'schwangerschaftsberatung',
      'erlenbrueck',
      'Schwangerschaftsberatung der Diakonie',
      { carrier: 'diakonie', serves: allKreis },
    ],
    ['schwangerschaftsberatung-drk', 'schwangerschaftsberatung', 'quellrade', 'Schwangerschaftsberatung des DRK', { carrier: 'drk' }],
    [
      'schuldnerberatung',
      'beratungsstelle_soziale_problemlagen',
      'erlenbrueck',
      'Schuldnerberatung der AWO',
      { carrier: 'awo', serves: allKreis },
    ],
    [
      'fachberatung',
      'fachberatungsstelle_sexualisierte_gewalt',
      'erlenbrueck',
      'Fachberatungsstelle Gegenwind',
      { carrier: 'kinderschutzbund', serves: allKreis },
    ],
    ['suchtberatung', 'suchtberatungsstelle', 'erlenbrueck', 'Suchtberatung Musterkreis', { carrier: 'diakonie', serves: allKreis }],
    [
      'suchtberatung-falkenmuehl',
      'suchtberatungsstelle',
      'falkenmuehl',
      'Jugend- und Drogenberatung Falkenmühl',
      { carrier: 'jugendwerk' },
    ],
    [
      'fruehfoerderung',
      'fruehfoerderstelle',
      'erlenbrueck',
      'Interdisziplinäre Frühförderstelle Musterkreis',
      { carrier: 'lebenshilfe', serves: allKreis },
    ],
    [
      'familienunterstuetzung',
      'leistungserbringer_eingliederungshilfe',
      'osterlohe',
      'Familienunterstützender Dienst',
      { carrier: 'lebenshilfe' },
    ],
    ['frauenhaus', 'gewaltschutz_einrichtung', 'erlenbrueck', 'Frauenhaus Musterkreis', { secret: true, serves: allKreis }],
    [
      'interventionsstelle',
      'gewaltschutz_einrichtung',
      'falkenmuehl',
      'Interventionsstelle gegen häusliche Gewalt Falkenmühl',
      { carrier: 'marien' },
    ],
  ]),
]
