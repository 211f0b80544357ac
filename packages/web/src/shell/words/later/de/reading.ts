export const reading = {
  title: 'Zum Vorlesen',
  intro: 'Nach festen Regeln aus dem Dokumentierten geschrieben; zu jedem Satz gibt es die Abfrage, auf der er beruht.',
  whole: 'Ganz lesen, mit den Abfragen',
  less: 'Weniger zeigen',
  copy: 'Text kopieren',
  copied: 'Der Text ist in der Zwischenablage.',
  failed: 'Der Browser hat das Kopieren nicht erlaubt.',
  query: (question: string): string => `Abfrage zeigen oder kopieren: ${question}`,
  see: 'Ansehen',
} as const
