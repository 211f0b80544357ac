import { type Chapter, cooperation, derived, inferred, meeting, publicOffice, says, stated, took, venue } from './fact.ts'

const fachtag = 'evt.dortmund.2025-02-06-fachtag'
/** The series „Fachtag Netzwerke Kinderschutz (NRW)“. */
const series = 'ser.nrw.fachtag-netzwerke-kinderschutz'
const lwl = 'inst.lwl.landesjugendamt'
const lvr = 'inst.lvr.landesjugendamt'
const ministry = 'inst.nrw.mkjfgfi'

/** The three hosts of one conference: three ties from one sentence. */
const hostedTogether = (key: string, from: string, to: string, who: string) =>
  cooperation(
    { key, from, to, form: 'GEMEINSAME_VERANSTALTUNG' },
    '2025',
    stated('S001', `${who} richteten den Fachtag im Februar 2025 zusammen aus.`),
  )

/**
 * Nordrhein-Westfalen: the Landesjugendämter, the ministry of 2018 and that of 2025, and their conferences.
 * The ministries' periods (2017–2022, since 2022) and that one followed the other are general knowledge that no source of the set
 * states: they stand in an inferred provenance only; the validity stays open and no successor is set.
 */
// biome-ignore format: a fact is two or three lines
export const nrwChapter: Chapter = {
  institution: [
    publicOffice({ key: 'inst.nrw.mkffi', name: 'Ministerium für Kinder, Familie, Flüchtlinge und Integration NRW',
      type: 'ministerium', sector: 'landesbehoerde', territory: 'ter.nrw' },
      stated('S000', 'Das Ministerium hat die Tagung von 2018 gefördert.'),
      inferred('S001',
        'Ressortzuschnitt zu prüfen: vermutlich 2017 bis 2022, danach das 2025 genannte Haus. Gültigkeit und Nachfolge nennt keine Quelle.')),
    publicOffice({ key: 'inst.lwl', name: 'Landschaftsverband Westfalen-Lippe (LWL)',
      type: 'landschaftsverband', sector: 'landesbehoerde', territory: 'ter.lv-westfalen-lippe' },
      stated('S001', 'Der LWL ist genannt als Verband, zu dem eines der beiden Landesjugendämter gehört.')),
    publicOffice({ key: 'inst.lvr', name: 'Landschaftsverband Rheinland (LVR)',
      type: 'landschaftsverband', sector: 'landesbehoerde', territory: 'ter.lv-rheinland' },
      stated('S001', 'Der LVR ist genannt als Verband, zu dem eines der beiden Landesjugendämter gehört.')),
    publicOffice({ key: lwl, name: 'LWL-Landesjugendamt Westfalen',
      type: 'landesjugendamt', sector: 'landesbehoerde', territory: 'ter.lv-westfalen-lippe', parent: 'inst.lwl' },
      stated('S001', 'Eines der beiden Landesjugendämter, die den Fachtag ausgerichtet haben.')),
    publicOffice({ key: lvr, name: 'LVR-Landesjugendamt Rheinland',
      type: 'landesjugendamt', sector: 'landesbehoerde', territory: 'ter.lv-rheinland', parent: 'inst.lvr' },
      stated('S001', 'Mit vollem Namen genannt: Dort arbeitet eine Fachberatung, die auf dem Fachtag sprach.')),
    publicOffice({ key: ministry, name: 'Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration NRW',
      type: 'ministerium', sector: 'landesbehoerde', territory: 'ter.nrw' },
      derived('S001', 'Nennt das Jugendministerium des Landes nur kurz.'),
      derived('X04', 'Enthält den vollen Namen des Ministeriums.')),
    venue({ key: 'inst.dortmund.sparkassenakademie', name: 'Sparkassenakademie Nordrhein-Westfalen', sector: 'sonstige',
      territory: 'ter.dortmund', carrierKind: 'SONSTIGE' },
      stated('S001', 'Ort des Fachtags in Dortmund; als Partner nicht genannt.')),
  ],
  meeting: [
    meeting({ key: fachtag, title: '2. Fachtag Netzwerke Kinderschutz', kind: 'FACHTAG', venue: 'inst.dortmund.sparkassenakademie',
      territory: 'ter.dortmund', series, seriesNo: 2, participantsCount: 150, participantsOperator: 'APPROX', organisers: [lwl, lvr,
      ministry] },
      '2025-02-06',
      stated('S001', 'Am 6. Februar trafen sich in Dortmund ungefähr 150 Fachkräfte der Jugendhilfe; drei Stellen richteten den Tag aus.'),
      derived('X04', 'Die Pressemeldung des LVR belegt das Jahr 2025.')),
    meeting({ key: 'evt.nrw.2023-12-auftakt', title: 'Auftaktveranstaltung Fachtag Netzwerke Kinderschutz', kind: 'FACHTAG',
      territory: 'ter.nrw', series, seriesNo: 1 },
      '2023-12',
      stated('S001', 'Der erste Fachtag der Reihe fand im Dezember 2023 statt.')),
    meeting({ key: 'evt.nrw.fachtag-3-geplant', title: 'Fortsetzung Fachtag Netzwerke Kinderschutz (geplant)', kind: 'FACHTAG',
      territory: 'ter.nrw', series, seriesNo: 3 },
      null,
      stated('S001', 'Die Reihe soll weitergehen; ein Termin ist nicht genannt.')),
  ],
  participation: [
    took('REDE', fachtag, ministry, stated('S001', 'Die Ministeriumsspitze sprach über die Bedeutung des Landesgesetzes.')),
    took('REDE', fachtag, lwl, stated('S001', 'Aus dem Jugenddezernat des LWL kam ein Beitrag zur Rolle der Landesjugendämter.')),
    took('REDE', fachtag, lvr, stated('S001', 'Die Fachberatung des LVR warb für mehr Austausch.')),
  ],
  cooperation: [
    hostedTogether('coop.nrw.lwl-lvr-ministerium.fachtag', lwl, lvr, 'Beide Landesjugendämter'),
    hostedTogether('coop.nrw.lwl-ministerium.fachtag', lwl, ministry, 'Das Landesjugendamt beim LWL und das Ministerium'),
    hostedTogether('coop.nrw.lvr-ministerium.fachtag', lvr, ministry, 'Das Landesjugendamt beim LVR und das Ministerium'),
  ],
  statement: [
    says('COOPERATION_OF_TYPES', 'cls.nrw.lja-koordination', 'S001', 'ter.nrw',
      'Die Landesjugendämter beraten die Netzwerkkoordinationen: Sie bilden fort und kommen auch vor Ort.',
      'The state youth welfare offices advise network coordinators: they train them and also visit them on site.'),
    says('COOPERATION_OF_TYPES', 'cls.nrw.jugendaemter-schulen-kitas-med', 'S001', 'ter.nrw',
      'Jugendämter sollen mit Schulen, Kitas, dem Gesundheitswesen und weiteren Stellen ein Netz bilden, damit Hinweise früh gesehen werden und Hilfe zur rechten Zeit kommt.',
      'Youth welfare offices are to form a network with schools, day-care, health services and others, so that signs are seen early and help comes in time.'),
    says('LEGAL_DUTY', 'duty.nrw.netzwerk-schluessel', 'S001', 'ter.nrw',
      'Das Landeskinderschutzgesetz macht Netzwerke laut Artikel zu einem tragenden Teil des Kinderschutzes (§ 9 LKiSchG NRW).',
      'According to the article the state child-protection act makes networks a supporting part of child protection (s. 9 LKiSchG NRW).'),
    says('LEGAL_DUTY', 'duty.nrw.p9', 'S001', 'ter.nrw',
      'Der Fachtag befasste sich damit, wie Netzwerke nach § 9 LKiSchG NRW in der Praxis gelingen.',
      'The conference dealt with how networks under s. 9 LKiSchG NRW succeed in practice.'),
    says('FUNCTION', 'role.staatssekretaer', 'S000', 'inst.nrw.mkffi',
      'Das für Kinder und Jugend zuständige Staatssekretariat sprach auf der Tagung.',
        'The state secretariat for children and youth spoke at the conference.'),
    says('FUNCTION', 'role.ministerin-nrw', 'S001', ministry,
      'Die Spitze des Kinder- und Jugendministeriums hielt eine Rede.', 'The head of the ministry for children and youth gave a speech.'),
    says('FUNCTION', 'role.jugenddezernat-lwl', 'S001', 'inst.lwl', 'Das Jugenddezernat des LWL äußerte sich auf dem Fachtag.',
      'The LWL’s department for youth spoke at the conference.'),
    says('FUNCTION', 'role.fachberatung-lvr', 'S001', lvr, 'Das Landesjugendamt hat eine Fachberatung für Netzwerke.',
      'The state youth welfare office has an adviser for networks.'),
    says('FUNCTION', 'role.netzwerkkoordination', 'S001', null,
      'Die Netzwerkkoordination ist eine eigene Funktion in den Netzwerken.',
        'Network coordination is a function of its own in the networks.'),
    says('PROFESSION', 'named.prof.netzwerkkoordination', 'S001', 'ter.nrw',
      'Netzwerkkoordinator:innen sind als Berufsgruppe angesprochen, die sich untereinander austauscht.',
        'Network coordinators are addressed as a profession that exchanges views among itself.'),
  ],
}
