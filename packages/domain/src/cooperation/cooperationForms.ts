import { byKey, type Term } from '../language/index.ts'

/** What two institutions do together. */
export interface CooperationForm extends Term {
  /** Runs from the giving to the taking institution. */
  readonly directed: boolean
}

const entries = [
  { key: 'INFORMATION', de: 'Information', en: 'Information', directed: false },
  { key: 'FALLUEBERGABE', de: 'Fallübergabe', en: 'Case referral', directed: true },
  { key: 'FALLBERATUNG', de: 'Fallberatung, Fallkonferenz', en: 'Case consultation, case conference', directed: false },
  { key: 'GEMEINSAMES_PROJEKT', de: 'Gemeinsames Projekt', en: 'Joint project', directed: false },
  { key: 'GEMEINSAME_VERANSTALTUNG', de: 'Gemeinsame Veranstaltung', en: 'Joint event', directed: false },
  { key: 'ARBEITSKREIS', de: 'Arbeitskreis', en: 'Working circle', directed: false },
  { key: 'FORTBILDUNG', de: 'Fortbildung', en: 'Training', directed: true },
  {
    key: 'FACHBERATUNG_INSOFA',
    de: 'Beratung durch insoweit erfahrene Fachkraft',
    en: 'Advice by a specialised child-protection consultant',
    directed: true,
  },
  { key: 'FACHBERATUNG_STRUKTUR', de: 'Fachberatung der Netzwerkkoordination', en: 'Advice to network coordination', directed: true },
  { key: 'FOERDERUNG', de: 'Förderung', en: 'Funding', directed: true },
  { key: 'NETZWERKORGANISATION', de: 'Netzwerkorganisation', en: 'Network organisation', directed: false },
  { key: 'VERTRETUNG', de: 'Vertretung in einem anderen Gremium', en: 'Representation in another body', directed: false },
  { key: 'UNBESTIMMT', de: 'Form nicht angegeben', en: 'Form not stated', directed: false },
] as const satisfies readonly CooperationForm[]

export type CooperationFormKey = (typeof entries)[number]['key']

/** The forms of cooperation, in taxonomy order: where claims disagree evenly, the earlier form stands. */
export const cooperationForms: readonly (CooperationForm & { readonly key: CooperationFormKey })[] = entries

export const cooperationFormByKey = byKey<CooperationForm>(cooperationForms)
