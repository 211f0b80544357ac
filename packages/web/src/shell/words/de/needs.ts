import { count } from './count.ts'

export const needs = {
  title: 'Bedarfe und Maßnahmen',
  open: (open: number, all: number): string => `${open} von ${count(all, 'Bedarf', 'Bedarfen')} noch offen`,
  voiced: (date: string): string => `genannt: ${date}`,
  met: (date: string): string => `erfüllt am ${date}`,
  due: (date: string): string => `fällig am ${date}`,
  overdue: (date: string): string => `war fällig am ${date}`,
  done: (date: string): string => `umgesetzt am ${date}`,
  noAction: 'Dafür ist noch keine Maßnahme dokumentiert.',
  actions: 'Maßnahmen',
  otherActions: 'Weitere Maßnahmen',
  commitments: 'Zusagen',
  kept: (date: string): string => `eingehalten am ${date}`,
  showAll: 'Alle ansehen',
} as const
