export const answer = {
  loading: 'Wird geladen …',
  failed: 'Der Server konnte die Anfrage nicht beantworten.',
  unknown: 'Das ist hier nicht bekannt',
  unknownText:
    'Die Adresse nennt etwas, das es hier nicht oder nicht mehr gibt. Prüfen Sie die Adresse, oder beginnen Sie bei allen Netzwerken.',
  unreadable: 'Die Adresse enthält eine Angabe, die es nicht gibt',
  unreadableText: 'Vielleicht stammt sie aus einer alten Nachricht, oder beim Kopieren ging etwas verloren. Wählen Sie die Ansicht neu.',
  broken:
    'Beim Beantworten ging etwas schief. Eingegebenes ist nicht verloren. Versuchen Sie es noch einmal; bleibt es dabei, nennen Sie bitte die Angabe hier der Stelle, die Geflecht betreibt.',
  said: 'Der Server sagt dazu:',
  offline: 'Keine Verbindung. Sobald das Netz wieder da ist, können Sie es erneut versuchen.',
  unreachable: 'Der Server ist nicht erreichbar.',
  unreachableText: 'Prüfen Sie Ihre Verbindung, oder warten Sie einen Augenblick. Was Sie eingegeben haben, bleibt erhalten.',
  retry: 'Erneut versuchen',
  code: 'Fehlercode',
} as const
