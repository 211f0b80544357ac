import type { Label } from '../language/index.ts'
import type { ActionStatus, CommitmentKind, NeedCategory, NeedStatus } from './need.ts'

/** What a need is about. */
export const needCategoryLabels: Record<NeedCategory, Label> = {
  KOMMUNIKATION: { de: 'Kommunikation', en: 'communication' },
  DATENSCHUTZ: { de: 'Datenschutz', en: 'data protection' },
  RUECKMELDUNG: { de: 'Rückmeldung', en: 'feedback' },
  INFORMATION: { de: 'Information', en: 'information' },
  FACHAUSTAUSCH: { de: 'fachlicher Austausch', en: 'professional exchange' },
  FACHBERATUNG: { de: 'Fachberatung', en: 'professional advice' },
  FORTBILDUNG: { de: 'Fortbildung', en: 'training' },
  STOERUNG: { de: 'Störung', en: 'disruption' },
  GESCHWINDIGKEIT: { de: 'Schnelligkeit', en: 'speed' },
  OEFFENTLICHKEIT: { de: 'Öffentlichkeit', en: 'public awareness' },
  SCHNITTSTELLE: { de: 'Schnittstelle', en: 'handover' },
  QUALITAET: { de: 'Qualität', en: 'quality' },
  REGIONEN: { de: 'Regionen', en: 'regions' },
  VERBINDLICHKEIT: { de: 'Verbindlichkeit', en: 'commitment' },
  WISSEN: { de: 'Wissen', en: 'knowledge' },
  HALTUNG: { de: 'Haltung', en: 'attitude' },
  STRUKTUR: { de: 'Struktur', en: 'structure' },
  KOOPERATION: { de: 'Kooperation', en: 'cooperation' },
  VERFAHREN: { de: 'Verfahren', en: 'procedure' },
}

/** Where a need stands. */
export const needStatusLabels: Record<NeedStatus, Label> = {
  OPEN: { de: 'offen', en: 'open' },
  IN_WORK: { de: 'in Bearbeitung', en: 'in work' },
  MET: { de: 'erfüllt', en: 'met' },
  WITHDRAWN: { de: 'zurückgezogen', en: 'withdrawn' },
}

/** Where an action stands. */
export const actionStatusLabels: Record<ActionStatus, Label> = {
  PLANNED: { de: 'geplant', en: 'planned' },
  IN_WORK: { de: 'in Umsetzung', en: 'in work' },
  DONE: { de: 'umgesetzt', en: 'done' },
  DROPPED: { de: 'aufgegeben', en: 'dropped' },
}

/** What kind of promise it is. */
export const commitmentKindLabels: Record<CommitmentKind, Label> = {
  MEETING_CADENCE: { de: 'Rhythmus der Treffen', en: 'meeting cadence' },
  REPORTING: { de: 'Bericht', en: 'reporting' },
  COVERAGE: { de: 'Abdeckung eines Gebiets', en: 'coverage of a territory' },
  EVENT: { de: 'Veranstaltung', en: 'event' },
  ACTION_ITEM: { de: 'Auftrag', en: 'action item' },
  PRACTICE: { de: 'Arbeitsweise', en: 'practice' },
  ROLE: { de: 'Rolle', en: 'role' },
}
