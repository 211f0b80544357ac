import { count } from '../../de/count.ts'

export const work = {
  intro:
    'Was auf Sie wartet: Lücken, die Sie übernommen haben, Vorschläge, Einladungen, Unterschriften, Bestätigungen und Gespräche, in denen Sie erwähnt sind.',
  none: 'Für Sie liegt gerade nichts an.',
  noneText: 'Sobald Ihnen eine Lücke zugewiesen wird, jemand Sie erwähnt oder Ihre Institution um etwas gebeten wird, steht es hier.',
  count: (n: number): string => count(n, 'Aufgabe', 'Aufgaben'),
  more: 'Weitere zeigen',
  since: (day: string): string => `seit ${day}`,
  headings: {
    OVERDUE: 'Überfällig',
    DUE: 'Mit Frist',
    PROPOSAL: 'Vorschläge zu entscheiden',
    INVITATION: 'Einladungen',
    SIGNATURE: 'Unterschriften',
    CONFIRMATION: 'Zu bestätigen',
    GAP: 'Lücken ohne Frist',
    MENTION: 'Gespräche, in denen Sie erwähnt sind',
  },
  invitation: (network: string): string => `Einladung: ${network}`,
  forInstitution: (name: string): string => `Für ${name}.`,
  confirmation: 'Die andere Seite hat die Zusammenarbeit angegeben, Ihre noch nicht.',
  mention: (who: string, about: string): string => `${who} zu: ${about}`,
  doing: { accept: 'Annehmen', decline: 'Ablehnen', sign: 'Unterzeichnen', confirm: 'Zusammenarbeit angeben' },
} as const
