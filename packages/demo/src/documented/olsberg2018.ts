import { anonymousPractice, type Chapter, derived, meeting, organisation, presence, publicOffice, took } from './fact.ts'

const olsberg = 'ter.olsberg'
const kreisjugendamt = 'inst.hsk.kreisjugendamt'
const meeting2018 = 'evt.olsberg.2018-10-treffen'

/** X02 lists who was there; what kind of institution each is follows from its name. */
const listed = (reading: string) => derived('X02', `Steht auf der Liste der Teilnehmenden von 2018; ${reading} (Typ zu prüfen).`)
const represented = (institution: string, who: string) =>
  took('VERTRETEN', meeting2018, institution, derived('X02', `${who} nahm am Treffen im Oktober 2018 teil.`))

/** Olsberg in October 2018: sixteen institutions whose presence at the network's meeting is documented. */
// biome-ignore format: a fact is two or three lines
export const olsberg2018Chapter: Chapter = {
  institution: [
    organisation({ key: 'inst.olsberg.familienzentrum-olsberg', name: 'Familienzentrum Olsberg',
      type: 'familienzentrum', sector: 'kita', territory: olsberg, carrierKind: 'UNBEKANNT' }, listed('dem Namen nach ein Familienzentrum')),
    organisation({ key: 'inst.olsberg.familienzentrum-bigge', name: 'Familienzentrum Bigge',
      type: 'familienzentrum', sector: 'kita', territory: olsberg, carrierKind: 'UNBEKANNT' }, listed('dem Namen nach ein Familienzentrum')),
    organisation({ key: 'inst.olsberg.kindergarten-elleringhausen', name: 'Kindergarten Elleringhausen',
      type: 'kita', sector: 'kita', territory: olsberg, carrierKind: 'UNBEKANNT' }, listed('dem Namen nach eine Kita')),
    publicOffice({ key: 'inst.hsk.gesundheitsamt', name: 'Gesundheitsamt Hochsauerlandkreis',
      type: 'gesundheitsamt', sector: 'gesundheit', territory: 'ter.hsk' }, listed('das Gesundheitsamt des Kreises')),
    publicOffice({ key: 'inst.hsk.kommunales-integrationszentrum', name: 'Kommunales Integrationszentrum HSK',
      type: 'integrationszentrum', sector: 'kommunalverwaltung', territory: 'ter.hsk' }, listed('ein Integrationszentrum des Kreises')),
    publicOffice({ key: 'inst.olsberg.grundschule', name: 'Grundschule (Olsberg)',
      type: 'schule', sector: 'schule_bildung', territory: olsberg }, listed('eine Grundschule, ohne Namen')),
    organisation({ key: 'inst.olsberg.offener-ganztag', name: 'Offener Ganztag (Olsberg)',
      type: 'offener_ganztag', sector: 'schule_bildung', territory: olsberg, carrierKind: 'UNBEKANNT' }, listed('ein Ganztagsangebot, ohne Träger')),
    organisation({ key: 'inst.olsberg.caritas-suchtberatung', name: 'Caritas Suchtberatung',
      type: 'suchtberatungsstelle', sector: 'sucht', territory: olsberg, carrierKind: 'FREI' }, listed('eine Suchtberatung der Caritas')),
    organisation({ key: 'inst.olsberg.josefsheim', name: 'Josefsheim',
      type: 'leistungserbringer_eingliederungshilfe', sector: 'behindertenhilfe', territory: olsberg, carrierKind: 'FREI' },
      listed('als Leistungserbringer der Eingliederungshilfe eingeordnet')),
    organisation({ key: 'inst.olsberg.eltern-kind-und-mehr', name: 'Verein Eltern, Kind und mehr',
      type: 'verein', sector: 'zivilgesellschaft', territory: olsberg, carrierKind: 'ZIVILGESELLSCHAFT' }, listed('ein Verein')),
    organisation({ key: 'inst.hsk.sozialwerk-sauerland', name: 'Sozialwerk Sauerland',
      type: 'traeger_freie_jugendhilfe', sector: 'jugendhilfe', territory: 'ter.hsk', carrierKind: 'FREI' }, listed('als freier Träger eingeordnet')),
    organisation({ key: 'inst.hsk.internationaler-bund', name: 'Internationaler Bund',
      type: 'traeger_freie_jugendhilfe', sector: 'jugendhilfe', territory: 'ter.hsk', carrierKind: 'FREI' }, listed('als freier Träger eingeordnet')),
    organisation({ key: 'inst.hsk.kompass', name: 'Kompass',
      type: 'traeger_freie_jugendhilfe', sector: 'jugendhilfe', territory: 'ter.hsk', carrierKind: 'FREI' }, listed('als freier Träger eingeordnet')),
    organisation({ key: 'inst.olsberg.pastoralverbund', name: 'Pastoralverbund Bigge-Olsberg',
      type: 'kirchengemeinde', sector: 'zivilgesellschaft', territory: olsberg, carrierKind: 'ZIVILGESELLSCHAFT' }, listed('ein kirchlicher Verbund')),
    anonymousPractice({ key: 'inst.olsberg.hebamme', type: 'hebamme_freiberuflich', sector: 'gesundheit', territory: olsberg },
      derived('X02',
      'Die Geburtshilfe war 2018 vertreten; gespeichert ist nur der Beruf. Dass er freiberuflich ausgeübt wird, ist zu prüfen.')),
    anonymousPractice({ key: 'inst.olsberg.kinderarztpraxis', type: 'arztpraxis_paediatrie', sector: 'gesundheit', territory: olsberg },
      derived('X02', 'Die Kindermedizin war 2018 vertreten; gespeichert ist nur der Beruf (Typ zu prüfen).')),
  ],
  professionPresence: [
    presence('inst.olsberg.hebamme', 'prof.hebamme', derived('X02', 'Genannt ist nur der Beruf Hebamme.')),
    presence('inst.olsberg.kinderarztpraxis', 'prof.kinderarzt', derived('X02',
      'Genannt ist nur die Fachrichtung Kinder- und Jugendmedizin.')),
  ],
  meeting: [
    meeting({ key: meeting2018, title: 'Netzwerktreffen Frühe Hilfen Olsberg (fiktiver Fall)', kind: 'NETZWERKTREFFEN', territory: olsberg,
      network: 'net.olsberg.fh-ks', participantsCount: 25, participantsOperator: 'EQ', organisers: [kreisjugendamt,
      'inst.olsberg.familienbuero'] },
      '2018-10',
      derived('X02', '25 Fachkräfte besprachen im Oktober 2018 einen erfundenen Fall; eingeladen hatten Kreisjugendamt und Familienbüro.')),
  ],
  participation: [
    represented('inst.olsberg.familienzentrum-olsberg', 'Das Familienzentrum Olsberg'),
    represented('inst.olsberg.familienzentrum-bigge', 'Das Familienzentrum Bigge'),
    represented('inst.olsberg.kindergarten-elleringhausen', 'Der Kindergarten Elleringhausen'),
    represented('inst.hsk.gesundheitsamt', 'Das Gesundheitsamt'),
    represented('inst.hsk.kommunales-integrationszentrum', 'Das Kommunale Integrationszentrum'),
    represented('inst.olsberg.grundschule', 'Die Grundschule'),
    represented('inst.olsberg.offener-ganztag', 'Der Offene Ganztag'),
    represented('inst.olsberg.caritas-suchtberatung', 'Die Suchtberatung der Caritas'),
    represented('inst.olsberg.josefsheim', 'Das Josefsheim'),
    represented('inst.olsberg.eltern-kind-und-mehr', 'Der Verein Eltern, Kind und mehr'),
    represented('inst.hsk.sozialwerk-sauerland', 'Das Sozialwerk Sauerland'),
    represented('inst.hsk.internationaler-bund', 'Der Internationale Bund'),
    represented('inst.hsk.kompass', 'Kompass'),
    represented('inst.olsberg.pastoralverbund', 'Der Pastoralverbund'),
    represented('inst.olsberg.hebamme', 'Eine Fachkraft der Geburtshilfe'),
    represented('inst.olsberg.kinderarztpraxis', 'Eine Fachkraft der Kindermedizin'),
    took('KOORDINATION', meeting2018, kreisjugendamt, derived('X02', 'Das Kreisjugendamt leitete das Treffen als Koordination.')),
  ],
}
