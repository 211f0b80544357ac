import type { Label } from '../language/index.ts'
import type { DisruptionKind, DisruptionStatus, FeedbackContent, FeedbackDuty, HandoverChannel, HandoverTrigger } from './handover.ts'

/** What makes somebody hand over. */
export const handoverTriggerLabels: Record<HandoverTrigger, Label> = {
  GEWICHTIGE_ANHALTSPUNKTE: { de: 'gewichtige Anhaltspunkte', en: 'weighty indications' },
  AKUTE_GEFAHR: { de: 'akute Gefahr', en: 'acute danger' },
  HILFEBEDARF: { de: 'Hilfebedarf', en: 'need of support' },
  INSOFA_ANFRAGE: { de: 'Anfrage an eine insoweit erfahrene Fachkraft', en: 'request to a specialised consultant' },
  STRAFVERFAHREN: { de: 'Strafverfahren', en: 'criminal proceedings' },
  ZUSTAENDIGKEITSWECHSEL: { de: 'Wechsel der Zuständigkeit', en: 'change of responsibility' },
  ANRUFUNG_GERICHT: { de: 'Anrufung des Gerichts', en: 'application to the court' },
}

/** How it is handed over. */
export const handoverChannelLabels: Record<HandoverChannel, Label> = {
  PERSOENLICH: { de: 'persönlich', en: 'in person' },
  TELEFON: { de: 'Telefon', en: 'telephone' },
  FORMULAR: { de: 'Formular', en: 'form' },
  VERSCHLUESSELTE_MAIL: { de: 'verschlüsselte E-Mail', en: 'encrypted e-mail' },
  BEBPO: { de: 'beBPo/beA', en: 'beBPo/beA (secure legal mailbox)' },
  FAX: { de: 'Fax', en: 'fax' },
  PORTAL: { de: 'Portal', en: 'portal' },
}

/** Why the receiving side answers. */
export const feedbackDutyLabels: Record<FeedbackDuty, Label> = {
  LAW: { de: 'gesetzlich (§ 4 Abs. 4 KKG)', en: 'by law (s. 4(4) KKG)' },
  AGREEMENT: { de: 'vereinbart', en: 'agreed' },
  NONE: { de: 'keine Rückmeldung vorgesehen', en: 'no feedback intended' },
}

/** What the answer says. */
export const feedbackContentLabels: Record<FeedbackContent, Label> = {
  RECEIVED: { de: 'Eingang bestätigt', en: 'receipt confirmed' },
  TAKEN_UP: { de: 'ob das Jugendamt tätig geworden ist', en: 'whether the youth welfare office has taken action' },
}

/** What went wrong. */
export const disruptionKindLabels: Record<DisruptionKind, Label> = {
  ZUSTAENDIGKEIT_UNKLAR: { de: 'Zuständigkeit unklar', en: 'responsibility unclear' },
  KONTAKT_NICHT_ERREICHBAR: { de: 'Kontakt nicht erreichbar', en: 'contact not reachable' },
  KEINE_RUECKMELDUNG: { de: 'keine Rückmeldung', en: 'no feedback' },
  RUECKMELDUNG_VERSPAETET: { de: 'Rückmeldung verspätet', en: 'late feedback' },
  DATENSCHUTZ_UNSICHERHEIT: { de: 'Unsicherheit beim Datenschutz', en: 'uncertainty about data protection' },
  VERFAHREN_UNBEKANNT: { de: 'Verfahren unbekannt', en: 'procedure unknown' },
  VERFAHREN_WIDERSPRUECHLICH: { de: 'Verfahren widersprüchlich', en: 'contradictory procedures' },
  ABSPRACHE_NICHT_EINGEHALTEN: { de: 'Absprache nicht eingehalten', en: 'arrangement not kept' },
  PERSONALWECHSEL: { de: 'Personalwechsel', en: 'staff turnover' },
  RESSOURCENMANGEL: { de: 'Mangel an Ressourcen', en: 'lack of resources' },
  UNTERSCHIEDLICHE_EINSCHAETZUNG: { de: 'unterschiedliche Einschätzung', en: 'differing assessments' },
  FEHLENDE_VEREINBARUNG: { de: 'fehlende Vereinbarung', en: 'missing agreement' },
  HALTUNG_KONFLIKT: { de: 'Konflikt in der Haltung', en: 'conflict of attitudes' },
  SONSTIGES: { de: 'Sonstiges', en: 'other' },
}

/** Where a disruption stands. */
export const disruptionStatusLabels: Record<DisruptionStatus, Label> = {
  OPEN: { de: 'offen', en: 'open' },
  IN_WORK: { de: 'in Bearbeitung', en: 'in work' },
  SOLVED: { de: 'gelöst', en: 'solved' },
}
