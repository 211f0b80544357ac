import type { Label } from '../language/index.ts'
import type { CoverageBasis, CoverageStatus, Obligation } from './coverage.ts'

/** How far a group that a template expects is there; "not documented" never means absent. */
export const coverageStatusLabels: Record<CoverageStatus, Label & { explanation: Label }> = {
  COVERED: {
    de: 'abgedeckt',
    en: 'covered',
    explanation: { de: 'Die Gruppe ist im Netzwerk dokumentiert.', en: 'The group is documented in the network.' },
  },
  PARTIAL: {
    de: 'teilweise abgedeckt',
    en: 'partly covered',
    explanation: {
      de: 'Ein Teil der Gruppe ist dokumentiert, ein anderer noch nicht.',
      en: 'One part of the group is documented, another is not yet.',
    },
  },
  NOT_DOCUMENTED: {
    de: 'nicht dokumentiert',
    en: 'not documented',
    explanation: {
      de: 'Dazu liegt hier kein Beleg vor; das heißt nicht, dass es die Beteiligung nicht gibt.',
      en: 'There is no evidence here; this does not mean that there is no participation.',
    },
  },
  CONFIRMED_ABSENT: {
    de: 'bestätigt nicht beteiligt',
    en: 'confirmed not to take part',
    explanation: {
      de: 'Eine zuständige Stelle hat bestätigt, dass die Gruppe nicht beteiligt ist.',
      en: 'Somebody responsible has confirmed that the group does not take part.',
    },
  },
  NOT_APPLICABLE: {
    de: 'nicht anwendbar',
    en: 'not applicable',
    explanation: {
      de: 'Eine zuständige Stelle hat begründet, dass die Gruppe hier nicht in Frage kommt.',
      en: 'Somebody responsible has given a reason why the group does not apply here.',
    },
  },
}

/** What counts as being in the network. */
export const coverageBasisLabels: Record<CoverageBasis, Label> = {
  CIRCLE: { de: 'nach dem Kreis des Netzwerks', en: 'by the network’s circle' },
  MEMBERSHIP: { de: 'nach Mitgliedschaft', en: 'by membership' },
  ATTENDANCE: { de: 'nach Teilnahme an Treffen', en: 'by attendance' },
}

/** How strongly a template expects a group. */
export const obligationLabels: Record<Obligation, Label> = {
  MUSS: { de: 'muss', en: 'has to' },
  SOLL: { de: 'soll', en: 'should' },
  EMPFEHLUNG: { de: 'empfohlen', en: 'recommended' },
  BENCHMARK: { de: 'Vergleichswert', en: 'benchmark' },
}
