export const copy = {
  menu: 'GraphQL',
  title: 'Als GraphQL kopieren',
  text: 'Als GraphQL kopieren',
  textHint: 'Dokument, Variablen als Kommentar',
  body: 'Als POST-Anfrage kopieren',
  bodyHint: 'JSON für POST /graphql',
  open: 'In GraphiQL öffnen',
  copied: 'In die Zwischenablage kopiert',
  failed: 'Der Browser hat das Kopieren nicht erlaubt.',
} as const
