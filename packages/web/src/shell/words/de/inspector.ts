export const inspector = {
  title: 'Einzelheiten',
  discussion: 'Gespräch',
  close: 'Einzelheiten schließen',
  nothing: 'Zu diesem Stichtag ist dazu nichts bekannt.',
  sources: 'Quellen',
  noSource: 'Keine Quelle angegeben',
  openSource: 'Der Link verlässt diese Seite.',
  confirmedOn: (date: string): string => `zuletzt bestätigt am ${date}`,
} as const
