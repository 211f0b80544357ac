import type { Label } from '../language/index.ts'
import type { Level, TieKind } from './cooperation.ts'

/** The levels of cooperation with their marks (Levels of Collaboration Scale, Frey et al. 2006). */
export const levelLabels: Record<Level, Label & { explanation: Label }> = {
  0: { de: 'keine', en: 'none', explanation: { de: 'Es gibt keinen Austausch.', en: 'There is no interaction at all.' } },
  1: {
    de: 'Vernetzung',
    en: 'networking',
    explanation: {
      de: 'Man kennt sich, die Rollen sind lose umrissen, Entscheidungen trifft jede Stelle für sich.',
      en: 'They know of each other, roles are loosely defined, each decides alone.',
    },
  },
  2: {
    de: 'Kooperation',
    en: 'cooperation',
    explanation: {
      de: 'Man gibt einander Informationen, die Rollen sind in etwa geklärt, Entscheidungen trifft jede Stelle für sich.',
      en: 'They give each other information, roles are somewhat defined, each decides alone.',
    },
  },
  3: {
    de: 'Koordination',
    en: 'coordination',
    explanation: {
      de: 'Man teilt Informationen und Mittel, die Rollen sind festgelegt, einiges wird gemeinsam entschieden.',
      en: 'They share information and resources, roles are defined, some decisions are shared.',
    },
  },
  4: {
    de: 'Koalition',
    en: 'coalition',
    explanation: {
      de: 'Man teilt Ideen und Mittel, spricht sich häufig ab, alle entscheiden mit.',
      en: 'They share ideas and resources, communicate often, all have a say in decisions.',
    },
  },
  5: {
    de: 'Zusammenarbeit als ein System',
    en: 'collaboration',
    explanation: {
      de: 'Man handelt wie ein System, vertraut einander und entscheidet in allem im Einvernehmen.',
      en: 'They act as one system, trust each other and decide everything by consensus.',
    },
  },
}

/** How often two institutions are in contact. */
export const frequencies = [1, 2, 3, 4, 5] as const
export type Frequency = (typeof frequencies)[number]

export const frequencyLabels: Record<Frequency, Label> = {
  1: { de: 'jährlich', en: 'yearly' },
  2: { de: 'vierteljährlich', en: 'quarterly' },
  3: { de: 'monatlich', en: 'monthly' },
  4: { de: 'wöchentlich', en: 'weekly' },
  5: { de: 'täglich', en: 'daily' },
}

/** By what two institutions are tied. */
export const tieKindLabels: Record<TieKind, Label> = {
  COOPERATION: { de: 'Kooperation', en: 'cooperation' },
  AGREEMENT: { de: 'Vereinbarung', en: 'agreement' },
  HANDOVER: { de: 'Meldeweg', en: 'handover' },
  CO_MEMBERSHIP: { de: 'im selben Netzwerk', en: 'in the same network' },
  CO_ATTENDANCE: { de: 'gemeinsam vertreten', en: 'attended together' },
}
