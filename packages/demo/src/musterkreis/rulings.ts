import type { CoverageRuling } from '@geflecht/domain'
import { asMinuted, from, networkKey } from './evidence.ts'

const ruling = (slug: string, item: string, status: CoverageRuling['status'], reason: string): CoverageRuling => ({
  key: `ruling.musterkreis.ks.${slug}`,
  network: networkKey('ks'),
  item,
  status,
  reason,
  ...from('2024-09-18'),
  provenance: asMinuted(`Die Steuerungsgruppe hat entschieden: ${reason}`),
})

/** What the steering group of the main network has ruled about expected groups. */
export const rulings: readonly CoverageRuling[] = [
  ruling(
    'muettergenesung',
    'muettergenesung',
    'NOT_APPLICABLE',
    'Kuren und Beratung dazu vermittelt die Schwangerschaftsberatung mit; eine eigene Stelle ist hier nicht zu erwarten.',
  ),
  ruling('spz', 'spz', 'CONFIRMED_ABSENT', 'Ein Sozialpädiatrisches Zentrum gibt es im Kreis nicht; Familien fahren in die Nachbarstadt.'),
]
