export const answer = {
  loading: 'Wird geladen …',
  failed: 'Der Server konnte die Anfrage nicht beantworten.',
  offline: 'Keine Verbindung. Sobald das Netz wieder da ist, können Sie es erneut versuchen.',
  unreachable: 'Der Server ist nicht erreichbar.',
  retry: 'Erneut versuchen',
  code: 'Fehlercode',
} as const
