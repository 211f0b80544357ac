import {
  type Chapter,
  by,
  collective,
  cooperation,
  derived,
  meeting,
  network,
  organisation,
  presence,
  publicOffice,
  says,
  since,
  stated,
  took,
} from './fact.ts'

const wuppertal = 'ter.wuppertal'
const conference = 'evt.wuppertal.2018-fachtagung'
const jobcenter = 'inst.wuppertal.jobcenter'

/** One sentence of S000 names three groups that the Jobcenter works with; each becomes a collective actor and a tie of unknown form. */
const tieToGroup = (key: string, group: string, who: string) =>
  cooperation(
    { key, from: jobcenter, to: group, form: 'UNBESTIMMT' },
    '2018',
    stated('S000', `Das Jobcenter beschreibt seine Zusammenarbeit mit ${who} in der Stadt als eng; in welcher Form, sagt es nicht.`),
  )

/** Wuppertal: the Jobcenter's report on the conference of 2018, and the network of 2023. */
// biome-ignore format: a fact is two or three lines
export const wuppertalChapter: Chapter = {
  institution: [
    publicOffice({ key: jobcenter, name: 'Jobcenter Wuppertal',
      type: 'jobcenter', sector: 'arbeit_soziales', territory: wuppertal },
      derived('S000', 'Ein Jobcenter nahm an der Tagung teil; die Stadt steht nicht im Text und ergibt sich aus der Fundstelle.')),
    publicOffice({ key: 'inst.wuppertal.zentrum-fuer-erziehende', name: 'Zentrum für Erziehende (Jobcenter)',
      type: 'fachstelle', sector: 'arbeit_soziales', territory: wuppertal, parent: jobcenter },
      stated('S000', 'Eine Einrichtung des Jobcenters für Eltern kleiner Kinder.')),
    publicOffice({ key: 'inst.wuppertal.jugendamt', name: 'Jugendamt Wuppertal',
      type: 'jugendamt', sector: 'jugendhilfe', territory: wuppertal },
      derived('S000', 'Das Jugendamt ist als Partner eines Projekts genannt; die Stadt ergibt sich aus der Fundstelle.')),
    collective({ key: 'inst.wuppertal.gruppe-andere-aemter', name: 'andere Ämter (Sammelgruppe)', sector: 'kommunalverwaltung',
      territory: wuppertal, carrierKind: 'OEFFENTLICH' },
      stated('S000', 'Nur als Gruppe genannt: weitere Ämter der Stadt.')),
    collective({ key: 'inst.wuppertal.gruppe-freie-traeger', name: 'freie Träger (Sammelgruppe)', sector: 'jugendhilfe',
      territory: wuppertal, carrierKind: 'FREI' },
      stated('S000', 'Nur als Gruppe genannt: Träger der freien Jugendhilfe.')),
    collective({ key: 'inst.wuppertal.gruppe-initiativen', name: 'Initiativen (Sammelgruppe)', sector: 'zivilgesellschaft',
      territory: wuppertal, carrierKind: 'ZIVILGESELLSCHAFT' },
      stated('S000', 'Nur als Gruppe genannt: Initiativen in der Stadt.')),
    organisation({ key: 'inst.nrw.dksb-lv', name: 'Deutscher Kinderschutzbund Landesverband NRW',
      type: 'kinderschutzbund', sector: 'jugendhilfe', territory: 'ter.nrw', carrierKind: 'FREI' },
      stated('S000', 'Der Landesverband war durch seinen Vorsitz an der Tagung beteiligt.')),
  ],
  professionPresence: [
    presence('inst.wuppertal.jugendamt', 'prof.netzwerkkoordination', derived('X11',
      'Für die Koordination des Netzwerks gibt es 1,5 Stellen.')),
  ],
  project: [
    { key: 'prj.wuppertal.75-familien-plus', name: '75 Familien Plus', territory: wuppertal, lead: jobcenter,
      partners: ['inst.wuppertal.jugendamt', jobcenter], ...by('2018'),
      provenance: [stated('S000',
        'Jugendamt und Jobcenter begleiten in diesem Projekt gemeinsam Familien; die Leitung liegt beim Jobcenter.')] },
  ],
  network: [
    network({ key: 'net.wuppertal.ks', name: 'Netzwerk Kinderschutz Wuppertal', kind: 'NETZWERK_KINDERSCHUTZ', territory: wuppertal,
      legalBasis: ['norm.lkischg-nrw.9'] },
      since('2023-12-14'),
      derived('X11', 'Das Netzwerk ist neu; sein Auftakt war auf den 14. Dezember 2023 gelegt, 200 Fachleute waren eingeladen.')),
  ],
  mandate: [
    { key: 'mandate.net.wuppertal.ks', network: 'net.wuppertal.ks', host: 'inst.wuppertal.jugendamt', functionTitle: 'Netzwerkkoordination',
      fte: 1.5, ...since('2023-12-14'),
      provenance: [derived('X11', 'Die Koordination ist mit 1,5 Stellen ausgestattet und beim Jugendamt angesiedelt.')] },
  ],
  meeting: [
    meeting({ key: conference, title: 'Fachtagung/Konferenz Kooperation im Kinderschutz', kind: 'FACHTAGUNG', participantsCount: 150,
      participantsOperator: 'GT', funders: ['inst.nrw.mkffi'] },
      '2018',
      stated('S000',
        'Mehr als 150 Personen aus verschiedenen Berufen kamen; das Familienministerium förderte die Tagung. Wer sie ausrichtete und wo, steht nicht im Text.')),
    meeting({ key: 'evt.wuppertal.2023-12-14-auftakt', title: 'Auftakt Netzwerkkoordination Kinderschutz Wuppertal', kind: 'AUFTAKT',
      territory: wuppertal, network: 'net.wuppertal.ks', seriesNo: 1, participantsCount: 200, participantsOperator: 'APPROX',
      organisers: ['inst.wuppertal.jugendamt'] },
      '2023-12-14',
      derived('X11', 'Etwa 200 Fachleute waren eingeladen; wer tatsächlich kam, ist nicht aufgeführt.')),
  ],
  participation: [
    took('IMPULSVORTRAG', conference, jobcenter, stated('S000', 'Aus dem Jobcenter kam ein einleitender Vortrag.')),
    took('FAZIT', conference, 'inst.nrw.dksb-lv', stated('S000', 'Der Vorsitz des Landesverbands fasste die Tagung zusammen.')),
    took('GRUSSWORT', conference, 'inst.nrw.mkffi', stated('S000',
      'Das Ministerium sprach durch sein Staatssekretariat zu den Anwesenden.')),
  ],
  cooperation: [
    cooperation({ key: 'coop.wuppertal.jobcenter-jugendamt.75fp', from: jobcenter, to: 'inst.wuppertal.jugendamt',
      form: 'GEMEINSAMES_PROJEKT', level: 3, project: 'prj.wuppertal.75-familien-plus' },
      '2018',
      stated('S000', 'Beide Häuser begleiten Familien in einem gemeinsamen Projekt; so ließen sich Probleme früh sehen und lösen. Die Stufe 3 ist unsere Einordnung.')),
    tieToGroup('coop.wuppertal.jobcenter-aemter', 'inst.wuppertal.gruppe-andere-aemter', 'weiteren Ämtern'),
    tieToGroup('coop.wuppertal.jobcenter-freie-traeger', 'inst.wuppertal.gruppe-freie-traeger', 'Trägern der freien Jugendhilfe'),
    tieToGroup('coop.wuppertal.jobcenter-initiativen', 'inst.wuppertal.gruppe-initiativen', 'Initiativen'),
  ],
  statement: [
    says('FUNCTION', 'role.projektleitung', 'S000', jobcenter, 'Das Jobcenter stellt die Projektleitung.',
      'The job centre provides the project lead.'),
    says('FUNCTION', 'role.landesvorsitz-dksb', 'S000', 'inst.nrw.dksb-lv',
      'Der Vorsitz des Landesverbands zog das Fazit der Tagung.',
        'The chair of the regional association drew the conclusions of the conference.'),
  ],
}
