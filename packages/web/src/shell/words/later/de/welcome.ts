export const welcome = {
  title: 'Konto einrichten',
  intro: 'Willkommen bei Geflecht. Sagen Sie, wie Sie heißen sollen, und wählen Sie ein Passwort; dann sind Sie angemeldet.',
  noToken: 'Diese Seite öffnet sich mit dem Link aus Ihrer Einladung.',
  name: 'Anzeigename',
  nameHelp: 'Am besten eine Funktion, zum Beispiel „Leitung Kita Sonnenblume“. So sehen andere, wer etwas geändert hat.',
  passwordHelp: 'Mindestens 12 Zeichen.',
  submit: 'Konto einrichten',
} as const
