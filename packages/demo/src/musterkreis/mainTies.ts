import type { Level } from '@geflecht/domain'

/**
 * A tie: what each of the two says (level 0 to 5; null: no answer), the form, and how often (1 yearly … 5 daily).
 * Where neither says anything, `reported` is what a report tells.
 */
export interface Tie {
  a: string
  b: string
  levels: readonly [Level | null, Level | null]
  form: string
  frequency: number
  reported?: Level
  agreement?: string
}

type Row = readonly [a: string, b: string, ofA: Level | null, ofB: Level | null, form: string, frequency: number, more?: Partial<Tie>]

const ties = (rows: readonly Row[]): Tie[] =>
  rows.map(([a, b, ofA, ofB, form, frequency, more]) => ({ a, b, levels: [ofA, ofB], form, frequency, ...more }))

/** The Kreisjugendamt coordinates the main network; its ties decide how far inside the others stand. */
const ofTheCoordination = ties([
  ['kreisjugendamt', 'asd', 5, 5, 'FALLBERATUNG', 5],
  ['kreisjugendamt', 'insofa', 5, 5, 'FACHBERATUNG_INSOFA', 4],
  ['kreisjugendamt', 'fruehe-hilfen', 5, 4, 'NETZWERKORGANISATION', 4],
  ['kreisjugendamt', 'kinderschutzbund', 4, 4, 'GEMEINSAMES_PROJEKT', 3],
  ['kreisjugendamt', 'inobhutnahme', 4, 5, 'FALLUEBERGABE', 4],
  ['kreisjugendamt', 'gesundheitsamt', 4, 4, 'FALLBERATUNG', 4],
  ['kreisjugendamt', 'amtsgericht', 4, 4, 'ARBEITSKREIS', 3],
  ['kreisjugendamt', 'wohngruppe-lindenhof', 4, 4, 'FALLBERATUNG', 3],
  ['kreisjugendamt', 'caritas', 3, 4, 'GEMEINSAMES_PROJEKT', 3],
  ['kreisjugendamt', 'diakonie', 3, 3, 'GEMEINSAMES_PROJEKT', 3],
  ['kreisjugendamt', 'awo', 3, 3, 'ARBEITSKREIS', 2],
  ['kreisjugendamt', 'kreispolizei', 4, 3, 'FALLBERATUNG', 3],
  ['kreisjugendamt', 'erziehungsberatung', 3, 3, 'FALLBERATUNG', 3],
  ['kreisjugendamt', 'schulpsychologie', 3, 3, 'ARBEITSKREIS', 2],
  ['kreisjugendamt', 'kinderklinik', 5, 3, 'FALLBERATUNG', 3],
  ['kreisjugendamt', 'fachberatung', 3, 3, 'FORTBILDUNG', 2],
  ['kreisjugendamt', 'kita-fachberatung', 3, 3, 'FORTBILDUNG', 3],
  ['kreisjugendamt', 'kita-regenbogen', 2, 2, 'FALLBERATUNG', 2],
  ['kreisjugendamt', 'spfh-brueckenschlag', 2, 3, 'FALLBERATUNG', 3],
  ['kreisjugendamt', 'schulamt', 4, 2, 'ARBEITSKREIS', 2],
  ['kreisjugendamt', 'schwangerschaftsberatung', 2, 2, 'INFORMATION', 2],
  ['kreisjugendamt', 'frauenhaus', 2, 3, 'FALLBERATUNG', 3],
  ['kreisjugendamt', 'jobcenter', 4, 1, 'GEMEINSAMES_PROJEKT', 2],
  ['kreisjugendamt', 'gs-muehlbach', 2, null, 'INFORMATION', 2],
  ['kreisjugendamt', 'klinikverbund', 2, 2, 'INFORMATION', 2, { agreement: 'klinikum-verfahren-2022' }],
  ['kreisjugendamt', 'jugendzentrum-birkhagen', 1, 1, 'INFORMATION', 1],
  ['kreisjugendamt', 'ordnungsamt', 1, 1, 'INFORMATION', 1],
  ['kreisjugendamt', 'sozialamt', 1, 2, 'INFORMATION', 2],
  ['kreisjugendamt', 'suchtberatung', 1, 1, 'INFORMATION', 2],
  ['kreisjugendamt', 'fruehfoerderung', null, 2, 'INFORMATION', 1],
  ['kreisjugendamt', 'lebenshilfe', 1, null, 'INFORMATION', 1],
  ['kreisjugendamt', 'staatsanwaltschaft', 1, 0, 'INFORMATION', 1],
  ['kreisjugendamt', 'kjp', null, null, 'FALLBERATUNG', 2, { reported: 2 }],
])

/** The others among each other, and with the guest who always comes. Three practices hang on the Gesundheitsamt alone; addiction counselling knows many, none of them well. */
const amongTheOthers = ties([
  ['asd', 'insofa', 5, 5, 'FACHBERATUNG_INSOFA', 4],
  ['asd', 'inobhutnahme', 5, 5, 'FALLUEBERGABE', 5],
  ['asd', 'kreispolizei', 4, 4, 'FALLUEBERGABE', 4],
  ['asd', 'amtsgericht', 4, 4, 'FALLUEBERGABE', 4],
  ['asd', 'gesamtschule', 3, 1, 'FALLBERATUNG', 3],
  ['asd', 'gs-muehlbach', 2, 2, 'FALLBERATUNG', 3, { agreement: 'schule-gs-muehlbach' }],
  ['asd', 'wohngruppe-lindenhof', 4, 4, 'FALLBERATUNG', 4],
  ['asd', 'spfh-brueckenschlag', 4, 4, 'FALLBERATUNG', 4],
  ['asd', 'kinderklinik', 3, 3, 'FALLBERATUNG', 3],
  ['asd', 'erziehungsberatung', 3, 3, 'FALLBERATUNG', 3],
  ['asd', 'schulsozialarbeit', 3, 3, 'FALLBERATUNG', 4],
  ['asd', 'kita-regenbogen', 2, 3, 'FALLBERATUNG', 2],
  ['asd', 'frauenhaus', 3, 3, 'FALLBERATUNG', 3],
  ['asd', 'jobcenter', 1, null, 'INFORMATION', 2],
  ['insofa', 'kita-regenbogen', 3, 3, 'FACHBERATUNG_INSOFA', 2],
  ['insofa', 'fz-osterlohe', 3, 3, 'FACHBERATUNG_INSOFA', 2],
  ['insofa', 'gesamtschule', 2, 2, 'FACHBERATUNG_INSOFA', 1],
  ['insofa', 'schulsozialarbeit', 3, 3, 'FACHBERATUNG_INSOFA', 2],
  ['insofa', 'erziehungsberatung', 3, 3, 'FACHBERATUNG_INSOFA', 2],
  ['insofa', 'kinderschutzbund', 4, 4, 'FORTBILDUNG', 2],
  ['fruehe-hilfen', 'gesundheitsamt', 4, 4, 'GEMEINSAMES_PROJEKT', 4],
  ['fruehe-hilfen', 'schwangerschaftsberatung', 3, 3, 'GEMEINSAME_VERANSTALTUNG', 3],
  ['fruehe-hilfen', 'familienbildung', 3, 2, 'GEMEINSAMES_PROJEKT', 2],
  ['fruehe-hilfen', 'fruehfoerderung', 2, 2, 'INFORMATION', 2],
  ['gesundheitsamt', 'kinderarzt-birkhagen', 2, 2, 'INFORMATION', 2],
  ['gesundheitsamt', 'frauenarzt-westerhain', 2, null, 'INFORMATION', 1],
  ['gesundheitsamt', 'hebamme-osterlohe', 3, 3, 'FALLBERATUNG', 2],
  ['frauenarzt-westerhain', 'hebamme-osterlohe', 3, 3, 'FALLBERATUNG', 3],
  ['gesundheitsamt', 'schulamt', 2, 3, 'ARBEITSKREIS', 2],
  ['gesundheitsamt', 'kinderklinik', 3, 3, 'FALLBERATUNG', 2],
  ['kinderklinik', 'klinikverbund', 4, 4, 'ARBEITSKREIS', 4],
  ['kinderklinik', 'kjp', 3, 3, 'FALLBERATUNG', 3],
  ['kjp', 'schulpsychologie', 2, null, 'FALLBERATUNG', 2],
  ['kinderschutzbund', 'fachberatung', 5, 5, 'GEMEINSAMES_PROJEKT', 5],
  ['kinderschutzbund', 'kreissportbund', 3, 3, 'FORTBILDUNG', 2],
  ['jugendzentrum-birkhagen', 'kreissportbund', 2, 2, 'GEMEINSAME_VERANSTALTUNG', 2],
  ['kreispolizei', 'staatsanwaltschaft', 4, 4, 'FALLUEBERGABE', 4],
  ['kreispolizei', 'ordnungsamt', 3, 3, 'ARBEITSKREIS', 3],
  ['kreispolizei', 'frauenhaus', 3, 3, 'FALLBERATUNG', 3],
  ['frauenhaus', 'fachberatung', 3, 3, 'FORTBILDUNG', 2],
  ['schulamt', 'schulpsychologie', 4, 4, 'ARBEITSKREIS', 3],
  ['schulamt', 'schulsozialarbeit', 3, 4, 'ARBEITSKREIS', 3],
  ['gs-muehlbach', 'schulsozialarbeit', 3, 3, 'FALLBERATUNG', 3],
  ['gs-muehlbach', 'kita-regenbogen', 3, 3, 'GEMEINSAMES_PROJEKT', 2],
  ['gs-muehlbach', 'jugendzentrum-birkhagen', 2, null, 'GEMEINSAME_VERANSTALTUNG', 2],
  ['gesamtschule', 'schulpsychologie', 3, 2, 'FALLBERATUNG', 2],
  ['gesamtschule', 'familienbildung', 1, null, 'GEMEINSAME_VERANSTALTUNG', 1],
  ['kita-regenbogen', 'kita-fachberatung', 4, 4, 'FORTBILDUNG', 3],
  ['fz-osterlohe', 'kita-fachberatung', 3, 3, 'FORTBILDUNG', 3],
  ['fz-osterlohe', 'familienbildung', 3, 3, 'GEMEINSAME_VERANSTALTUNG', 2],
  ['fz-osterlohe', 'fruehfoerderung', 3, 3, 'FALLBERATUNG', 3],
  ['lebenshilfe', 'fruehfoerderung', 5, 5, 'GEMEINSAMES_PROJEKT', 5],
  ['lebenshilfe', 'eingliederungshilfe', 3, 3, 'FOERDERUNG', 3],
  ['eingliederungshilfe', 'sozialamt', 4, 4, 'ARBEITSKREIS', 4],
  ['eingliederungshilfe', 'fruehfoerderung', 3, 3, 'FOERDERUNG', 3],
  ['eingliederungshilfe', 'asd', 3, 1, 'FALLUEBERGABE', 2],
  ['sozialamt', 'jobcenter', 3, 3, 'ARBEITSKREIS', 3],
  ['jobcenter', 'suchtberatung', 1, 1, 'INFORMATION', 2],
  ['erziehungsberatung', 'suchtberatung', 1, null, 'INFORMATION', 1],
  ['erziehungsberatung', 'caritas', 4, 4, 'ARBEITSKREIS', 3],
  ['schwangerschaftsberatung', 'diakonie', 4, 4, 'ARBEITSKREIS', 3],
  ['awo', 'familienbildung', 2, null, 'GEMEINSAME_VERANSTALTUNG', 1],
  ['caritas', 'diakonie', 3, 3, 'ARBEITSKREIS', 2],
  ['kirchenkreis', 'jugendzentrum-birkhagen', 3, 3, 'GEMEINSAME_VERANSTALTUNG', 2],
  ['kirchenkreis', 'kinderschutzbund', 2, 2, 'FORTBILDUNG', 2],
])

/** The ties in the circle of the main network, as its coordination knows them from the survey of 2025. */
export const mainTies: readonly Tie[] = [...ofTheCoordination, ...amongTheOthers]
