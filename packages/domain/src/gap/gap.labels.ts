import type { Label } from '../language/index.ts'
import type { GapStatus, Severity } from './gap.ts'

/** How pressing a gap is, the most pressing first. */
export const severityLabels: Record<Severity, Label> = {
  CRITICAL: { de: 'dringend', en: 'critical' },
  HIGH: { de: 'hoch', en: 'high' },
  MEDIUM: { de: 'mittel', en: 'medium' },
  LOW: { de: 'niedrig', en: 'low' },
  INFO: { de: 'Hinweis', en: 'info' },
}

/** What has been done about a gap. */
export const gapStatusLabels: Record<GapStatus, Label> = {
  OPEN: { de: 'offen', en: 'open' },
  ACKNOWLEDGED: { de: 'in Bearbeitung', en: 'acknowledged' },
  ACCEPTED: { de: 'mit Begründung hingenommen', en: 'accepted with a reason' },
  RESOLVED: { de: 'erledigt', en: 'resolved' },
}
