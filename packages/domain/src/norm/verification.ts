import { type Label, labelOf, type Language } from '../language/index.ts'

/** How far a legal statement has been checked; the screen never says more than this allows. */
export const verifications = ['VERIFIED', 'SECONDARY', 'SEED', 'GENERAL', 'PRODUCT', 'LOCAL'] as const
export type Verification = (typeof verifications)[number]

/** What each status is called and, in one sentence, what it allows to say. */
export const verificationLabels: Record<Verification, Label & { allows: Label }> = {
  VERIFIED: {
    de: 'am Text geprüft',
    en: 'checked against the text',
    allows: {
      de: 'Der Inhalt wurde am Gesetzestext oder an der Originalquelle geprüft und darf als deren Aussage wiedergegeben werden.',
      en: 'The content was checked against the statute or the original source and may be reported as what it says.',
    },
  },
  SECONDARY: {
    de: 'aus Sekundärquelle',
    en: 'from a secondary source',
    allows: {
      de: 'Der Inhalt stammt aus einer Sekundärquelle, etwa einem Kommentar oder einer Behördenseite; der amtliche Wortlaut ist noch zu prüfen.',
      en: 'The content comes from a secondary source such as a commentary or an authority’s page; the official wording still has to be checked.',
    },
  },
  SEED: {
    de: 'aus einem Bericht',
    en: 'from a report',
    allows: {
      de: 'Ein Bericht sagt dies aus; es darf nur als Aussage dieser Quelle wiedergegeben werden, nicht als geltendes Recht.',
      en: 'A report says so; it may only be given as that source’s statement, not as the law in force.',
    },
  },
  GENERAL: {
    de: 'allgemeines Fachwissen, ungeprüft',
    en: 'general knowledge, unchecked',
    allows: {
      de: 'Dies ist allgemeines Fachwissen ohne geprüfte Quelle; es ist nur ein Hinweis und vor jeder Verwendung zu prüfen.',
      en: 'This is general knowledge without a checked source; it is only a pointer and has to be checked before any use.',
    },
  },
  PRODUCT: {
    de: 'Vorgabe von Geflecht',
    en: 'set by Geflecht',
    allows: {
      de: 'Dies ist eine Regel oder Vorgabe von Geflecht und keine rechtliche Pflicht.',
      en: 'This is a rule or default of Geflecht and not a legal duty.',
    },
  },
  LOCAL: {
    de: 'örtlich festgelegt',
    en: 'laid down locally',
    allows: {
      de: 'Ein Netzwerk oder Gebiet hat dies für sich festgelegt; es gilt dort und ist keine gesetzliche Pflicht.',
      en: 'A network or territory has laid this down for itself; it holds there and is not a legal duty.',
    },
  },
}

/** How a rule is cited that no norm asks for: as our own. */
export const ownRule: Label = { de: 'Regel von Geflecht', en: 'Rule of Geflecht' }

/** A citation as it is shown: norms as the law has them, in German; only a rule of our own has words in both languages. */
export const citationIn = (citation: string, language: Language): string =>
  citation === ownRule.de ? labelOf(ownRule, language) : citation
