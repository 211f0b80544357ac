import { byKey, type Label, type Term } from '../language/index.ts'
import type { InstitutionTypeKey } from './institutionTypes.ts'

/** A profession of child protection and what the law gives or asks of it. */
export interface Profession extends Term {
  /** Types of institutions at which it typically works; empty when none of the taxonomy fits. */
  readonly typicalTypes: readonly InstitutionTypeKey[]
  /** Its number in § 4 Abs. 1 KKG (bound by professional secrecy), else null. */
  readonly kkg4: number | null
  /** May ask an insoweit erfahrene Fachkraft for advice (§ 4 Abs. 2 KKG or § 8b Abs. 1 SGB VIII). */
  readonly claimsConsultation: boolean
  /** What the entry rests on where the two columns above are not enough. */
  readonly note: Label | null
}

const entries = [
  {
    key: 'prof.arzt',
    de: 'Ärztin/Arzt',
    en: 'Physician',
    typicalTypes: ['arztpraxis', 'krankenhaus'],
    kkg4: 1,
    claimsConsultation: true,
    note: {
      de: 'Unterliegt der Schweigepflicht; § 4 KKG regelt, wann das Jugendamt informiert werden darf.',
      en: 'Bound by professional secrecy; s. 4 KKG says when the youth welfare office may be informed.',
    },
  },
  {
    key: 'prof.gynaekologe',
    de: 'Gynäkolog:in',
    en: 'Gynaecologist',
    typicalTypes: ['arztpraxis_gynaekologie'],
    kkg4: 1,
    claimsConsultation: true,
    note: null,
  },
  {
    key: 'prof.kinderarzt',
    de: 'Kinder- und Jugendärzt:in',
    en: 'Paediatrician',
    typicalTypes: ['arztpraxis_paediatrie'],
    kkg4: 1,
    claimsConsultation: true,
    note: null,
  },
  {
    key: 'prof.zahnarzt',
    de: 'Zahnärzt:in',
    en: 'Dentist',
    typicalTypes: ['arztpraxis'],
    kkg4: 1,
    claimsConsultation: true,
    note: { de: 'Seit 2021 ausdrücklich genannt; aus Sekundärquelle.', en: 'Named explicitly since 2021; from a secondary source.' },
  },
  {
    key: 'prof.hebamme',
    de: 'Hebamme/Entbindungspfleger',
    en: 'Midwife',
    typicalTypes: ['hebamme_freiberuflich'],
    kkg4: 1,
    claimsConsultation: true,
    note: null,
  },
  {
    key: 'prof.heilberuf',
    de: 'Anderer Heilberuf mit staatlich geregelter Ausbildung (Pflege, Ergo-, Physiotherapie …)',
    en: 'Other state-regulated health profession (nursing, occupational therapy, physiotherapy …)',
    typicalTypes: ['krankenhaus'],
    kkg4: 1,
    claimsConsultation: true,
    note: null,
  },
  {
    key: 'prof.psychologe',
    de: 'Berufspsycholog:in',
    en: 'Psychologist',
    typicalTypes: ['psychotherapie_praxis', 'schulpsychologie'],
    kkg4: 2,
    claimsConsultation: true,
    note: null,
  },
  {
    key: 'prof.familienberater',
    de: 'Ehe-, Familien-, Erziehungs- oder Jugendberater:in',
    en: 'Marriage, family, child-rearing or youth counsellor',
    typicalTypes: ['erziehungsberatungsstelle'],
    kkg4: 3,
    claimsConsultation: true,
    note: null,
  },
  {
    key: 'prof.suchtberater',
    de: 'Suchtberater:in (anerkannte Stelle)',
    en: 'Addiction counsellor (recognised centre)',
    typicalTypes: ['suchtberatungsstelle'],
    kkg4: 4,
    claimsConsultation: true,
    note: null,
  },
  {
    key: 'prof.schwangerschaftsberater',
    de: 'Schwangerschaftsberater:in',
    en: 'Pregnancy counsellor',
    typicalTypes: ['schwangerschaftsberatung'],
    kkg4: 5,
    claimsConsultation: true,
    note: null,
  },
  {
    key: 'prof.sozialarbeiter',
    de: 'Staatlich anerkannte:r Sozialarbeiter:in/Sozialpädagog:in',
    en: 'State-recognised social worker',
    typicalTypes: ['jugendamt', 'traeger_freie_jugendhilfe', 'schulsozialarbeit'],
    kkg4: 6,
    claimsConsultation: true,
    note: {
      de: 'In der Jugendhilfe gilt stattdessen die Vereinbarung nach § 8a Abs. 4 SGB VIII.',
      en: 'In youth welfare services the agreement under s. 8a(4) SGB VIII applies instead.',
    },
  },
  {
    key: 'prof.lehrkraft',
    de: 'Lehrkraft (öffentliche und staatlich anerkannte Schulen)',
    en: 'Teacher (public and state-recognised schools)',
    typicalTypes: ['schule'],
    kkg4: 7,
    claimsConsultation: true,
    note: null,
  },
  {
    key: 'prof.schulleitung',
    de: 'Schulleitung',
    en: 'Head teacher',
    typicalTypes: ['schule'],
    kkg4: 7,
    claimsConsultation: true,
    note: null,
  },
  {
    key: 'prof.erzieher',
    de: 'Erzieher:in',
    en: 'Educator',
    typicalTypes: ['kita'],
    kkg4: null,
    claimsConsultation: true,
    note: {
      de: 'Pflichten über die Vereinbarung des Trägers nach § 8a Abs. 4 SGB VIII; Beratung auch nach § 8b Abs. 1 SGB VIII.',
      en: 'Duties follow from the carrier’s agreement under s. 8a(4) SGB VIII; advice also under s. 8b(1) SGB VIII.',
    },
  },
  {
    key: 'prof.kita-leitung',
    de: 'Kita-Leitung',
    en: 'Head of a day-care centre',
    typicalTypes: ['kita'],
    kkg4: null,
    claimsConsultation: true,
    note: {
      de: 'Pflichten über die Vereinbarung des Trägers nach § 8a Abs. 4 SGB VIII; Beratung auch nach § 8b Abs. 1 SGB VIII.',
      en: 'Duties follow from the carrier’s agreement under s. 8a(4) SGB VIII; advice also under s. 8b(1) SGB VIII.',
    },
  },
  {
    key: 'prof.kindertagespflegeperson',
    de: 'Kindertagespflegeperson',
    en: 'Childminder',
    typicalTypes: ['kindertagespflege'],
    kkg4: null,
    claimsConsultation: true,
    note: {
      de: 'Pflichten über die Vereinbarung nach § 8a Abs. 5 SGB VIII (Sekundärquelle); Beratung auch nach § 8b Abs. 1 SGB VIII.',
      en: 'Duties follow from the agreement under s. 8a(5) SGB VIII (secondary source); advice also under s. 8b(1) SGB VIII.',
    },
  },
  {
    key: 'prof.fachkraft-jugendamt',
    de: 'Fachkraft im ASD/BSD des Jugendamts',
    en: 'Youth-office caseworker',
    typicalTypes: ['jugendamt', 'asd'],
    kkg4: null,
    claimsConsultation: false,
    note: { de: 'Handelt nach § 8a Abs. 1–3 SGB VIII.', en: 'Acts under s. 8a(1)–(3) SGB VIII.' },
  },
  {
    key: 'prof.insofa',
    de: 'Insoweit erfahrene Fachkraft',
    en: 'Specialised child-protection consultant',
    typicalTypes: ['insofa_pool'],
    kkg4: null,
    claimsConsultation: false,
    note: {
      de: 'Berät die anderen Berufsgruppen bei der Einschätzung einer Gefährdung.',
      en: 'Advises the other professions on assessing a risk.',
    },
  },
  {
    key: 'prof.netzwerkkoordination',
    de: 'Netzwerkkoordination Kinderschutz/Frühe Hilfen',
    en: 'Network coordinator (child protection, early help)',
    typicalTypes: ['jugendamt'],
    kkg4: null,
    claimsConsultation: false,
    note: {
      de: 'Aufgaben der Koordinierungsstelle: § 9 Abs. 2 LKiSchG NRW.',
      en: 'Tasks of the coordination office: s. 9(2) LKiSchG NRW.',
    },
  },
  {
    key: 'prof.familienhebamme',
    de: 'Familienhebamme/FGKiKP',
    en: 'Family midwife or family health nurse',
    typicalTypes: ['familienhebamme'],
    kkg4: 1,
    claimsConsultation: true,
    note: { de: 'Der Einsatz in den Frühen Hilfen beruht auf § 3 Abs. 4 KKG.', en: 'Their work in early help rests on s. 3(4) KKG.' },
  },
  {
    key: 'prof.familienrichter',
    de: 'Familienrichter:in',
    en: 'Family judge',
    typicalTypes: ['familiengericht'],
    kkg4: null,
    claimsConsultation: false,
    note: {
      de: '§ 5 KKG betrifft nur Strafverfahren; allgemeines Fachwissen, noch zu prüfen.',
      en: 'S. 5 KKG concerns criminal proceedings only; general knowledge, still to be checked.',
    },
  },
  {
    key: 'prof.staatsanwalt',
    de: 'Staatsanwält:in',
    en: 'Public prosecutor',
    typicalTypes: ['staatsanwaltschaft'],
    kkg4: null,
    claimsConsultation: true,
    note: {
      de: 'Mitteilung an das Jugendamt und Beratung nach § 5 KKG; aus Sekundärquelle.',
      en: 'Notifies the youth welfare office and may seek advice under s. 5 KKG; from a secondary source.',
    },
  },
  {
    key: 'prof.verfahrensbeistand',
    de: 'Verfahrensbeistand',
    en: 'Guardian ad litem',
    typicalTypes: ['verfahrensbeistand'],
    kkg4: null,
    claimsConsultation: false,
    note: {
      de: 'Ob § 8b Abs. 1 SGB VIII hier einen Anspruch gibt, ist noch nicht geprüft.',
      en: 'Whether s. 8b(1) SGB VIII gives a claim here has not been checked yet.',
    },
  },
  {
    key: 'prof.polizei',
    de: 'Polizeibeamt:in',
    en: 'Police officer',
    typicalTypes: ['polizei'],
    kkg4: null,
    claimsConsultation: false,
    note: {
      de: 'Das Jugendamt kann die Polizei nach § 8a Abs. 3 SGB VIII einschalten.',
      en: 'The youth welfare office can call in the police under s. 8a(3) SGB VIII.',
    },
  },
  {
    key: 'prof.zoll',
    de: 'Mitarbeiter:in der Zollbehörden',
    en: 'Customs officer',
    typicalTypes: [],
    kkg4: null,
    claimsConsultation: true,
    note: {
      de: '§ 4 Abs. 5 KKG: Absätze 2 und 3 gelten entsprechend; aus Sekundärquelle.',
      en: 'S. 4(5) KKG: subsections 2 and 3 apply accordingly; from a secondary source.',
    },
  },
  {
    key: 'prof.jobcenter-fachkraft',
    de: 'Integrationsfachkraft im Jobcenter',
    en: 'Job-centre adviser',
    typicalTypes: ['jobcenter'],
    kkg4: null,
    claimsConsultation: true,
    note: { de: 'Anspruch nach § 8b Abs. 1 SGB VIII.', en: 'Claim under s. 8b(1) SGB VIII.' },
  },
  {
    key: 'prof.trainer',
    de: 'Trainer:in/Übungsleitung im Sport',
    en: 'Sports coach',
    typicalTypes: ['sportverein'],
    kkg4: null,
    claimsConsultation: true,
    note: {
      de: '§§ 72a, 8b SGB VIII; allgemeines Fachwissen, noch zu prüfen.',
      en: 'Ss. 72a, 8b SGB VIII; general knowledge, still to be checked.',
    },
  },
  {
    key: 'prof.familienmanager',
    de: 'Familienmanager:in',
    en: 'Family manager',
    typicalTypes: ['familienbuero'],
    kkg4: null,
    claimsConsultation: false,
    note: {
      de: 'Funktion, die ein Bericht aus Olsberg nennt; Ansprüche sind nicht geprüft.',
      en: 'A function named by a report from Olsberg; claims have not been checked.',
    },
  },
  {
    key: 'prof.schulsozialarbeit',
    de: 'Schulsozialarbeiter:in',
    en: 'School social worker',
    typicalTypes: ['schulsozialarbeit'],
    kkg4: 6,
    claimsConsultation: true,
    note: null,
  },
] as const satisfies readonly Profession[]

export type ProfessionKey = (typeof entries)[number]['key']

/** The professions of the taxonomy. */
export const professions: readonly (Profession & { readonly key: ProfessionKey })[] = entries

export const professionByKey = byKey<Profession>(professions)

/** Professions that typically work at institutions of this type. */
export const professionsAt = (type: string): readonly Profession[] =>
  professions.filter((profession) => profession.typicalTypes.some((typical) => typical === type))

/** Institution types at which this profession typically works; empty for an unknown one. */
export const typesOfProfession = (key: string): readonly string[] => professionByKey.get(key)?.typicalTypes ?? []
