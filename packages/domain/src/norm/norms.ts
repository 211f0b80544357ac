import { byKey, type Label, type Term } from '../language/index.ts'
import type { Verification } from './verification.ts'

/** A rule of law, or a recommendation, on which an expectation rests; its label tells in our own words what it means for the graph. */
export interface Norm extends Term {
  readonly citation: string
  readonly verification: Verification
  /** What was checked, and what is still to verify. */
  readonly verificationNote: Label
}

const entries = [
  {
    key: 'norm.kkg.3',
    citation: '§ 3 KKG',
    de: 'Verbindliche Netzwerkstrukturen im Kinderschutz: wer einbezogen werden soll, wer sie organisiert',
    en: 'Binding network structures in child protection: who should be involved and who organises them',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Abs. 1 bis 3 sind am Gesetzestext geprüft (Fassungen ab 2012 und nach 2016); die Änderungen von 2021 in Abs. 2 stammen aus einem Kommentar, die genauen Daten der Zwischenschritte sind noch zu prüfen.',
      en: 'Subsections 1 to 3 were checked against the statute (versions of 2012 and after 2016); the 2021 changes in subsection 2 come from a commentary, the exact dates of the steps in between are still to be checked.',
    },
  },
  {
    key: 'norm.kkg.4',
    citation: '§ 4 KKG',
    de: 'Beratung und Weitergabe von Informationen durch Berufsgeheimnisträger',
    en: 'Advice to, and passing on of information by, professions bound by secrecy',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Abs. 1 bis 3 sind am Gesetzestext geprüft; die Ergänzung von 2021, die Rückmeldung nach Abs. 4 und Abs. 5 und 6 stammen aus Sekundärquellen.',
      en: 'Subsections 1 to 3 were checked against the statute; the 2021 addition, the feedback under subsection 4 and subsections 5 and 6 come from secondary sources.',
    },
  },
  {
    key: 'norm.kkg.5',
    citation: '§ 5 KKG',
    de: 'Mitteilung von Gerichten und Staatsanwaltschaften an das Jugendamt',
    en: 'Notification of the youth welfare office by courts and public prosecutors',
    verification: 'SECONDARY',
    verificationNote: {
      de: 'Aus einem Kommentar übernommen; der amtliche Wortlaut ist noch zu prüfen.',
      en: 'Taken from a commentary; the official wording is still to be checked.',
    },
  },
  {
    key: 'norm.sgb8.1',
    citation: '§ 1 SGB VIII',
    de: 'Kinder vor Gefahren zu schützen ist ein Grundziel der Jugendhilfe',
    en: 'Protecting children from harm is a basic aim of youth welfare',
    verification: 'SEED',
    verificationNote: {
      de: 'Ein Bericht nennt dies als Grundziel der Jugendhilfe; die Vorschrift selbst ist noch zu prüfen.',
      en: 'A report names this as a basic aim of youth welfare; the provision itself is still to be checked.',
    },
  },
  {
    key: 'norm.sgb8.8a',
    citation: '§ 8a SGB VIII',
    de: 'Schutzauftrag bei Kindeswohlgefährdung und Vereinbarungen mit den Trägern',
    en: 'Duty to protect when a child’s welfare is at risk, and agreements with carriers',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Abs. 1 bis 4 und die Fallübergabe (heute Abs. 6) sind am Text von 2012 geprüft; die Änderungen von 2021 in Abs. 1, 4 und 5 stammen aus Sekundärquellen.',
      en: 'Subsections 1 to 4 and the hand-over between offices (now subsection 6) were checked against the text of 2012; the 2021 changes in subsections 1, 4 and 5 come from secondary sources.',
    },
  },
  {
    key: 'norm.sgb8.8b',
    citation: '§ 8b SGB VIII',
    de: 'Anspruch auf Beratung für alle, die beruflich in Kontakt mit Kindern oder Jugendlichen stehen',
    en: 'Claim to advice for everyone professionally in contact with children or young people',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Am Gesetzestext geprüft; welche Berufsgruppen im Einzelnen dazugehören, ist eine Zuordnung von Geflecht.',
      en: 'Checked against the statute; which professions belong to it in detail is an assignment by Geflecht.',
    },
  },
  {
    key: 'norm.sgb8.72a',
    citation: '§ 72a SGB VIII',
    de: 'Vereinbarungen über erweiterte Führungszeugnisse',
    en: 'Agreements on certificates of good conduct',
    verification: 'GENERAL',
    verificationNote: {
      de: 'Allgemeines Fachwissen; Wortlaut und Reichweite sind noch zu prüfen.',
      en: 'General knowledge; wording and reach are still to be checked.',
    },
  },
  {
    key: 'norm.sgb8.78',
    citation: '§ 78 SGB VIII',
    de: 'Arbeitsgemeinschaften der öffentlichen und freien Jugendhilfe',
    en: 'Working groups of public and non-statutory youth welfare',
    verification: 'GENERAL',
    verificationNote: {
      de: 'Allgemeines Fachwissen; Wortlaut und Reichweite sind noch zu prüfen.',
      en: 'General knowledge; wording and reach are still to be checked.',
    },
  },
  {
    key: 'norm.sgb8.78b',
    citation: '§ 78b SGB VIII',
    de: 'Vereinbarungen über Leistung, Entgelt und Qualitätsentwicklung',
    en: 'Agreements on service, fee and quality development',
    verification: 'GENERAL',
    verificationNote: {
      de: 'Allgemeines Fachwissen; geprüft sind nur die §§ 78d bis 78g, § 78b selbst ist noch zu prüfen.',
      en: 'General knowledge; only ss. 78d to 78g were checked, s. 78b itself is still to be checked.',
    },
  },
  {
    key: 'norm.sgb8.79a',
    citation: '§ 79a SGB VIII',
    de: 'Qualitätsgrundsätze für Gefährdungseinschätzung und Zusammenarbeit, regelmäßig zu überprüfen',
    en: 'Quality principles for risk assessment and cooperation, to be reviewed regularly',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Am Text von 2017 geprüft; ob er seither geändert wurde, ist noch zu prüfen.',
      en: 'Checked against the text of 2017; whether it has changed since is still to be checked.',
    },
  },
  {
    key: 'norm.sgb8.81',
    citation: '§ 81 SGB VIII',
    de: 'Mit welchen Stellen das Jugendamt zusammenarbeiten muss',
    en: 'With which bodies the youth welfare office has to cooperate',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Am Text von 2017 geprüft; die Neunummerierung und die Fassung seit 2021 sind noch zu prüfen.',
      en: 'Checked against the text of 2017; the renumbering and the version since 2021 are still to be checked.',
    },
  },
  {
    key: 'norm.sgb8.86c',
    citation: '§ 86c SGB VIII',
    de: 'Fallübergabe im Gespräch, wenn die Zuständigkeit wechselt',
    en: 'Hand-over in a talk when competence changes',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Abs. 2 ist am Text von 2017 geprüft; ob er seither geändert wurde, ist noch zu prüfen.',
      en: 'Subsection 2 was checked against the text of 2017; whether it has changed since is still to be checked.',
    },
  },
  {
    key: 'norm.sgb9.125',
    citation: '§ 125 SGB IX',
    de: 'Leistungs- und Vergütungsvereinbarung in der Eingliederungshilfe',
    en: 'Service and remuneration agreement in integration assistance',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Am veröffentlichten Gesetzestext geprüft; dass bis Ende 2019 § 75 Abs. 3 SGB XII galt, stammt aus einem Kommentar.',
      en: 'Checked against the published statute; that s. 75(3) SGB XII applied until the end of 2019 comes from a commentary.',
    },
  },
  {
    key: 'norm.schkg.3-8',
    citation: '§§ 3, 8 SchKG',
    de: 'Beratungsstellen für Schwangerschaft und Schwangerschaftskonflikte',
    en: 'Counselling centres for pregnancy and pregnancy conflicts',
    verification: 'GENERAL',
    verificationNote: {
      de: 'Geprüft ist nur, dass § 3 und § 4 KKG und § 81 SGB VIII darauf verweisen; der eigene Inhalt ist noch zu prüfen.',
      en: 'Only the references from ss. 3 and 4 KKG and s. 81 SGB VIII were checked; its own content is still to be checked.',
    },
  },
  {
    key: 'norm.famfg.155-162',
    citation: '§§ 155, 158, 162 FamFG',
    de: 'Vorrang, Verfahrensbeistand und Mitwirkung des Jugendamts im Verfahren vor dem Familiengericht',
    en: 'Priority, guardian ad litem and participation of the youth welfare office in family-court proceedings',
    verification: 'GENERAL',
    verificationNote: {
      de: 'Allgemeines Fachwissen; Wortlaut und Reichweite sind noch zu prüfen.',
      en: 'General knowledge; wording and reach are still to be checked.',
    },
  },
  {
    key: 'norm.dsgvo.5',
    citation: 'Art. 5 Abs. 1 lit. d DSGVO',
    de: 'Personenbezogene Daten müssen richtig und auf dem neuesten Stand sein',
    en: 'Personal data have to be accurate and kept up to date',
    verification: 'GENERAL',
    verificationNote: {
      de: 'Allgemeines Fachwissen; der Wortlaut ist noch zu prüfen.',
      en: 'General knowledge; the wording is still to be checked.',
    },
  },
  {
    key: 'norm.schulg-nrw.42-6',
    citation: '§ 42 Abs. 6 SchulG NRW',
    de: 'Schulen gehen Anzeichen von Vernachlässigung nach und entscheiden rechtzeitig, ob das Jugendamt einbezogen wird',
    en: 'Schools follow up signs of neglect and decide in time whether to involve the youth welfare office',
    verification: 'SECONDARY',
    verificationNote: {
      de: 'Aus Leitfäden und Fachseiten übernommen; der amtliche Wortlaut ist noch zu prüfen.',
      en: 'Taken from guidelines and professional pages; the official wording is still to be checked.',
    },
  },
  {
    key: 'norm.lkischg-nrw.1-2',
    citation: '§§ 1, 2 LKiSchG NRW',
    de: 'Rechte des Kindes; kooperativer, institutioneller und intervenierender Kinderschutz',
    en: 'Rights of the child; cooperative, institutional and intervening child protection',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'An einer veröffentlichten Fassung geprüft; spätere Änderungen sind noch zu prüfen.',
      en: 'Checked against a published version; later changes are still to be checked.',
    },
  },
  {
    key: 'norm.lkischg-nrw.8',
    citation: '§ 8 LKiSchG NRW',
    de: 'Qualitätsentwicklungsverfahren in jedem Jugendamt, wiederkehrend alle fünf Jahre',
    en: 'Quality development procedure in every youth welfare office, every five years',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Am Gesetzestext (2024) und an der Änderung von 2025 geprüft; dass §§ 6 bis 8 erst seit dem 1. Juli 2023 gelten, stammt aus einer Sekundärquelle.',
      en: 'Checked against the statute (2024) and the amendment of 2025; that ss. 6 to 8 apply only since 1 July 2023 comes from a secondary source.',
    },
  },
  {
    key: 'norm.lkischg-nrw.9',
    citation: '§ 9 LKiSchG NRW',
    de: 'Netzwerke Kinderschutz in jedem Jugendamtsbezirk, ihre Koordinierungsstelle, ihre Aufgaben und Beteiligten',
    en: 'Child-protection networks in every youth-office district, their coordination office, tasks and participants',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Abs. 1, Abs. 2 und Abs. 3 Nr. 1 und 2 sind am Gesetzestext (Stand 14.12.2024) geprüft; Abs. 3 ab Nr. 3, die Liste der Beteiligten in Abs. 4, das Inkrafttreten und die Personalausstattung sind noch am Wortlaut zu prüfen.',
      en: 'Subsections 1, 2 and 3 nos. 1 and 2 were checked against the statute (as of 14 December 2024); subsection 3 from no. 3 on, the participants in subsection 4, the entry into force and the staffing are still to be checked against the wording.',
    },
  },
  {
    key: 'norm.lkischg-nrw.11',
    citation: '§ 11 LKiSchG NRW',
    de: 'Kinderschutzkonzepte in geförderten Einrichtungen',
    en: 'Child-protection concepts in funded institutions',
    verification: 'SECONDARY',
    verificationNote: {
      de: 'Aus einem Fachportal übernommen; der amtliche Wortlaut ist noch zu prüfen.',
      en: 'Taken from a professional portal; the official wording is still to be checked.',
    },
  },
  {
    key: 'norm.bb.bbgkjg',
    citation: '§§ 14, 17–20 BbgKJG',
    de: 'Kinderschutz im Brandenburgischen Kinder- und Jugendgesetz: Zuständigkeit, Grundsätze, Auswertung schwerer Fälle, Qualität',
    en: 'Child protection in Brandenburg’s Child and Youth Act: competence, principles, reporting of serious cases, quality',
    verification: 'SECONDARY',
    verificationNote: {
      de: 'Geprüft sind nur Inhaltsübersicht und Inkrafttreten; die Texte der §§ 17 bis 20 sind noch zu prüfen.',
      en: 'Only the table of contents and the entry into force were checked; the texts of ss. 17 to 20 are still to be checked.',
    },
  },
  {
    key: 'norm.bb.empfehlung-2006',
    citation: 'Empfehlungen zum Kinderschutz Brandenburg (März 2006)',
    de: 'Empfohlene Arbeitsgemeinschaften Kinderschutz in allen Landkreisen und kreisfreien Städten Brandenburgs',
    en: 'Recommended child-protection working groups in all districts and cities of Brandenburg',
    verification: 'SECONDARY',
    verificationNote: {
      de: 'Aus einer Fachseite übernommen; der Text der Empfehlungen ist noch zu prüfen.',
      en: 'Taken from a professional page; the text of the recommendations is still to be checked.',
    },
  },
  {
    key: 'norm.nzfh',
    citation: 'NZFH-Kommunalbefragungen 2017 und 2020',
    de: 'Befragung der Kommunen: welcher Anteil eine Gruppe in das Netzwerk Frühe Hilfen einbindet (Vergleich, keine Pflicht)',
    en: 'Survey of municipalities: what share involves a group in its early-help network (a comparison, not a duty)',
    verification: 'VERIFIED',
    verificationNote: {
      de: 'Die Anteile sind an der Veröffentlichung geprüft; sie gelten für Jugendamtsbezirke mit genau einem Netzwerk und sind keine rechtliche Pflicht.',
      en: 'The shares were checked against the publication; they hold for youth-office districts with exactly one network and are not a legal duty.',
    },
  },
] as const satisfies readonly Norm[]

export type NormKey = (typeof entries)[number]['key']

/** The norms that templates, agreement kinds, network kinds and rules refer to. */
export const norms: readonly (Norm & { readonly key: NormKey })[] = entries

export const normByKey = byKey<Norm>(norms)
