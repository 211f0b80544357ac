import type { Source, SourceKind } from '@geflecht/domain'
import type { Chapter } from './fact.ts'
import { dated } from './when.ts'

const published = (date: string | null): Pick<Source, 'publishedOn' | 'publishedOnPrecision'> => {
  if (date === null) return { publishedOn: null, publishedOnPrecision: 'UNKNOWN' }
  const { day, precision } = dated(date)
  return { publishedOn: day, publishedOnPrecision: precision }
}

const source =
  (kind: SourceKind) =>
  (key: string, title: string, publisher: string, date: string | null, url: string | null, note: string | null = null): Source => ({
    key,
    kind,
    title,
    publisher,
    url,
    ...published(date),
    note,
  })

/** One of the five articles that the set started from. */
const seed = source('SEED')
/** A public page that completes or dates what an article says. */
const web = source('WEB')
/** An official register. */
const register = source('REGISTER')

/** Where the documented facts come from: S the five articles, X fifteen public pages, GEO two registers of territories. */
// biome-ignore format: a source is two or three lines
export const sources: Chapter = {
  source: [
    seed('S000', 'Jobcenter bei Kinderschutz-Fachtagung', 'Jobcenter Wuppertal', '2018',
      'https://jobcenter.wuppertal.de/meldungen/2018/kinderschutzbund.php',
      'Die Stadt steht nicht im Text; sie ergibt sich aus der Fundstelle. Das Jahr steht in der Adresse.'),
    seed('S001', '2. Fachtag Netzwerke Kinderschutz in Dortmund', 'Detmolder Zeitung (LWL-Pressetext)', '2025-02-07',
      'https://www.detmolder-zeitung.de/2025/02/07/2-fachtag-netzwerke-kinderschutz-in-dortmund/',
      'Der Text nennt kein Jahr; 2025 ist durch X04 belegt.'),
    seed('S002', 'Netzwerk gegründet: Gemeinsam aktiv zum Wohl der Kinder', 'Südwestfalen-Nachrichten', '2014',
      'https://www.suedwestfalen-nachrichten.de/hochsauerland/netzwerk-gegruendet-gemeinsam-aktiv-zum-wohl-der-kinder/',
      'Ohne Datum; Oktober oder November 2014, abgeleitet aus X01.'),
    seed('S003', 'Erstes Treffen des Netzwerks Kinderschutz', 'lintorfer.eu', '2023-05',
      'https://www.lintorfer.eu/erstes-treffen-des-netzwerks-kinderschutz/',
      'Der Text nennt nur den Wochentag; Mittwoch, 3. Mai 2023 ergibt sich aus X03.'),
    seed('S004', 'Netzwerkarbeit im Kinderschutz', 'spreebote.de (MBJS-Pressetext)', '2018-12',
      'https://spreebote.de/allgemein/bildung/aufwachsen-in-brandenburg-fachkraefte-workshop',
      'Ohne Datum; Dezember 2018 ist aus X05 abgeleitet.'),
    web('X01', 'Olsberg: Kinderschutz-Netzwerk gründet sich', 'hsk-aktuell.de', '2014-10-08',
      'http://www.hsk-aktuell.de/olsberg-kinderschutz-netzwerk-gruendet-sich-20141008.html'),
    web('X02', 'Wenn das Kindeswohl gefährdet sein könnte (Netzwerktreffen Olsberg)', 'woll-magazin.de', '2018-10-05',
      'https://woll-magazin.de/2018/10/05/wenn-das-kindeswohl-gefaehrdet-sein-koennte/'),
    web('X03', 'Das Netzwerk Kinderschutz', 'Stadt Ratingen', null,
      'https://www.stadt-ratingen.de/buergerservice/buergerinfo/produkte/51/117280100000092411.php'),
    web('X04', '2. Fachtag Netzwerke Kinderschutz (Pressemeldung)', 'LVR', '2025-02-07',
      'https://www.lvr.de/de/nav_main/derlvr/presse_1/pressemeldungen/press_report_479489.jsp'),
    web('X05', 'Fachkräfte-Workshop „Auf dem Prüfstand – Netzwerkarbeit im Kinderschutz“', 'MBJS Brandenburg', '2018-11-30',
      'https://mbjs.brandenburg.de/wir-ueber-uns/veranstaltungen/aufwachsen-in-brandenburg/workshop-kinderschutz.html'),
    web('X06', 'Netzwerk „Frühe Hilfen und Kinderschutz“ in Brilon gegründet', 'dorfinfo.de', '2013',
      'https://www.dorfinfo.de/hochsauerlandkreis/netzwerk-fruehe-hilfen-und-kinderschutz-in-brilon-gegruendet/'),
    web('X07', 'Netzwerk: Frühzeitige Hilfen (Bestwig)', 'Gemeinde Bestwig', null, null,
      'Meldung 320 auf bestwig.de; die vollständige Adresse ist nicht überliefert.'),
    web('X08', 'Fachtagung befasst sich mit dem Thema Kinderschutz (Ratingen)', 'WZ', '2014',
      'https://wz.de./nrw/kreis-mettmann/ratingen/fachtagung-befasst-sich-mit-dem-thema-kinderschutz_aid-29392683'),
    web('X09', 'Städte im Kreis Mettmann arbeiten im Kinderschutz zusammen', 'Radio Neandertal', '2024-01',
      'https://www.radioneandertal.de/artikel/staedte-im-kreis-mettmann-arbeiten-im-kinderschutz-zusammen-1878676.html'),
    web('X10', 'Wülfrath gründet Netzwerk für Kinderschutz', 'RP Online', '2024-06',
      'https://rp-online.de/nrw/staedte/wuelfrath/wuelfrath-gruendet-netzwerk-fuer-kinderschutz_aid-114980787'),
    web('X11', 'Auftaktveranstaltung für neues Kinderschutz-Netzwerk (Wuppertal)', 'Wuppertaler Rundschau', '2023-12',
      'https://www.wuppertaler-rundschau.de/lokales/auftaktveranstaltung-fuer-wuppertaler-kinderschutz-netzwerk_aid-103284935'),
    web('X12', 'Kreisweites Netzwerk für den Kinderschutz gegründet (Rhein-Kreis Neuss)', 'Stadt-Kurier', null,
      'https://stadt-kurier.de/kaarst/erfolgreiche-auftaktveranstaltung-im-rhein-kreis-neuss_aid-121995729'),
    web('X13', 'Netzwerk „Kinderschutz und Kindergesundheit im Kreis Olpe“', 'Kreis Olpe', '2024-06-14',
      'https://kreis-olpe.de/index.php?ModID=7&FID=3125.3096.1'),
    web('X14', 'Mehr Mitarbeiter für das Jugendamt des Hochsauerlandkreises', 'Radio Sauerland', null,
      'https://www.radiosauerland.de/artikel/mehr-mitarbeiter-fuer-das-jugendamt-des-hochsauerlandkreises-1668620.html'),
    web('X15', 'Netzwerkkoordination Kinderschutz Haan', 'Stadt Haan', null,
      'https://www.haan.de/Familie-Bildung/Kinder/Kinder-und-Jugendschutz/Netzwerkkoordination-Kinderschutz/'),
    register('GEO-GV2018', 'Gemeindeverzeichnis (GV-ISys), Gebietsstand 31.12.2018', 'Statistisches Bundesamt (Destatis)', '2019', null,
      'Namen und Schlüssel der Gebiete. dl-de/by-2-0; die Lizenz ist noch zu prüfen.'),
    register('GEO-VG250', 'Verwaltungsgebiete 1:250 000 (VG250), Gebietsstand 31.12.2018', 'GeoBasis-DE / BKG', '2019', null,
      'Gemeinsame Grenzen, aus vereinfachten Umrissen berechnet. © GeoBasis-DE / BKG 2019, dl-de/by-2-0; die Lizenz ist noch zu prüfen.'),
  ],
}
